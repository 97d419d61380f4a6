/// `cs:text`: a variable, a macro, a term or words of the style.
final class TextElement: Sendable {
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

    init(
        source: Source, formatting: Formatting, affixes: Affixes, display: Display?, hasQuotes: Bool,
        stripsPeriods: Bool, textCase: TextCase?
    ) {
        self.source = source
        self.formatting = formatting
        self.affixes = affixes
        self.display = display
        self.hasQuotes = hasQuotes
        self.stripsPeriods = stripsPeriods
        self.textCase = textCase
    }
}
