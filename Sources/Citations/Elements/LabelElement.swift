/// `cs:label`: the term of a number or locator, or of the role of the names it stands with.
final class LabelElement: Sendable {
    enum Plural: String, Sendable { case contextual, always, never }

    /// Nil inside `cs:names`.
    let variable: TextVariable?
    let form: TermForm
    let plural: Plural
    let formatting: Formatting
    let affixes: Affixes
    let stripsPeriods: Bool
    let textCase: TextCase?

    init(
        variable: TextVariable?, form: TermForm, plural: Plural, formatting: Formatting, affixes: Affixes,
        stripsPeriods: Bool, textCase: TextCase?
    ) {
        self.variable = variable
        self.form = form
        self.plural = plural
        self.formatting = formatting
        self.affixes = affixes
        self.stripsPeriods = stripsPeriods
        self.textCase = textCase
    }
}
