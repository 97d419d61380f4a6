/// Replaces the authors of an entry who wrote the entry before as well (CSL 1.0.2, “Reference Grouping”).
struct AuthorSubstitution {
    let substitute: String
    let rule: BibliographySection.SubstituteRule

    /// - Parameters:
    ///   - names: the names that stand for the entry.
    ///   - previous: those of the entry before.
    func applied(to pieces: [Piece], names: LeadingNames, previous: LeadingNames) -> [Piece] {
        switch rule {
        case .completeAll, .completeEach:
            guard names.text == previous.text else { return pieces }
            let count = rule == .completeAll ? 0 : names.pieces.individualNames.count
            if count == 0 { return pieces.replacingLeadingNames { $0.replacingAllButLabels(with: substitute) } }
            return replacing(pieces, count: count)
        case .partialEach:
            let same = zip(names.pieces.individualNames, previous.pieces.individualNames).prefix { $0 == $1 }.count
            return same > 0 ? replacing(pieces, count: same) : pieces
        case .partialFirst:
            guard let first = names.pieces.individualNames.first, first == previous.pieces.individualNames.first else {
                return pieces
            }
            return replacing(pieces, count: 1)
        }
    }

    private func replacing(_ pieces: [Piece], count: Int) -> [Piece] {
        pieces.replacingLeadingNames { names in
            var remaining = count
            return names.mapNames { name in
                guard remaining > 0 else { return name }
                remaining -= 1
                return [.text(substitute)]
            }
        }
    }
}

/// The names that stand for a cite or entry.
struct LeadingNames {
    let pieces: [Piece]
    /// Their text, without the labels of their roles.
    let text: String

    /// Nil where there are none.
    init?(of entry: [Piece]) {
        guard let names = entry.leadingNames else { return nil }
        pieces = names
        text = names.textWithoutLabels
    }
}

extension [Piece] {
    /// The names that stand for a cite or entry; nil where there are none.
    fileprivate var leadingNames: [Piece]? {
        for piece in self {
            guard case .span(let span, let children) = piece else { continue }
            if span == .role(.names) { return children }
            if let names = children.leadingNames { return names }
        }
        return nil
    }

    /// The text of the names, without the labels of their roles.
    fileprivate var textWithoutLabels: String {
        var text = ""
        appendTextWithoutLabels(to: &text)
        return text
    }

    private func appendTextWithoutLabels(to text: inout String) {
        for piece in self {
            switch piece {
            case .text(let more), .affix(let more): text += more
            case .span(.role(.label), _): break
            case .span(_, let children): children.appendTextWithoutLabels(to: &text)
            }
        }
    }

    /// The text of each single name.
    fileprivate var individualNames: [String] {
        flatMap { piece -> [String] in
            guard case .span(let span, let children) = piece else { return [] }
            return span == .role(.name) ? [children.bareText] : children.individualNames
        }
    }

    fileprivate func mapNames(_ change: ([Piece]) -> [Piece]) -> [Piece] {
        flatMap { piece -> [Piece] in
            guard case .span(let span, let children) = piece else { return [piece] }
            if span == .role(.name) { return change(children) }
            return [.span(span, children.mapNames(change))]
        }
    }

    /// The substitute instead of everything but the labels of roles.
    fileprivate func replacingAllButLabels(with substitute: String) -> [Piece] {
        let labels = labelBranches
        guard let first = labels.first, first.isBefore else { return [.text(substitute)] + labels.map(\.piece) }
        return labels.map(\.piece) + [.text(substitute)]
    }

    /// The labels, and whether each stands before the names.
    private var labelBranches: [(piece: Piece, isBefore: Bool)] {
        var result: [(piece: Piece, isBefore: Bool)] = []
        var hasNames = false
        for piece in self {
            guard case .span(let span, let children) = piece else { continue }
            switch span {
            case .role(.label): result.append((piece, !hasNames))
            case .role(.name): hasNames = true
            default:
                result += children.labelBranches.map { ($0.piece, $0.isBefore && !hasNames) }
                hasNames = hasNames || !children.individualNames.isEmpty
            }
        }
        return result
    }

    fileprivate func replacingLeadingNames(_ change: ([Piece]) -> [Piece]) -> [Piece] {
        var isDone = false
        return replacingLeadingNames(&isDone, change)
    }

    private func replacingLeadingNames(_ isDone: inout Bool, _ change: ([Piece]) -> [Piece]) -> [Piece] {
        map { piece in
            guard !isDone, case .span(let span, let children) = piece else { return piece }
            if span == .role(.names) {
                isDone = true
                return .span(span, change(children))
            }
            return .span(span, children.replacingLeadingNames(&isDone, change))
        }
    }
}
