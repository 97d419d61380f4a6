import Diagnostics
import Serialization

/// A source: what CSL-JSON calls an item.
///
/// An immutable object, since everything that is rendered of a source refers to it.
package final class CitationItem: Sendable, Hashable {
    package let id: String
    /// The CSL type: `book`, `article-journal`, `webpage` …
    package let type: String
    package let texts: VariableSlots<TextVariable, String>
    package let names: VariableSlots<NameVariable, [PersonName]>
    package let dates: VariableSlots<DateVariable, CitationDate>
    /// The address of an archived copy, from the custom field `archive` where that is an address.
    package let archivedURL: String?
    /// Translations of the title by language tag, from the custom field `translated-title`; one that names no language
    /// is under the empty tag.
    package let translatedTitles: [String: String]
    /// How the source can be had, from the custom field `custom.access`.
    package let access: String?
    /// Keys that CSL does not know, kept for export.
    package let others: [Node.Entry]
    /// Where the item stands in its file; nil for one made by the program.
    package let range: SourceRange?

    package convenience init(
        id: String, type: String, texts: [TextVariable: String] = [:], names: [NameVariable: [PersonName]] = [:],
        dates: [DateVariable: CitationDate] = [:], archivedURL: String? = nil, translatedTitles: [String: String] = [:],
        access: String? = nil, others: [Node.Entry] = [], range: SourceRange? = nil
    ) {
        self.init(
            id: id, type: type, texts: VariableSlots(texts), names: VariableSlots(names), dates: VariableSlots(dates),
            archivedURL: archivedURL, translatedTitles: translatedTitles, access: access, others: others, range: range)
    }

    package init(
        id: String, type: String, texts: VariableSlots<TextVariable, String>,
        names: VariableSlots<NameVariable, [PersonName]>, dates: VariableSlots<DateVariable, CitationDate>,
        archivedURL: String?, translatedTitles: [String: String], access: String?, others: [Node.Entry],
        range: SourceRange?
    ) {
        self.id = id
        self.type = type
        self.texts = texts
        self.names = names
        self.dates = dates
        typeCode = ItemType.code(of: type)
        languageCode = texts[.language].map { LocaleTag($0).language }
        self.archivedURL = archivedURL
        self.translatedTitles = translatedTitles
        self.access = access
        self.others = others
        self.range = range
    }

    /// A number for the type, which conditions compare.
    let typeCode: Int
    /// The language of the item without territory and script; nil where it says none.
    let languageCode: String?

    /// The language tag (BCP 47) of the item; nil where it says none.
    package var language: String? { texts[.language] }

    /// The title in a language; what names no language serves all others than the item's own.
    package func translatedTitle(in language: String) -> String? {
        let wanted = LocaleTag(language).language
        if let title = translatedTitles.first(where: { !$0.key.isEmpty && LocaleTag($0.key).language == wanted }) {
            return title.value
        }
        return translatedTitles[""]
    }

    /// A text or number variable; nil where it is missing or empty.
    package func text(_ variable: TextVariable) -> String? {
        guard let text = texts[variable], !text.isEmpty else { return nil }
        return text
    }

    /// Where the source can be read, and the name of that place: its URL, or its DOI's; nil for one without either.
    package var link: (address: String, host: String)? {
        if let url = text(.url), CitationLink.isSafe(url) { return (url, CitationLink.host(of: url)) }
        let doi = text(.doi).map { "https://doi.org/" + CitationLink.bareDOI($0) }
        return doi.flatMap { CitationLink.isSafe($0) ? ($0, "doi.org") : nil }
    }

    package func date(_ variable: DateVariable) -> CitationDate? {
        dates[variable]
    }

    /// The people of a role, none where it is missing.
    package func names(_ variable: NameVariable) -> [PersonName] {
        names[variable] ?? []
    }

    package static func == (lhs: CitationItem, rhs: CitationItem) -> Bool {
        lhs === rhs
            || lhs.id == rhs.id && lhs.type == rhs.type && lhs.texts == rhs.texts && lhs.names == rhs.names
                && lhs.dates == rhs.dates && lhs.archivedURL == rhs.archivedURL
                && lhs.translatedTitles == rhs.translatedTitles && lhs.access == rhs.access && lhs.others == rhs.others
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}
