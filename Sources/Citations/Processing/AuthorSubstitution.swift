/// Replaces the authors of an entry who wrote the entry before as well (CSL 1.0.2, “Reference Grouping”).
struct AuthorSubstitution {
    let substitute: String
    let rule: BibliographySection.SubstituteRule

    /// - Parameters:
    ///   - names: the names that stand for the entry.
    ///   - previous: those of the entry before.
    func applied(to pieces: [Piece], names: [Piece], previous: [Piece]) -> [Piece] {
        let current = names.individualNames
        let before = previous.individualNames
        switch rule {
        case .completeAll, .completeEach:
            guard names.bareText == previous.bareText else { return pieces }
            if rule == .completeAll || current.isEmpty {
                return pieces.replacingLeadingNames { names in
                    names.individualNames.isEmpty ? [.text(substitute)] : names.replacingNames(with: substitute)
                }
            }
            return replacing(pieces, count: current.count)
        case .partialEach:
            let same = zip(current, before).prefix { $0 == $1 }.count
            return same > 0 ? replacing(pieces, count: same) : pieces
        case .partialFirst:
            guard let first = current.first, first == before.first else { return pieces }
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

extension [Piece] {
    /// The names that stand for a cite or entry; nil where there are none.
    var leadingNames: [Piece]? {
        for piece in self {
            guard case .span(let span, let children) = piece else { continue }
            if span == .role(.names) { return children }
            if let names = children.leadingNames { return names }
        }
        return nil
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

    /// The first name replaced, the others and what stands between them left out; labels stay.
    fileprivate func replacingNames(with substitute: String) -> [Piece] {
        var isDone = false
        return replaced(substitute, &isDone)
    }

    private func replaced(_ substitute: String, _ isDone: inout Bool) -> [Piece] {
        guard let last = lastIndex(where: { [$0].holdsName }), let first = firstIndex(where: { [$0].holdsName }) else {
            return self
        }
        var result = Array(self[..<first])
        if case .span(let span, let children) = self[first] {
            if span == .role(.name) {
                if !isDone { result.append(.text(substitute)) }
                isDone = true
            } else {
                result.append(.span(span, children.replaced(substitute, &isDone)))
            }
        }
        return result + self[(last + 1)...]
    }

    private var holdsName: Bool {
        contains { piece in
            guard case .span(let span, let children) = piece else { return false }
            return span == .role(.name) || children.holdsName
        }
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
