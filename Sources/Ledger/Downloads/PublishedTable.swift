import Serialization
import Tables

/// A table of the published Data Package: its CSV and its Table Schema.
struct PublishedTable {
    struct Field {
        let name: String
        let type: String
        var title: String?
        var description: String?
        var format: String?
        var unit: String?
        var constraints: [(String, JSONValue)] = []
    }

    struct ForeignKey {
        let fields: [String]
        let resource: String
        let referenceFields: [String]
    }

    /// Lower-case letters, digits, `.`, `_` and `-`, as Data Package asks for.
    let name: String
    let title: String
    let description: String?
    let fields: [Field]
    let primaryKey: [String]
    let foreignKeys: [ForeignKey]
    let csv: [UInt8]

    var path: String { name + ".csv" }

    /// The table as a resource of `datapackage.json`, its schema inline.
    var resource: JSONValue {
        var schema: [(String, JSONValue)] = [
            ("fields", .list(fields.map(\.json))), ("missingValues", .list([.text("")])),
        ]
        if !primaryKey.isEmpty { schema.append(("primaryKey", .list(primaryKey.map(JSONValue.text)))) }
        if !foreignKeys.isEmpty { schema.append(("foreignKeys", .list(foreignKeys.map(\.json)))) }
        return .compact([
            ("name", .text(name)), ("path", .text(path)), ("profile", .text("tabular-data-resource")),
            ("title", .text(title)), ("description", .optional(description)), ("format", .text("csv")),
            ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")), ("bytes", .number(Double(csv.count))),
            ("schema", .compact(schema)),
        ])
    }

    /// A name as Data Package asks for it.
    static func resourceName(_ name: String) -> String {
        let bytes = name.lowercased().utf8.map { byte -> UInt8 in
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F: byte
            default: 0x2D
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension PublishedTable.Field {
    var json: JSONValue {
        .compact([
            ("name", .text(name)), ("type", .text(type)), ("format", .optional(format)), ("title", .optional(title)),
            ("description", .optional(description)), ("unit", .optional(unit)),
            ("constraints", constraints.isEmpty ? .null : .compact(constraints)),
        ])
    }
}

extension PublishedTable.ForeignKey {
    var json: JSONValue {
        .compact([
            ("fields", .list(fields.map(JSONValue.text))),
            (
                "reference",
                .compact([
                    ("resource", .text(resource)), ("fields", .list(referenceFields.map(JSONValue.text))),
                ])
            ),
        ])
    }
}
