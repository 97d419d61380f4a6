/// `cs:label`: the term of a number or locator, or of the role of the names it stands with.
struct LabelElement: Sendable {
    enum Plural: String, Sendable { case contextual, always, never }

    /// Nil inside `cs:names`.
    let variable: TextVariable?
    let form: TermForm
    let plural: Plural
    let formatting: Formatting
    let affixes: Affixes
    let stripsPeriods: Bool
    let textCase: TextCase?
}
