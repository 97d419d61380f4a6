/// A parsed template: the tags of Mustache with the places where they stand.
indirect enum TemplateNode: Sendable {
    struct Name: Sendable {
        let text: String
        /// UTF-8 byte offsets of the name in its file.
        let range: Range<Int>
    }

    case literal([UInt8])
    case variable(Name, isRaw: Bool)
    case section(Name, isInverted: Bool, [TemplateNode])
    /// A partial, every line of which begins with the indentation of its tag.
    case partial(Name, indentation: [UInt8])
    /// `{{< base}}…{{/base}}`: another template with some of its blocks replaced.
    case parent(Name, indentation: [UInt8], [TemplateNode])
    /// `{{$ title}}…{{/title}}`: text that a child may replace.
    case block(Name, [TemplateNode])
}

/// A template's text with its tree.
struct ParsedTemplate: Sendable {
    /// The name that the library knows it by: `page`, `partials/head`.
    let name: String
    let file: String
    let bytes: [UInt8]
    let nodes: [TemplateNode]
}
