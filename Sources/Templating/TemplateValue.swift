/// A value that fills a name of a template.
package enum TemplateValue: Sendable {
    case absent
    case text(String)
    case html([UInt8])
    case flag(Bool)
    case list([TemplateRecord])
    case texts([String])
    case record(TemplateRecord)

    /// A text, or nothing.
    package static func optional(_ text: String?) -> TemplateValue {
        text.map { .text($0) } ?? .absent
    }

    /// Whether a section with this value is rendered.
    var isTruthy: Bool {
        switch self {
        case .absent: false
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .list(let records): !records.isEmpty
        case .texts(let texts): !texts.isEmpty
        case .record: true
        }
    }
}

/// Values in the order of a schema's fields, so that rendering looks nothing up by name.
///
/// A record that is the same on many pages (messages, the site) is made once and shared.
package struct TemplateRecord: Sendable {
    let values: [TemplateValue]

    /// Names that the schema does not have are left out; names that are not given are absent.
    package init(_ schema: TemplateSchema, _ values: [String: TemplateValue]) {
        self.values = schema.fields.map { values[$0.name] ?? .absent }
    }

    /// The same for names in the order of the schema's fields, of which none is looked up; one out of order costs a look.
    package init(_ schema: TemplateSchema, inOrder values: KeyValuePairs<String, TemplateValue>) {
        let fields = schema.fields
        guard values.count == fields.count, zip(values, fields).allSatisfy({ $0.key == $1.name }) else {
            self.init(schema, Dictionary(values.map { ($0, $1) }, uniquingKeysWith: { $1 }))
            return
        }
        self.init(values.map(\.value))
    }

    /// The same record with another value in one place.
    package func replacing(_ position: Int, with value: TemplateValue) -> TemplateRecord {
        var values = values
        values[position] = value
        return TemplateRecord(values)
    }

    private init(_ values: [TemplateValue]) {
        self.values = values
    }

    /// Values in the order of the schema's fields; missing ones at the end are absent.
    package init(_ schema: TemplateSchema, ordered values: [TemplateValue]) {
        let missing = schema.fields.count - values.count
        self.values = missing > 0 ? values + repeatElement(.absent, count: missing) : values
    }
}
