extension Renderer {
    /// `cs:text`.
    mutating func render(_ text: TextElement) -> Rendered {
        var result: Rendered
        switch text.source {
        case .variable(let variable, let isShort): result = render(variable, isShort: isShort)
        case .macro(let index):
            result = render(macro: index)
            if result.isSuppressed { return result.suppressed }
            // A macro that shows something counts as a variable with a value.
            if !result.isEmpty { result.hasValue = true }
        case .value(let value): result = Rendered(pieces: RichText.pieces(value))
        case .term(let name, let form, let isPlural):
            result = Rendered()
            if let words = locale.text(name, form, isPlural: isPlural), !words.isEmpty {
                result.pieces = [.text(capitalizesTerm ? Letters.capitalized(words) : words)]
            }
            // It stands for the date, and keeps a group as the date would.
            if name == "no date", !result.isEmpty { result.hasValue = true }
        }
        guard !result.isEmpty else { return result }
        let affixes = linkPrefix(text, &result.pieces)
        var pieces = text.stripsPeriods ? Self.withoutPeriods(result.pieces) : result.pieces
        pieces = cased(pieces, text.textCase)
        pieces = pieces.formatted(text.formatting)
        if text.hasQuotes, sortKey == nil, !Self.isQuotation(pieces) {
            pieces = pieces.wrapped(in: .quoted(isInner: false))
        }
        if case .variable(let variable, _) = text.source {
            if variable == .title { pieces += translatedTitle(behind: variable) }
            if variable == .url { pieces += archivedCopy(behind: variable) }
        }
        result.pieces = decorated(pieces, Formatting(), affixes, text.display)
        return result
    }

    /// A macro's children, from memory where they depend on the source alone.
    private mutating func render(macro index: Int) -> Rendered {
        let children = style.macros[index].children
        guard let memo, style.traits.dependOnSourceAlone[index], sortKey == nil, !context.isComparison,
            !capitalizesTerm, !isSubstituting, substituted.isEmpty, item.translatedTitles.isEmpty
        else { return render(children) }
        let key = CitationMemo.MacroKey(item: ObjectIdentifier(item), macro: index)
        if let rendered = memo.macro(key) { return rendered }
        let rendered = render(children)
        memo.remember(rendered, as: key)
        return rendered
    }

    /// A text or number variable as `cs:text` shows it.
    private mutating func render(_ variable: TextVariable, isShort: Bool) -> Rendered {
        var result = Rendered(callsVariable: true)
        guard !substituted.contains(.text(variable)) else { return result }
        if variable == .yearSuffix {
            hasGivenYearSuffix = true
            // A missing suffix does not make a group empty.
            guard let suffix = context.distinction.yearSuffix else { return .nothing }
            result.pieces = [.span(.role(.yearSuffix), [.text(YearSuffix.letters(suffix))])]
            result.hasValue = true
            return result
        }
        let chosen = isShort ? variable.short.flatMap { value(of: $0) == nil ? nil : $0 } ?? variable : variable
        guard let value = value(of: chosen) else { return result }
        if isSubstituting { substituted.insert(.text(variable)) }
        if variable == .citationLabel { hasGivenYearSuffix = true }
        result.hasValue = true
        result.pieces = pieces(of: chosen, value)
        return result
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
    private static func isQuotation(_ pieces: [Piece]) -> Bool {
        guard pieces.count == 1, case .span(let span, let children) = pieces[0] else { return false }
        if case .quoted = span { return true }
        return isQuotation(children)
    }
}
