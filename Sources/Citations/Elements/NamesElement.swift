/// `cs:names`: the people of one or more roles.
final class NamesElement: Sendable {
    let variables: [NameVariable]
    let name: NameElement?
    let etAl: EtAlElement?
    let label: LabelElement?
    /// Whether the label stands before the names.
    let isLabelFirst: Bool
    let substitutes: [RenderingElement]
    let delimiter: String?
    let formatting: Formatting
    let affixes: Affixes
    let display: Display?
    /// The options of `cs:name` over those that it inherits, in citations and in the bibliography.
    let citationOptions: NameOptions
    let bibliographyOptions: NameOptions

    init(
        variables: [NameVariable], name: NameElement?, etAl: EtAlElement?, label: LabelElement?, isLabelFirst: Bool,
        substitutes: [RenderingElement], delimiter: String?, formatting: Formatting, affixes: Affixes,
        display: Display?, inherited: (citation: NameOptions, bibliography: NameOptions)
    ) {
        self.variables = variables
        self.name = name
        self.etAl = etAl
        self.label = label
        self.isLabelFirst = isLabelFirst
        self.substitutes = substitutes
        self.delimiter = delimiter
        self.formatting = formatting
        self.affixes = affixes
        self.display = display
        citationOptions = name?.options.filled(from: inherited.citation) ?? inherited.citation
        bibliographyOptions = name?.options.filled(from: inherited.bibliography) ?? inherited.bibliography
    }

    func options(for area: CiteContext.Area) -> NameOptions {
        area == .citation ? citationOptions : bibliographyOptions
    }
}

/// `cs:name`: how each name and a list of names is written.
final class NameElement: Sendable {
    let options: NameOptions
    let formatting: Formatting
    let affixes: Affixes
    let family: NamePart
    let given: NamePart
    /// Whether a part asks for anything at all.
    let changesParts: Bool

    init(options: NameOptions, formatting: Formatting, affixes: Affixes, family: NamePart, given: NamePart) {
        self.options = options
        self.formatting = formatting
        self.affixes = affixes
        self.family = family
        self.given = given
        changesParts = family != NamePart() || given != NamePart()
    }
}

/// `cs:name-part`: formatting of the family or given name.
struct NamePart: Sendable, Equatable {
    var formatting = Formatting()
    var affixes = Affixes()
    var textCase: TextCase?
}

/// `cs:et-al`: the term that stands for the names left out.
struct EtAlElement: Sendable {
    let term: String
    let formatting: Formatting
}
