/// What a name in a template stands for, known before any page is rendered.
package indirect enum TemplateShape: Sendable {
    /// Text, escaped where it is written. As a section: whether it is there and not empty.
    case text
    /// Markup that the program made, written as it is. As a section: whether it is there and not empty.
    case html
    /// Only for sections.
    case flag
    /// A section for each element, whose names are in scope inside it.
    case list(TemplateSchema)
    /// A section for each text, which is `{{.}}` inside it.
    case texts
    /// Names below a name (`site.title`); as a section, in scope inside it where it is there.
    case record(TemplateSchema)
}

/// The names that a template may use, each with its shape and a line for the reference.
package struct TemplateSchema: Sendable {
    package struct Field: Sendable {
        package let name: String
        package let shape: TemplateShape
        /// What it means, without a full stop: a line of the reference.
        package let summary: String

        package init(_ name: String, _ shape: TemplateShape, _ summary: String) {
            self.name = name
            self.shape = shape
            self.summary = summary
        }
    }

    package let fields: [Field]
    private let index: [String: Int]

    package init(_ fields: [Field]) {
        self.fields = fields
        index = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where a name stands among the fields, and so in every record of this schema.
    package func position(of name: String) -> Int? { index[name] }

    package var names: [String] { fields.map(\.name) }
}
