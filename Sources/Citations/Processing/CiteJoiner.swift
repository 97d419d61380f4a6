/// Joins the cites of one citation, collapsing those that share an author, a year or a run of numbers (CSL 1.0.2,
/// “Cite Collapsing”).
struct CiteJoiner {
    let section: CitationSection
    let isNote: Bool

    func joined(_ cites: [RenderedCite]) -> [Piece] {
        switch section.collapse {
        case .citationNumber: numbers(cites)
        case .year, .yearSuffix, .yearSuffixRanged: years(cites)
        case nil: plain(cites)
        }
    }

    private func words(_ cite: RenderedCite, _ pieces: [Piece]) -> [Piece] {
        guard !cite.reference.prefix.isEmpty || !cite.reference.suffix.isEmpty else { return pieces }
        return CiteWords.prefix(cite.reference.prefix) + pieces + CiteWords.suffix(cite.reference.suffix)
    }

    private func append(
        _ pieces: [Piece], of cite: RenderedCite, after previous: RenderedCite?, to result: inout [Piece],
        delimiter: String
    ) {
        guard !pieces.isEmpty else { return }
        if !result.isEmpty {
            // The author's words take the delimiter's place where they bring their own punctuation.
            let first = cite.reference.prefix.trimmingSpaces.first
            let last = previous?.reference.suffix.trimmingSpaces.last
            if let first, ",;:.".contains(first) {
            } else if last == "," || last == ";" {
                result.append(.affix(" "))
            } else if !delimiter.isEmpty {
                result.append(.affix(delimiter))
            }
        }
        result += pieces
    }

    private func plain(_ cites: [RenderedCite]) -> [Piece] {
        if cites.count == 1 { return words(cites[0], cites[0].pieces) }
        var result: [Piece] = []
        var previous: RenderedCite?
        for cite in cites {
            let isGrouped = section.citeGroupDelimiter != nil && cite.names != nil && cite.names == previous?.names
            append(
                words(cite, cite.pieces), of: cite, after: previous, to: &result,
                delimiter: isGrouped ? section.citeGroupDelimiter ?? "" : section.layout.delimiter)
            previous = cite
        }
        return result
    }

    // MARK: Numbers

    private func numbers(_ cites: [RenderedCite]) -> [Piece] {
        var result: [Piece] = []
        var index = 0
        var afterRange = false
        while index < cites.count {
            var end = index
            while end + 1 < cites.count, let number = cites[end].number, cites[end + 1].number == number + 1,
                cites[end].isPlain, cites[end + 1].isPlain
            {
                end += 1
            }
            let delimiter =
                afterRange ? section.afterCollapseDelimiter ?? section.layout.delimiter : section.layout.delimiter
            append(
                words(cites[index], cites[index].pieces), of: cites[index], after: index > 0 ? cites[index - 1] : nil,
                to: &result, delimiter: delimiter)
            afterRange = end - index >= 2
            if afterRange {
                result += [.affix("–")] + cites[end].pieces
                index = end + 1
            } else {
                index += 1
            }
        }
        return result
    }

    // MARK: Years

    private func years(_ cites: [RenderedCite]) -> [Piece] {
        var result: [Piece] = []
        var index = 0
        var wasCollapsed = false
        while index < cites.count {
            let cite = cites[index]
            let previous = index > 0 ? cites[index - 1] : nil
            let isCollapsed = cite.names != nil && cite.names == previous?.names && cite.reference.prefix.isEmpty
            let pieces = isCollapsed && !cite.shortened.isEmpty ? cite.shortened : cite.pieces
            append(
                words(cite, pieces), of: cite, after: previous, to: &result,
                delimiter: delimiter(isCollapsed: isCollapsed, wasCollapsed: wasCollapsed, after: previous))
            wasCollapsed = isCollapsed
            let run = suffixRun(cites, from: index)
            if run.count > 1 {
                appendSuffixes(cites, run, to: &result)
                wasCollapsed = true
            }
            index = run.upperBound + 1
        }
        return result
    }

    private func delimiter(isCollapsed: Bool, wasCollapsed: Bool, after previous: RenderedCite?) -> String {
        if let after = section.afterCollapseDelimiter {
            if previous?.reference.locator != nil { return after }
            if !isCollapsed, wasCollapsed || section.collapse == .year { return after }
        }
        guard isCollapsed else { return section.layout.delimiter }
        return section.citeGroupDelimiter ?? (isNote ? section.layout.delimiter : ", ")
    }

    /// The cites from a place on that share its author and year and differ in the year suffix alone.
    private func suffixRun(_ cites: [RenderedCite], from start: Int) -> ClosedRange<Int> {
        var end = start
        guard section.collapse != .year, cites[start].isPlain, cites[start].yearSuffix != nil else {
            return start...start
        }
        while end + 1 < cites.count, cites[end + 1].isPlain, cites[end + 1].yearSuffix != nil,
            cites[end + 1].names == cites[start].names, cites[end + 1].yearText == cites[start].yearText
        {
            end += 1
        }
        return start...end
    }

    private func appendSuffixes(_ cites: [RenderedCite], _ run: ClosedRange<Int>, to result: inout [Piece]) {
        let delimiter = section.yearSuffixDelimiter ?? section.citeGroupDelimiter ?? section.layout.delimiter
        let numbers = run.map { cites[$0].context.distinction.yearSuffix ?? 0 }
        var place = 0
        while place < numbers.count {
            var end = place
            if section.collapse == .yearSuffixRanged {
                while end + 1 < numbers.count, numbers[end + 1] == numbers[end] + 1 { end += 1 }
            }
            if place > 0 { result += [.affix(delimiter)] + (cites[run.lowerBound + place].yearSuffix ?? []) }
            if end - place >= 2 {
                result += [.affix("–")] + (cites[run.lowerBound + end].yearSuffix ?? [])
                place = end + 1
            } else {
                place += 1
            }
        }
    }
}
