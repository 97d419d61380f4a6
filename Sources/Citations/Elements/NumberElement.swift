/// `cs:number`: a number variable as digits, ordinal or Roman numeral.
struct NumberElement: Sendable {
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
}
