import Diagnostics
import Serialization

/// What the ledger knows of a source: enough for SQL and for checks of dates.
///
/// A class, because every claim asks for its source: one reference instead of nine fields.
package final class SourceRecord: Sendable {
    package let id: String
    package let type: String
    package let title: String
    package let author: String
    package let publisher: String
    package let url: String
    /// BCP 47; empty where it is not said.
    package let language: String
    package let issued: CalendarDate?
    package let accessed: CalendarDate?
    package let range: SourceRange?

    package init(
        id: String, type: String = "", title: String = "", author: String = "", publisher: String = "",
        url: String = "", language: String = "", issued: CalendarDate? = nil, accessed: CalendarDate? = nil,
        range: SourceRange? = nil
    ) {
        self.id = id
        self.type = type
        self.title = title
        self.author = author
        self.publisher = publisher
        self.url = url
        self.language = language
        self.issued = issued
        self.accessed = accessed
        self.range = range
    }

    /// Reads CSL-JSON. Nothing is reported: what is wrong in it, the reader of citations says.
    package static func read(_ node: Node, file: String) -> [SourceRecord] {
        var seen: Set<String> = []
        return (node.elements ?? []).compactMap { item in
            guard let id = item["id"]?.text, !id.isEmpty, seen.insert(id).inserted else { return nil }
            func text(_ key: String) -> String { item[key]?.text ?? "" }
            return SourceRecord(
                id: id, type: text("type"), title: text("title"), author: names(item["author"]),
                publisher: text("publisher"), url: text("URL"), language: text("language"),
                issued: date(item["issued"]), accessed: date(item["accessed"]),
                range: SourceRange(file: file, offsets: item["id"]?.range ?? item.range))
        }
    }

    private static func names(_ node: Node?) -> String {
        (node?.elements ?? []).compactMap { name in
            if let literal = name["literal"]?.text { return literal }
            let parts = [name["given"]?.text, name["family"]?.text].compactMap { $0 }
            return parts.isEmpty ? nil : parts.joined(separator: " ")
        }.joined(separator: "; ")
    }

    private static func date(_ node: Node?) -> CalendarDate? {
        guard let node else { return nil }
        if let parts = node["date-parts"]?.elements?.first?.elements {
            let numbers = parts.compactMap { $0.text.flatMap { Int($0) } }
            guard let year = numbers.first else { return nil }
            return CalendarDate(
                year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
        }
        return (node["raw"]?.text ?? node["literal"]?.text).flatMap { CalendarDate(iso: $0) }
    }
}
