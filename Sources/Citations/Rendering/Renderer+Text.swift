extension Renderer {
    /// `cs:text`.
    mutating func render(_ text: TextElement) -> Rendered {
        let start = output.count
        var result = Rendered()
        var affixes = text.affixes
        switch text.source {
        case .variable(let variable, let isShort):
            result.callsVariable = true
            guard var pieces = value(variable, isShort: isShort, &result) else { return result }
            affixes = linkPrefix(text, &pieces)
            show(pieces)
        case .macro(let index):
            result = render(macro: index)
            guard !result.isSuppressed else {
                _ = takeOutput(from: start)
                return result
            }
            // A macro that shows something counts as a variable with a value.
            if hasOutput(since: start) { result.hasValue = true }
        case .value(let value): show(RichText.pieces(value))
        case .term(let name, let form, let isPlural):
            if let words = locale.text(name, form, isPlural: isPlural), !words.isEmpty {
                show([.text(capitalizesTerm ? Letters.capitalized(words) : words)])
                // It stands for the date, and keeps a group as the date would.
                if name == "no date" { result.hasValue = true }
            }
        }
        guard hasOutput(since: start) else { return result }
        if text.stripsPeriods { show(Self.withoutPeriods(takeOutput(from: start))) }
        if text.textCase != nil { show(cased(takeOutput(from: start), text.textCase)) }
        if !text.formatting.isEmpty { wrapOutput(from: start, in: .formatting(text.formatting)) }
        if text.hasQuotes, sortKey == nil, !Self.isQuotation(output[start...]) {
            wrapOutput(from: start, in: .quoted(isInner: false))
        }
        if case .variable(let variable, _) = text.source {
            if variable == .title { show(translatedTitle(behind: variable)) }
            if variable == .url { show(archivedCopy(behind: variable)) }
        }
        decorateOutput(from: start, Formatting(), affixes, text.display)
        return result
    }

    /// A macro's children, from memory where they depend on the source alone.
    private mutating func render(macro index: Int) -> Rendered {
        let children = narrowed.macros[index]
        guard let memory, style.traits.dependOnSourceAlone[index], sortKey == nil, !context.isComparison,
            !capitalizesTerm, !isSubstituting, substituted.isEmpty, item.translatedTitles.isEmpty
        else { return render(children) }
        if let known = memory.macro(index) {
            show(known.pieces)
            return known.result
        }
        guard !isRemembering else { return render(children) }
        isRemembering = true
        defer { isRemembering = false }
        let start = output.count
        let result = render(children)
        memory.remember(result, Array(output[start...]), ofMacro: index)
        return result
    }

    /// A text or number variable as `cs:text` shows it; nil where it has no value.
    private mutating func value(_ variable: TextVariable, isShort: Bool, _ result: inout Rendered) -> [Piece]? {
        guard !substituted.contains(.text(variable)) else { return nil }
        if variable == .yearSuffix {
            hasGivenYearSuffix = true
            guard let suffix = context.distinction.yearSuffix else {
                // A missing suffix does not make a group empty.
                result.callsVariable = false
                return nil
            }
            result.hasValue = true
            return [.span(.role(.yearSuffix), [.text(YearSuffix.letters(suffix))])]
        }
        var chosen = variable
        if isShort, let short = variable.short, value(of: short) != nil { chosen = short }
        guard let value = value(of: chosen) else { return nil }
        if isSubstituting { substituted.append(.text(variable)) }
        if variable == .citationLabel { hasGivenYearSuffix = true }
        result.hasValue = true
        return pieces(of: chosen, value)
    }

    private func pieces(of variable: TextVariable, _ value: String) -> [Piece] {
        if sortKey != nil, variable.isNumber { return [.text(NumberContent(value).sortKey)] }
        switch variable {
        case .url: return linked(value, to: value)
        case .doi: return linked(value, to: "https://doi.org/" + CitationLink.bareDOI(value))
        case .citationNumber: return [.span(.role(.citationNumber), [.text(value)])]
        case .citationLabel: return [.text(value)]
        case .page, .locator: return RichText.pieces(PageRange.formatted(value, style.pageRangeFormat, locale))
        default: break
        }
        if variable.isNumber { return RichText.pieces(NumberContent(value).text(locale)) }
        let pieces = RichText.pieces(Guillemets.spaced(value))
        guard sortKey == nil, !context.isComparison else { return pieces }
        guard variable.isTitle, item.languageCode != locale.languageCode, let language = item.language,
            LocaleTag.isWellFormed(language)
        else { return pieces.isolated(in: locale) }
        return pieces.wrapped(in: .language(language))
    }

    /// Moves a prefix such as “https://doi.org/” into the link that it belongs to (CSL 1.0.2, appendix VI); gives the
    /// affixes that remain.
    private func linkPrefix(_ text: TextElement, _ pieces: inout [Piece]) -> Affixes {
        var affixes = text.affixes
        guard case .variable(.doi, _) = text.source, affixes.prefix.hasSuffix("doi.org/"), pieces.count == 1,
            case .span(.link(let address), let children) = pieces[0]
        else { return affixes }
        // Words before the address stay outside.
        let words = affixes.prefix.dropLast(affixes.prefix.reversed().prefix { !$0.isWhitespace }.count)
        pieces = [.span(.link(address), [.text(String(affixes.prefix.dropFirst(words.count)))] + children)]
        affixes.prefix = String(words)
        return affixes
    }

    private func linked(_ text: String, to address: String) -> [Piece] {
        CitationLink.isSafe(address) ? [.span(.link(address), [.text(text)])] : [.text(text)]
    }

    /// The value of a variable, from the item, the cite or the processor; nil where it is missing or empty.
    func value(of variable: TextVariable) -> String? {
        switch variable {
        case .locator: return context.locator
        case .citationNumber: return context.citationNumber > 0 ? String(context.citationNumber) : nil
        case .firstReferenceNoteNumber:
            return context.position.kind == .first ? nil : context.position.firstNoteNumber.map { String($0) }
        case .citationLabel: return citationLabel
        case .pageFirst: return item.text(.pageFirst) ?? item.text(.page).map(PageRange.first)
        case .yearSuffix: return context.distinction.yearSuffix.map { YearSuffix.letters($0) }
        default: return item.text(variable)
        }
    }

    private var citationLabel: String {
        let label = item.text(.citationLabel) ?? CitationLabel.trigraph(of: item)
        guard !style.rendersYearSuffix, let suffix = context.distinction.yearSuffix else { return label }
        return label + YearSuffix.letters(suffix)
    }

    static func withoutPeriods(_ pieces: [Piece]) -> [Piece] {
        pieces.map { piece in
            switch piece {
            case .text(let text): .text(text.withoutPeriods)
            case .affix: piece
            case .span(let span, let children): .span(span, withoutPeriods(children))
            }
        }
    }

    /// Whether the pieces are one quotation already.
    private static func isQuotation(_ pieces: ArraySlice<Piece>) -> Bool {
        guard pieces.count == 1, case .span(let span, let children)? = pieces.first else { return false }
        if case .quoted = span { return true }
        return isQuotation(children[...])
    }
}
