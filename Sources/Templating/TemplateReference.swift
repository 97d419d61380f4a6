/// The names that templates may use, as a text for theme authors.
package enum TemplateReference {
    /// A Markdown table of every name with its kind and meaning; what lies inside lists and records follows it, with
    /// the names as a template writes them there.
    package static func markdown(_ schema: TemplateSchema) -> String {
        var text = "| Name | Kind | Meaning |\n|---|---|---|\n"
        rows(schema, prefix: "", &text)
        return text
    }

    private static func rows(_ schema: TemplateSchema, prefix: String, _ text: inout String) {
        for field in schema.fields {
            let name = prefix + field.name
            text += "| `\(name)` | \(kind(of: field.shape)) | \(field.summary) |\n"
            switch field.shape {
            case .list(let inner): rows(inner, prefix: name + " › ", &text)
            case .record(let inner): rows(inner, prefix: name + ".", &text)
            case .text, .html, .flag, .texts: break
            }
        }
    }

    private static func kind(of shape: TemplateShape) -> String {
        switch shape {
        case .text: "text"
        case .html: "markup"
        case .flag: "flag"
        case .list: "list"
        case .texts: "list of texts"
        case .record: "record"
        }
    }
}
