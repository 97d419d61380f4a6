/// `cs:text`: a variable, a macro, a term or words of the style.
struct TextElement: Sendable {
    enum Source: Sendable {
        case variable(TextVariable, isShort: Bool)
        /// An index into the style's macros.
        case macro(Int)
        case term(String, TermForm, isPlural: Bool)
        case value(String)
    }

    let source: Source
    let formatting: Formatting
    let affixes: Affixes
    let display: Display?
    let hasQuotes: Bool
    let stripsPeriods: Bool
    let textCase: TextCase?
}
