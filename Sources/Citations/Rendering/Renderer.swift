/// Renders the elements of a style for one source.
///
/// A value with state: variables that stood in for missing names are not shown again, lists of names are counted, the
/// year suffix is given once.
struct Renderer {
    let style: CitationStyle
    let locale: CitationLocale
    let context: CiteContext
    /// Set while a sort key is made: names inverted, dates in digits, numbers padded.
    let sortKey: SortKey?
    /// What was rendered before; nil to render anew.
    let memo: CitationMemo?
    /// Variables that stood in for missing names.
    var substituted: Set<AnyVariable> = []
    /// How many lists of names were rendered.
    var listCount = 0
    /// The names as they were shown, for those who tell cites apart.
    var shownNames: [ShownNames] = []
    var hasGivenYearSuffix = false
    /// Whether the names that stand for the cite have been rendered.
    var hasLeadingNames = false
    /// Whether a `cs:substitute` is being rendered.
    var isSubstituting = false
    /// Whether a term or label that comes first is capitalized, as at the start of a note.
    var capitalizesTerm = false

    init(
        style: CitationStyle, locale: CitationLocale, context: CiteContext, sortKey: SortKey? = nil,
        memo: CitationMemo? = nil
    ) {
        self.style = style
        self.locale = locale
        self.context = context
        self.sortKey = sortKey
        self.memo = memo
    }

    var item: CitationItem { context.item }

    mutating func render(_ element: RenderingElement) -> Rendered {
        let result: Rendered =
            switch element {
            case .text(let text): render(text)
            case .number(let number): render(number)
            case .date(let date): render(date)
            case .names(let names): render(names)
            case .label(let label): render(label)
            case .group(let group): render(group)
            case .choose(let choose): render(choose)
            }
        if !result.isEmpty { capitalizesTerm = false }
        return result
    }

    /// Elements one after the other, with a delimiter between those that gave something.
    mutating func render(_ elements: [RenderingElement], delimiter: String = "") -> Rendered {
        var result = Rendered()
        for element in elements {
            let part = render(element)
            result.callsVariable = result.callsVariable || part.callsVariable
            result.hasValue = result.hasValue || part.hasValue
            guard !part.isEmpty else { continue }
            if result.pieces.isEmpty {
                result.pieces = part.pieces
            } else {
                if !delimiter.isEmpty { result.pieces.append(.affix(delimiter)) }
                result.pieces += part.pieces
            }
        }
        return result
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
        return language.lowercased().hasPrefix("en")
    }
}
