/// Turns pieces into finished text: settles quotation marks, fonts that switch back inside themselves, and
/// punctuation and spaces that meet.
struct Assembly {
    private enum Item {
        case text(String)
        case openQuote(String)
        case closeQuote(String)
        case open(Wrapper)
        case close
    }

    /// What is set around text.
    enum Wrapper {
        case font(CitationFont)
        case link(String)
        case reference(String)
        case language(String)
        case isolated
        case block(Display)

        var isInlineBlock: Bool {
            if case .block(.rightInline) = self { true } else { false }
        }

        func around(_ children: [CitationInline]) -> CitationInline {
            switch self {
            case .font(let font): .styled(font, children)
            case .link(let address): .link(address, children)
            case .reference(let key): .reference(key, children)
            case .language(let tag): .language(tag, children)
            case .isolated: .isolated(children)
            case .block(let display): .block(display, children)
            }
        }
    }

    /// The font and quotation around a piece.
    private struct Surroundings {
        var isItalic = false
        var isBold = false
        var isSmallCaps = false
        var isUnderlined = false
        var isRaised = false
        var quoteDepth = 0
        /// Inside words of another language or direction.
        var isForeign = false
    }

    private let quotes: QuoteMarks
    private let hasPunctuationInQuote: Bool
    private let marks: PunctuationMarks?
    private var items: [Item] = []
    /// Where the last text stands among the items.
    private var last: Int?
    /// Whether a quotation has ended since the last text.
    private var hasClosedQuote = false

    static func text(_ pieces: [Piece], _ locale: CitationLocale) -> CitationText {
        var assembly = Assembly(locale)
        assembly.append(pieces, Surroundings())
        return CitationText(assembly.built())
    }

    private init(_ locale: CitationLocale) {
        quotes = locale.quotes
        hasPunctuationInQuote = locale.hasPunctuationInQuote
        marks = locale.marks
        items.reserveCapacity(32)
    }

    // MARK: Pieces to items

    private mutating func append(_ pieces: [Piece], _ around: Surroundings) {
        for piece in pieces {
            switch piece {
            case .text(let text): append(text, isAffix: false)
            case .affix(let text):
                append(around.isForeign ? text : marks?.localized(text) ?? text, isAffix: true)
            case .span(let span, let children): append(span, children, around)
            }
        }
    }

    private mutating func append(_ span: Piece.Span, _ children: [Piece], _ around: Surroundings) {
        var inner = around
        switch span {
        case .role: append(children, around)
        case .formatting(let formatting): wrap(fonts(of: formatting, &inner), children, inner)
        case .markup(let markup): wrap(fonts(of: markup, &inner), children, inner)
        case .language(let tag):
            inner.isForeign = true
            wrap([.language(tag)], children, inner)
        case .isolated:
            inner.isForeign = true
            wrap([.isolated], children, inner)
        case .link(let address): wrap([.link(address)], children, around)
        case .reference(let key): wrap([.reference(key)], children, around)
        case .display(let display): wrap([.block(display)], children, around)
        case .quoted(let isInner):
            guard children.hasText else { return }
            let depth = isInner && around.quoteDepth == 0 ? 1 : around.quoteDepth
            inner.quoteDepth = depth + 1
            openQuote(depth % 2 == 0 ? quotes.open : quotes.openInner)
            append(children, inner)
            items.append(.closeQuote(depth % 2 == 0 ? quotes.close : quotes.closeInner))
            hasClosedQuote = true
        }
    }

    private mutating func wrap(_ wrappers: [Wrapper], _ children: [Piece], _ inner: Surroundings) {
        for wrapper in wrappers { items.append(.open(wrapper)) }
        append(children, inner)
        for _ in wrappers { items.append(.close) }
    }

