import Diagnostics
import Localization
import Markup
import Serialization

/// Writes imported messages into `Content/locales/<tag>.yaml`: in place where they are there, else at its end.
struct MessageImport {
    /// - Parameters:
    ///   - bytes: the file as it is; nil where there is none.
    ///   - messages: the text by key and category.
    static func bytes(
        _ bytes: [UInt8]?, file: String,
        _ messages: [(key: String, message: Message?, texts: [PluralCategory?: String])]
    ) -> [UInt8] {
        let bytes = bytes ?? []
        var ignored = DiagnosticBag()
        let root = YAMLReader.read(bytes, file: file, &ignored)
        var edits: [TextEdit] = []
        var added = ""
        for item in messages {
            let value = value(item.message, item.texts)
            if let node = root.flatMap({ find(item.key, in: $0) }) {
                edits.append(TextEdit(range: node.range, text: value))
            } else {
                added += "\(item.key): \(value)\n"
            }
        }
        var result = TextEdit.apply(edits, to: bytes)
        if !added.isEmpty {
            if let last = result.last, last != 0x0A { result.append(0x0A) }
            result += Array(added.utf8)
        }
        return result
    }

    private static func find(_ key: String, in node: Node) -> Node? {
        for entry in node.entries ?? [] {
            if entry.key == key { return entry.value }
            if key.hasPrefix(entry.key + "."),
                let found = find(String(key.dropFirst(entry.key.count + 1)), in: entry.value)
            {
                return found
            }
        }
        return nil
    }

    /// - Parameter message: in the source language, which says whether it is plural and what selects the form.
    private static func value(_ message: Message?, _ texts: [PluralCategory?: String]) -> String {
        guard case .plural(let plural)? = message?.body else { return JSONText.quoted(texts[nil] ?? "") }
        var parts: [String] = []
        if plural.argument != "count" { parts.append("select: \(plural.argument)") }
        if plural.isOrdinal { parts.append("ordinal: true") }
        for category in PluralCategory.allCases {
            if let text = texts[category] { parts.append("\(category.rawValue): \(JSONText.quoted(text))") }
        }
        return "{ \(parts.joined(separator: ", ")) }"
    }
}
