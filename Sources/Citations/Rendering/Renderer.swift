/// Renders the elements of a style for one source.
///
/// A value with state: what was shown so far, to which each element appends; variables that stood in for missing names
/// are not shown again, lists of names are counted, the year suffix is given once.
struct Renderer {
    let style: CitationStyle
    /// The style for sources like this one.
    let narrowed: NarrowedStyle
    let locale: CitationLocale
    let context: CiteContext
    /// Set while a sort key is made: names inverted, dates in digits, numbers padded.
    let sortKey: SortKey?
    /// What was rendered of the source before; nil to render anew.
    let memory: SourceMemory?
    /// What the elements showed so far.
    private(set) var output: [Piece] = []
    /// Variables that stood in for missing names; few, so that looking through them costs little.
    var substituted: [AnyVariable] = []
    /// How many lists of names were rendered.
    var listCount = 0
    /// The names as they were shown, for those who tell cites apart.
    var shownNames: [ShownNames] = []
    var hasGivenYearSuffix = false
    /// Whether the names that stand for the cite have been rendered.
    var hasLeadingNames = false
    /// Whether a macro is being rendered that will be remembered, and with it all macros inside.
    var isRemembering = false
    /// Whether a `cs:substitute` is being rendered.
    var isSubstituting = false
    /// Whether a term or label that comes first is capitalized, as at the start of a note.
    var capitalizesTerm = false

    init(
        style: CitationStyle, narrowed: NarrowedStyle, locale: CitationLocale, context: CiteContext,
        sortKey: SortKey? = nil, memory: SourceMemory? = nil
    ) {
        self.style = style
        self.narrowed = narrowed
        self.locale = locale
        self.context = context
        self.sortKey = sortKey
        self.memory = memory
    }

    var item: CitationItem { context.item }

    /// What elements show, from a fresh start.
    mutating func pieces(of elements: [RenderingElement]) -> [Piece] {
        output = []
        output.reserveCapacity(16)
        _ = render(elements)
        return output
    }

    mutating func render(_ element: RenderingElement) -> Rendered {
        let start = output.count
        let result: Rendered =
            switch element {
            case .text(let text): render(text)
            case .number(let number): render(number)
            case .date(let date): render(date)
            case .names(let names): render(names)
            case .label(let label): render(label)
            case .group(let group): render(group)
            case .choose(let choose): render(choose)
            case .missing: Rendered(callsVariable: true)
            }
        if output.count > start { capitalizesTerm = false }
        return result
    }

    /// Elements one after the other, with a delimiter between those that gave something.
    mutating func render(_ elements: [RenderingElement], delimiter: String = "") -> Rendered {
        var result = Rendered()
        let start = output.count
        for element in elements {
            let place = output.count
            result.add(render(element))
            if place > start, output.count > place, !delimiter.isEmpty { insert(.affix(delimiter), at: place) }
        }
        return result
    }

    // MARK: Output

    /// Whether anything was shown since the output was so long.
    func hasOutput(since start: Int) -> Bool {
        output.count > start
    }

    mutating func show(_ pieces: [Piece]) {
        // Mostly one.
        if pieces.count == 1 { output.append(pieces[0]) } else { output += pieces }
    }

    /// Puts a piece before what was shown since the output was so long, mostly one piece.
    private mutating func insert(_ piece: Piece, at place: Int) {
        guard output.count == place + 1 else { return output.insert(piece, at: place) }
        output.append(output[place])
        output[place] = piece
    }

    /// Takes back what was shown since the output was so long.
    mutating func takeOutput(from start: Int) -> [Piece] {
        guard start > 0 else {
            defer { output = [] }
            return output
        }
        let pieces = Array(output[start...])
        output.removeSubrange(start...)
        return pieces
    }

    /// Sets what was shown since the output was so long into a span; nothing around nothing.
    mutating func wrapOutput(from start: Int, in span: Piece.Span) {
        guard output.count > start else { return }
        output.append(.span(span, takeOutput(from: start)))
    }

    /// Decorates what was shown since the output was so long: formatting inside, affixes outside, and set off as
    /// `display` asks.
    mutating func decorateOutput(
        from start: Int, _ formatting: Formatting, _ affixes: Affixes, _ display: Display?
    ) {
        guard output.count > start else { return }
        if !formatting.isEmpty { wrapOutput(from: start, in: .formatting(formatting)) }
        if !affixes.prefix.isEmpty { insert(.affix(affixes.prefix), at: start) }
        if !affixes.suffix.isEmpty { output.append(.affix(affixes.suffix)) }
        if let display, sortKey == nil { wrapOutput(from: start, in: .display(display)) }
    }

    /// Pieces with formatting inside, affixes outside, and set off as `display` asks.
    func decorated(_ pieces: [Piece], _ formatting: Formatting, _ affixes: Affixes, _ display: Display?) -> [Piece] {
        let pieces = pieces.formatted(formatting).affixed(affixes)
        guard let display, sortKey == nil else { return pieces }
        return pieces.wrapped(in: .display(display))
    }

    func cased(_ pieces: [Piece], _ textCase: TextCase?) -> [Piece] {
        guard let textCase else { return pieces }
        return CaseTransform.apply(textCase, to: pieces, language: caseLanguage, isEnglish: isEnglish)
    }

    /// The language whose letters text case follows.
    private var caseLanguage: String {
        item.language ?? locale.language
    }

    /// Whether the source is in English, or says no language and the style speaks English.
    private var isEnglish: Bool {
        guard let language = item.language?.trimmingSpaces, !language.isEmpty else {
            return locale.language.hasPrefix("en")
        }
        return language.utf8.prefix(2).elementsEqual("en".utf8) { $0 | 0x20 == $1 }
    }
}
