import Diagnostics

/// A PO file: its header and its entries, without plural forms (each plural category is an entry of its own, since
/// CLDR has categories for fractions that gettext has not).
package struct POFile: Sendable {
    /// Names and values, in their order.
    package var header: [(name: String, value: String)]
    package var entries: [POEntry]

    package init(header: [(name: String, value: String)], entries: [POEntry]) {
        self.header = header
        self.entries = entries
    }

    package subscript(name: String) -> String? {
        header.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The file as UTF-8 text.
    package var text: String {
        var text = "msgid \"\"\nmsgstr \"\"\n"
        for field in header { text += Self.quoted("\(field.name): \(field.value)\n") + "\n" }
        for entry in entries {
            text += "\n"
            for comment in entry.comments { text += "#. \(comment)\n" }
            for reference in entry.references { text += "#: \(reference)\n" }
            if entry.isFuzzy { text += "#, fuzzy\n" }
            text += "msgctxt \(Self.quoted(entry.context))\n"
            text += "msgid \(Self.quoted(entry.source))\nmsgstr \(Self.quoted(entry.translation))\n"
        }
        return text
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Reads a file; what is no PO is an error with its place.
    package static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> POFile {
        var reader = POReader(bytes: bytes, file: file)
        return reader.read(&bag)
    }
}
