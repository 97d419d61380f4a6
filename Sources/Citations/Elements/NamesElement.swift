/// `cs:names`: the people of one or more roles.
struct NamesElement: Sendable {
    let variables: [NameVariable]
    let name: NameElement?
    let etAl: EtAlElement?
    let label: LabelElement?
    /// Whether the label stands before the names.
    let isLabelFirst: Bool
    let substitutes: [RenderingElement]
    /// Nil where the style inherits it.
    let delimiter: String?
    let formatting: Formatting
    let affixes: Affixes
    let display: Display?
}

/// `cs:name`: how each name and a list of names is written.
struct NameElement: Sendable {
    let options: NameOptions
    let formatting: Formatting
    let affixes: Affixes
    let family: NamePart
    let given: NamePart
}

/// `cs:name-part`: formatting of the family or given name.
struct NamePart: Sendable {
    var formatting = Formatting()
    var affixes = Affixes()
    var textCase: TextCase?
}

/// `cs:et-al`: the term that stands for the names left out.
struct EtAlElement: Sendable {
    let term: String
    let formatting: Formatting
}
