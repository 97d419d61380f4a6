/// What a value of an input file may be, to be written as JSON Schema (2020-12) for editors.
package indirect enum SchemaShape: Sendable {
    /// Any scalar: YAML may take a text for a number or a truth value.
    case text
    /// One text, or one for each language.
    case localized
    /// A text or a list of texts.
    case texts
    case integer(ClosedRange<Int>?)
    case flag
    /// ISO 8601 at the precision known.
    case date
    case choice([String])
    case list(SchemaShape)
    /// Keys of the author's own.
    case map(SchemaShape)
    case object([SchemaKey])
    case either([SchemaShape])
    case anything

    /// One of the cases of an enumeration that a reader knows.
    package static func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> SchemaShape
    where Choice.RawValue == String {
        .choice(type.allCases.map(\.rawValue))
    }

    /// A whole document.
    package func document(title: String, about: String) -> [UInt8] {
        Array(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": \(JSONText.quoted(title)),
              "description": \(JSONText.quoted(about)),
              \(members("  ").joined(separator: ",\n  "))
            }

            """.utf8)
    }

    private static let scalar = "\"type\": [\"string\", \"number\", \"boolean\"]"

    /// The members of the schema's object, for lines that are indented so far.
    private func members(_ indent: String) -> [String] {
        let inner = indent + "  "
        switch self {
        case .text: return [Self.scalar]
        case .localized:
            return [
                "\"anyOf\": [{ \(Self.scalar) }, { \"type\": \"object\", \"additionalProperties\": "
                    + "{ \"type\": [\"string\", \"number\", \"boolean\", \"null\"] } }]"
            ]
        case .texts:
            return ["\"anyOf\": [{ \(Self.scalar) }, { \"type\": \"array\", \"items\": { \(Self.scalar) } }]"]
        case .integer(let range):
            let bounds = range.map { ["\"minimum\": \($0.lowerBound)", "\"maximum\": \($0.upperBound)"] } ?? []
            return ["\"type\": \"integer\""] + bounds
        case .flag: return ["\"type\": \"boolean\""]
        case .date:
            return [
                "\"anyOf\": [{ \"type\": \"string\", \"pattern\": \"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$\" }, "
                    + "{ \"type\": \"integer\", \"minimum\": 0, \"maximum\": 9999 }]"
            ]
        case .choice(let words): return ["\"enum\": [\(words.map(JSONText.quoted).joined(separator: ", "))]"]
        case .list(let element): return ["\"type\": \"array\"", "\"items\": \(element.object(indent))"]
        case .map(let value): return ["\"type\": \"object\"", "\"additionalProperties\": \(value.object(indent))"]
        case .either(let shapes):
            let list = shapes.map { inner + $0.object(inner) }.joined(separator: ",\n")
            return ["\"anyOf\": [\n\(list)\n\(indent)]"]
        case .anything: return []
        case .object(let keys):
            let required = keys.filter(\.isRequired).map { JSONText.quoted($0.name) }.joined(separator: ", ")
            let properties = keys.map { key in
                let about = key.about.isEmpty ? [] : ["\"description\": \(JSONText.quoted(key.about))"]
                return inner + JSONText.quoted(key.name) + ": "
                    + Self.object(about + key.shape.members(inner + "  "), inner)
            }
            return ["\"type\": \"object\""] + (required.isEmpty ? [] : ["\"required\": [\(required)]"]) + [
                "\"additionalProperties\": false",
                "\"properties\": {\n\(properties.joined(separator: ",\n"))\n\(indent)}",
            ]
        }
    }

    private func object(_ indent: String) -> String { Self.object(members(indent + "  "), indent) }

    private static func object(_ members: [String], _ indent: String) -> String {
        guard !members.isEmpty else { return "{}" }
        let line = "{ " + members.joined(separator: ", ") + " }"
        guard line.contains("\n") || line.utf8.count > 110 else { return line }
        return "{\n" + members.map { indent + "  " + $0 }.joined(separator: ",\n")
            + "\n\(indent)}"
    }
}

/// One key of a mapping.
package struct SchemaKey: Sendable {
    package let name: String
    package let shape: SchemaShape
    /// What editors show beside it.
    package let about: String
    package let isRequired: Bool

    package init(_ name: String, _ shape: SchemaShape, _ about: String = "", required: Bool = false) {
        self.name = name
        self.shape = shape
        self.about = about
        isRequired = required
    }
}
