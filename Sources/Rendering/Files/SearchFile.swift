import Localization
import Markdown
import Markup
import SiteModel

/// What the search of a language knows of one page.
struct SearchEntry: Sendable {
    let locale: LanguageTag
    let title: String
    let href: String
    /// Folded words of headings and text, each once, in byte order, with spaces between them.
    let words: [UInt8]

    init?(scope: PageScope, view: PageView) {
        guard scope.page.subject != .notFound else { return nil }
        locale = scope.page.locale
        title = view.title
        href = scope.href(scope.page.address)
        var words = FoldedWords()
        if let description = view.description { words.add(description) }
        if let document = scope.page.content?.document {
            words.add(document.plainText(of: 0))
        } else if case .indicator(let id) = scope.page.subject {
            for claim in scope.site.ledger.claims(of: id) { words.add(claim.speaker) }
        }
        self.words = words.joined()
    }
}

/// `search.json` of one language.
enum SearchFile {
    static func address(_ locale: LanguageTag) -> SiteAddress { SiteAddress("\(locale)/search.json") }

    static func bytes(_ entries: some Collection<SearchEntry>) -> [UInt8] {
        var output = ByteOutput(capacity: entries.reduce(64) { $0 + $1.words.count + $1.title.utf8.count * 2 + 128 })
        output.raw("{\"pages\":[")
        for (index, entry) in entries.enumerated() {
            output.raw(index == 0 ? "\n{\"title\":" : ",\n{\"title\":")
            output.raw(string: JSONText.quoted(entry.title))
            output.raw(",\"titleFolded\":")
            output.raw(string: JSONText.quoted(SearchFolding.fold(entry.title)))
            output.raw(",\"href\":")
            output.raw(string: JSONText.quoted(entry.href))
            // Letters, numbers and spaces need no escape.
            output.raw(",\"text\":\"")
            output.raw(bytes: entry.words)
            output.raw("\"}")
        }
        output.raw("\n]}\n")
        return output.bytes
    }
}
