/// `cs:number`: a number variable as digits, ordinal or Roman numeral.
final class NumberElement: Sendable {
    enum Form: String, Sendable {
        case numeric, ordinal, roman
        case longOrdinal = "long-ordinal"
    }

    let variable: TextVariable
    let form: Form
    let formatting: Formatting
    let affixes: Affixes
    let display: Display?
    let textCase: TextCase?

    init(
        variable: TextVariable, form: Form, formatting: Formatting, affixes: Affixes, display: Display?,
        textCase: TextCase?
    ) {
        self.variable = variable
        self.form = form
        self.formatting = formatting
        self.affixes = affixes
        self.display = display
        self.textCase = textCase
    }
}
