import Localization
import Markdown
import Markup
import SiteModel

/// What the search of a language knows of one page.
struct SearchEntry: Sendable {
    let locale: LanguageTag
    let title: String
    let href: String
    /// Folded words of headings and text, each once, in byte order.
    let words: [String]

    init?(scope: PageScope, view: PageView) {
        guard scope.page.subject != .notFound else { return nil }
        locale = scope.page.locale
        title = view.title
        href = scope.href(scope.page.address)
        var words: Set<String> = []
        func add(_ text: String) {
            for word in SearchFolding.fold(text).split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            where word.count > 1 {
                words.insert(String(word))
            }
        }
        if let description = view.description { add(description) }
        if let document = scope.page.content?.document {
            add(document.plainText(of: 0))
        } else if case .indicator(let id) = scope.page.subject {
            for claim in scope.site.ledger.claims(of: id) { add(claim.speaker) }
        }
        self.words = words.sorted()
    }
}

/// `search.json` of one language.
enum SearchFile {
    static func address(_ locale: LanguageTag) -> SiteAddress { SiteAddress("\(locale)/search.json") }

    static func bytes(_ entries: [SearchEntry]) -> [UInt8] {
        var text = "{\"pages\":["
        for (index, entry) in entries.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += "{\"title\":\(JSONText.quoted(entry.title)),"
            text += "\"titleFolded\":\(JSONText.quoted(SearchFolding.fold(entry.title))),"
            text += "\"href\":\(JSONText.quoted(entry.href)),"
            text += "\"text\":\(JSONText.quoted(entry.words.joined(separator: " ")))}"
        }
        return Array((text + "\n]}\n").utf8)
    }
}
