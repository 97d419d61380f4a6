import Diagnostics
import Markup

/// Findings as the JSON objects of `attest build --format json`.
package enum JSONFormat {
    /// A JSON array: `id`, `severity`, `message`, `file`, `line`, `column`, `endLine`, `endColumn`, `help`, and
    /// `notes` where there are any. What is not known is null.
    package static func array(_ diagnostics: [Diagnostic], source: @escaping (String) -> [UInt8]?) -> String {
        var locator = DiagnosticLocator(source: source)
        let objects = locator.sorted(diagnostics).map { object($0, &locator) }
        return "[" + objects.joined(separator: ",") + "]"
    }

    private static func object(_ diagnostic: Diagnostic, _ locator: inout DiagnosticLocator) -> String {
        let place = diagnostic.range.map { locator.place(of: $0) }
        var fields = [
            field("id", diagnostic.id), field("severity", diagnostic.severity.rawValue),
            field("message", diagnostic.message), field("file", place?.file), field("line", place?.line),
            field("column", place?.column), field("endLine", place?.endLine), field("endColumn", place?.endColumn),
            field("help", diagnostic.help),
        ]
        if !diagnostic.notes.isEmpty {
            let notes = diagnostic.notes.map { note in
                let place = note.range.map { locator.place(of: $0) }
                let parts = [
                    field("message", note.message), field("file", place?.file), field("line", place?.line),
                    field("column", place?.column),
                ]
                return "{" + parts.joined(separator: ",") + "}"
            }
            fields.append("\"notes\":[" + notes.joined(separator: ",") + "]")
        }
        return "{" + fields.joined(separator: ",") + "}"
    }

    private static func field(_ name: String, _ value: String?) -> String {
        "\"\(name)\":" + (value.map(JSONText.quoted) ?? "null")
    }

    private static func field(_ name: String, _ value: Int?) -> String {
        "\"\(name)\":" + (value.map(String.init) ?? "null")
    }
}
