import Markup

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

    /// A text that many pages write, escaped once.
    package static func escaped(_ text: String) -> TemplateValue {
        var output = ByteOutput(capacity: text.utf8.count)
        output.text(text)
        return .html(output.bytes)
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

    /// Values in the order of the schema's fields, with their names for whoever reads the program: nothing is looked up,
    /// and only a build for tests compares them. Missing ones at the end are absent.
    package init(_ schema: TemplateSchema, inOrder values: KeyValuePairs<StaticString, TemplateValue>) {
        assert(zip(values, schema.fields).allSatisfy { $0.key.description == $1.name }, "names out of order")
        var ordered: [TemplateValue] = []
        ordered.reserveCapacity(schema.fields.count)
        for index in values.indices { ordered.append(values[index].value) }
        self.init(schema, ordered: ordered)
    }

    /// The same record with its texts escaped: for records that many pages write.
    package var escaped: TemplateRecord {
        TemplateRecord(
            values.map { value in
                if case .text(let text) = value { .escaped(text) } else { value }
            })
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
