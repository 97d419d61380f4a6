import Ledger
import Localization
import Markdown
import SiteModel

/// What the search of a language knows of one page, or of one thing on a page.
///
/// A class, since lists of entries are parted and joined on the way to their file.
final class SearchEntry: Sendable {
    /// In which order results stand that fit equally well.
    enum Kind: Int, Sendable {
        case page, place, term, indicator, chart, list
    }

    let locale: LanguageTag
    let kind: Kind
    let title: String
    let href: String
    /// A line below the title: the page that a chart stands on, and its newest value.
    let note: String?
    /// Other names that count as much as the title: short titles, spellings of a place.
    let names: [String]
    /// Folded words of headings and topics, each once and in byte order, with spaces between them.
    let headings: [UInt8]
    /// Folded words of the text in the same form, in no order.
    let words: [UInt8]
    /// The indicator whose claims are found through the entry.
    let indicator: String?

    init(
        locale: LanguageTag, kind: Kind, title: String, href: String, note: String? = nil, names: [String] = [],
        headings: [UInt8] = [], words: [UInt8] = [], indicator: String? = nil
    ) {
        self.locale = locale
        self.kind = kind
        self.title = title
        self.href = href
        self.note = note
        self.names = names
        self.headings = headings
        self.words = words
        self.indicator = indicator
    }

    /// The entry of a page; nil for the page that stands for missing ones.
    convenience init?(scope: PageScope, view: PageView, words: inout FoldedWords) {
        var names: [String] = []
        var kind = Kind.list
        var headings: [UInt8] = []
        var indicator: String?
        switch scope.page.subject {
        case .notFound: return nil
        case .content:
            guard let content = scope.page.content else { return nil }
            kind = .page
            let document = content.document
            for heading in document.headings { words.add(heading.text) }
            for tag in content.metadata.tags { words.add(tag) }
            headings = words.taken(areSorted: true)
            words.add(view.searchText ?? document.plainBytes(of: 0) { scope.searchText($0) })
            names = [content.metadata.shortTitle, content.metadata.kicker].compactMap { $0 }
        case .indicator(let id):
            kind = .indicator
            indicator = id
            // One speaker makes many claims.
            var speakers: Set<String> = []
            for claim in scope.site.ledger.claims(of: id) where speakers.insert(claim.speaker).inserted {
                words.add(SpeakerName.text(claim.speaker, scope.site, scope.page.locale))
            }
        default: break
        }
        if let description = view.description { words.add(description) }
        self.init(
            locale: scope.page.locale, kind: kind, title: view.title, href: scope.href(scope.page.address),
            names: names, headings: headings, words: words.taken(), indicator: indicator)
    }
}

extension PageScope {
    /// What a directive in running text shows, as words to search for.
    func searchText(_ directive: Directive) -> String? {
        guard let id = directive.argument?.text else { return nil }
        switch directive.name {
        case "claim":
            return site.ledger.claim(id).flatMap { ClaimDisplay(directive).value(of: $0, in: textProfile)?.text }
        case "latest":
            return site.ledger.latest(id).flatMap { ClaimDisplay(directive).value(of: $0, in: textProfile)?.text }
        case "derived":
            return site.evidence.derived(id).flatMap { ClaimDisplay(directive).value(of: $0, in: textProfile)?.text }
        case "place": return site.ledger.place(id).map { site.text($0.name, textProfile.tag).text }
        case "term": return site.ledger.term(id).map { site.text($0.label, textProfile.tag).text }
        default: return nil
        }
    }
}
