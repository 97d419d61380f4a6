import Diagnostics
import Serialization

/// A source: what CSL-JSON calls an item.
package struct CitationItem: Sendable, Hashable {
    package let id: String
    /// The CSL type: `book`, `article-journal`, `webpage` …
    package let type: String
    package let texts: [TextVariable: String]
    package let names: [NameVariable: [PersonName]]
    package let dates: [DateVariable: CitationDate]
    /// The address of an archived copy, from the custom field `archive` where that is an address.
    package let archivedURL: String?
    /// The title in the reader's language, from the custom field `translated-title`.
    package let translatedTitle: String?
    /// How the source can be had, from the custom field `custom.access`.
    package let access: String?
    /// Keys that CSL does not know, kept for export.
    package let others: [Node.Entry]
    /// Where the item stands in its file; nil for one made by the program.
    package let range: SourceRange?

    package init(
        id: String, type: String, texts: [TextVariable: String] = [:], names: [NameVariable: [PersonName]] = [:],
        dates: [DateVariable: CitationDate] = [:], archivedURL: String? = nil, translatedTitle: String? = nil,
        access: String? = nil, others: [Node.Entry] = [], range: SourceRange? = nil
    ) {
        self.id = id
        self.type = type
        self.texts = texts
        self.names = names
        self.dates = dates
        self.archivedURL = archivedURL
        self.translatedTitle = translatedTitle
        self.access = access
        self.others = others
        self.range = range
    }

    /// The language tag (BCP 47) of the item; nil where it says none.
    package var language: String? { texts[.language] }

    /// A text or number variable; nil where it is missing or empty.
    package func text(_ variable: TextVariable) -> String? {
        guard let text = texts[variable], !text.isEmpty else { return nil }
        return text
    }

    package func date(_ variable: DateVariable) -> CitationDate? {
        dates[variable]
    }

    /// The people of a role, none where it is missing.
    package func names(_ variable: NameVariable) -> [PersonName] {
        names[variable] ?? []
    }
}