    /// Outermost first: the order in which the specification lists them, from the inside out.
    private func fonts(of formatting: Formatting, _ inner: inout Surroundings) -> [Wrapper] {
        var fonts: [CitationFont] = []
        switch formatting.verticalAlign {
        case .sup: fonts.append(.superscript)
        case .sub: fonts.append(.subscript)
        case .baseline where inner.isRaised: fonts.append(.baseline)
        case .baseline, nil: break
        }
        if let align = formatting.verticalAlign { inner.isRaised = align != .baseline }
        switch formatting.decoration {
        case .underline where !inner.isUnderlined: fonts.append(.underline)
        case .none? where inner.isUnderlined: fonts.append(.noDecoration)
        default: break
        }
        if let decoration = formatting.decoration { inner.isUnderlined = decoration == .underline }
        switch formatting.fontWeight {
        case .bold where !inner.isBold: fonts.append(.bold)
        case .light: fonts.append(.light)
        case .normal where inner.isBold: fonts.append(.normalWeight)
        default: break
        }
        if let weight = formatting.fontWeight { inner.isBold = weight == .bold }
        switch formatting.fontVariant {
        case .smallCaps where !inner.isSmallCaps: fonts.append(.smallCaps)
        case .normal where inner.isSmallCaps: fonts.append(.normalVariant)
        default: break
        }
        if let variant = formatting.fontVariant { inner.isSmallCaps = variant == .smallCaps }
        switch formatting.fontStyle {
        case .italic where !inner.isItalic: fonts.append(.italic)
        case .oblique where !inner.isItalic: fonts.append(.oblique)
        case .normal where inner.isItalic: fonts.append(.normalStyle)
        default: break
        }
        if let style = formatting.fontStyle { inner.isItalic = style != .normal }
        return fonts.map { .font($0) }
    }

    /// A source's own formatting stands out from the style's by switching back.
    private func fonts(of markup: Piece.Markup, _ inner: inout Surroundings) -> [Wrapper] {
        switch markup {
        case .italic:
            inner.isItalic.toggle()
            return [.font(inner.isItalic ? .italic : .normalStyle)]
        case .bold:
            inner.isBold.toggle()
            return [.font(inner.isBold ? .bold : .normalWeight)]
        case .smallCaps:
            inner.isSmallCaps.toggle()
            return [.font(inner.isSmallCaps ? .smallCaps : .normalVariant)]
        case .superscript: return [.font(.superscript)]
        case .subscript: return [.font(.subscript)]
        case .noCase: return []
        case .noDecoration:
            var fonts: [Wrapper] = []
            if inner.isBold { fonts.append(.font(.normalWeight)) }
            if inner.isSmallCaps { fonts.append(.font(.normalVariant)) }
            if inner.isItalic { fonts.append(.font(.normalStyle)) }
            inner.isBold = false
            inner.isSmallCaps = false
            inner.isItalic = false
            return fonts
        }
    }

    // MARK: Punctuation

    /// Appends a text, settling what happens where it meets the last one.
    ///
    /// Inside a source's own text the punctuation around quotations stays as its author wrote it.
    private mutating func append(_ text: String, isAffix: Bool) {
        guard let first = text.utf8.first else { return }
        // Letters and the like settle nothing.
        guard first == 0x20 || Punctuation.isMark(first) else { return add(text) }
        var rest = text.utf8[...]
        while let first = rest.first, first == 0x20 || Punctuation.isMark(first), let place = last,
            case .text(let before) = items[place], let previous = before.utf8.last
        {
            if first == 0x20 {
                guard previous == 0x20 || previous == 0xA0 && before.unicodeScalars.last == "\u{A0}", !hasClosedQuote
                else { break }
                rest.removeFirst()
                continue
            }
            if hasClosedQuote {
                let period = UInt8(ascii: ".")
                let comma = UInt8(ascii: ",")
                guard isAffix,
                    hasPunctuationInQuote ? first == period || first == comma : first == previous && first == period
                else { break }
                rest.removeFirst()
                guard hasPunctuationInQuote else { continue }
                let mark = String(Unicode.Scalar(first))
                switch Punctuation.meeting(previous, first) {
                case .first: break
                case .second: items[place] = .text(before.dropLast() + mark)
                case .both: items[place] = .text(before + mark)
                }
                break
            }
            guard Punctuation.isMark(previous) else { break }
            // The mark that remains keeps the place and the font that it has.
            switch Punctuation.meeting(previous, first) {
            case .first: rest.removeFirst()
            case .second: items[place] = .text(String(before.dropLast()))
            case .both: break
            }
            break
        }
        guard !rest.isEmpty else { return }
        add(rest.startIndex == text.startIndex ? text : String(Substring(rest)))
    }

    private mutating func add(_ text: String) {
        items.append(.text(text))
        last = items.count - 1
        hasClosedQuote = false
    }

    private mutating func openQuote(_ mark: String) {
        items.append(.openQuote(mark))
        last = nil
        hasClosedQuote = false
    }

    // MARK: Items to inlines

    private func built() -> [CitationInline] {
        var builder = InlineBuilder()
        for item in items {
            switch item {
            case .text(let text): builder.append(text: text)
            case .openQuote(let mark), .closeQuote(let mark): builder.append(mark)
            case .open(let wrapper): builder.open(wrapper)
            case .close: builder.close()
            }
        }
        return builder.finish()
    }
}
