extension Renderer {
    /// One list of names, shortened with “et al.” as the options ask (CSL 1.0.2, “Et-al Abbreviation”), or where the
    /// source itself ends its list with “and others”.
    mutating func list(_ people: [PersonName], _ element: NamesElement, _ options: NameOptions) -> [Piece] {
        let isOpen = people.count > 1 && people.last?.standsForOthers ?? false
        let people = isOpen ? people.dropLast() : people
        let index = listCount
        listCount += 1
        let count = shownCount(of: people, options, list: index)
        let written = NameWriter(
            style: style, locale: locale, options: options, element: element.name, isSortKey: sortKey != nil)
        if context.isComparison { note(people, count, written) }
        var pieces: [Piece] = []
        pieces.reserveCapacity(count * 2 + 2)
        var isInverted = false
        // Spaces sort before letters and marks: in sort keys shorter names and lists come first.
        let delimiter = sortKey == nil ? options.delimiter ?? ", " : "   "
        for position in 0..<count {
            if position > 0 {
                let isLast = position == people.count - 1 && !isOpen
                if isLast {
                    pieces += lastDelimiter(options, count: people.count, isAfterInverted: isInverted, delimiter)
                } else {
                    pieces.append(.affix(delimiter))
                }
            }
            let level = context.distinction.level(list: index, name: position)
            let (name, inverted) = written.pieces(of: people[position], isFirst: position == 0, level: level)
            let shown = sortKey == nil ? name.isolated(in: locale) : name
            if !shown.isEmpty { pieces.append(.span(.role(.name), shown)) }
            isInverted = inverted
        }
        guard count < people.count || isOpen else { return formatted(pieces, element) }
        if let sortKey {
            guard !isOpen, sortKey.namesUseLast ?? options.etAlUseLast ?? false, let last = people.last else {
                return pieces
            }
            return pieces + [.affix(delimiter)] + written.pieces(of: last, isFirst: false, level: .asStyled).0
        }
        if options.etAlUseLast ?? false, !isOpen, count <= people.count - 2, let last = people.last, count > 0 {
            let level = context.distinction.level(list: index, name: people.count - 1)
            pieces.append(.affix(delimiter))
            pieces.append(.text("… "))
            pieces += written.pieces(of: last, isFirst: false, level: level).0.wrapped(in: .role(.name))
            return formatted(pieces, element)
        }
        pieces = formatted(pieces, element)
        return pieces + etAl(element, options, shown: count, isAfterInverted: isInverted, delimiter)
    }

    private func formatted(_ pieces: [Piece], _ element: NamesElement) -> [Piece] {
        pieces.formatted(element.name?.formatting ?? Formatting()).affixed(element.name?.affixes ?? Affixes())
    }

    /// How many of the names are shown.
    ///
    /// - Parameter list: the list's place among those rendered, for names added to tell cites apart; nil for none.
    func shownCount(of people: [PersonName], _ options: NameOptions, list: Int?) -> Int {
        var minimum = options.etAlMin
        var first = options.etAlUseFirst
        if let sortKey {
            minimum = sortKey.namesMin ?? minimum
            first = sortKey.namesUseFirst ?? first
        } else if context.area == .citation, context.position.kind != .first {
            minimum = options.etAlSubsequentMin ?? minimum
            first = options.etAlSubsequentUseFirst ?? first
        }
        guard let minimum, minimum > 0, let first, people.count >= minimum else { return people.count }
        let count = min(first, people.count)
        guard let list, context.area == .citation else { return count }
        return min(max(count, context.distinction.count(list: list)), people.count)
    }

    private mutating func note(_ people: [PersonName], _ count: Int, _ writer: NameWriter) {
        shownNames.append(
            ShownNames(
                people: people, count: count, levels: writer.levels, initializeWith: writer.options.initializeWith,
                isShort: writer.isShort))
    }

    /// What stands before the last name: “ and ”, “, and ”, or the delimiter alone.
    private func lastDelimiter(
        _ options: NameOptions, count: Int, isAfterInverted: Bool, _ delimiter: String
    ) -> [Piece] {
        guard let and = options.and, sortKey == nil else { return [.affix(delimiter)] }
        let word =
            switch and {
            case .text: locale.text("and") ?? "and"
            case .symbol: locale.forms("and")?[.symbol]?.single ?? "&"
            }
        let precedes = options.delimiterPrecedesLast ?? .contextual
        let hasDelimiter =
            switch precedes {
            case .always: true
            case .never: false
            case .contextual: count > 2
            case .afterInvertedName: isAfterInverted
            }
        let (before, after) = Conjunction.spaces(around: word)
        if hasDelimiter { return [.affix(delimiter), .text(word), .affix(after)] }
        return [.affix(before), .text(word), .affix(after)]
    }

    private func etAl(
        _ element: NamesElement, _ options: NameOptions, shown: Int, isAfterInverted: Bool, _ delimiter: String
    ) -> [Piece] {
        guard let words = locale.text(element.etAl?.term ?? "et-al"), !words.isEmpty else { return [] }
        let term = [Piece.text(words)].formatted(element.etAl?.formatting ?? Formatting())
        guard shown > 0 else { return term }
        let hasDelimiter =
            switch options.delimiterPrecedesEtAl ?? .contextual {
            case .always: true
            case .never: false
            case .contextual: shown > 1
            case .afterInvertedName: isAfterInverted
            }
        return [.affix(hasDelimiter ? delimiter : " ")] + term
    }
}
