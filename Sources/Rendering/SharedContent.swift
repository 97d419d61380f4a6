import Ledger
import Localization
import Markdown
import SiteModel

/// What all pages share, made once before the first is rendered.
struct SharedContent: Sendable {
    let site: Site
    /// Charts by the language of the text around them.
    let galleries: [LanguageTag: ChartGallery]
    let interface: [LanguageTag: InterfaceRecords]
    let uses: ClaimUses
    let pages: PageIndex
    let downloads: LedgerDownloads
    /// Whether every page that an author wrote has a PDF beside it.
    let linksArticles: Bool
    /// How the text of a language is written, by that language.
    private let writing: [LanguageTag: MarkdownHTML.Options]

    init(_ site: Site, galleries: [LanguageTag: ChartGallery], linksArticles: Bool = false) {
        self.linksArticles = linksArticles
        self.site = site
        self.galleries = galleries
        interface = InterfaceRecords.all(site)
        uses = ClaimUses(site)
        downloads = LedgerDownloads(site.evidence, publication: Publication(of: site))
        pages = PageIndex(site)
        writing = Dictionary(
            site.profiles.map { ($0.key, TextStyle.options($0.value, marks: site.configuration.typography)) },
            uniquingKeysWith: { first, _ in first })
    }

    func writing(_ tag: LanguageTag) -> MarkdownHTML.Options {
        writing[tag] ?? MarkdownHTML.Options()
    }

    func interface(_ tag: LanguageTag) -> InterfaceRecords {
        interface[tag] ?? InterfaceRecords(site, tag)
    }
}
