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
    let pages: PageIndex
    let downloads: LedgerDownloads
    /// Whether every page that an author wrote has a PDF beside it.
    let linksArticles: Bool
    /// Where the ledger is shown, looked up when the first page asks.
    private let lazyUses: Lazy<ClaimUses>
    /// The bibliography of the site in each language.
    let sources: SourceLists
    /// Whether pages name their pictures for other sites.
    let linksCards: Bool
    /// What pages have in the search.
    let words = SearchWords()
    /// How the text of a language is written, by that language.
    private let writing: [LanguageTag: MarkdownHTML.Options]

    init(
        _ site: Site, galleries: [LanguageTag: ChartGallery], linksArticles: Bool = false,
        linksCards: Bool = false
    ) {
        self.linksCards = linksCards
        self.linksArticles = linksArticles
        self.site = site
        self.galleries = galleries
        interface = InterfaceRecords.all(site)
        lazyUses = Lazy { ClaimUses(site) }
        downloads = LedgerDownloads(site.evidence, publication: Publication(of: site))
        pages = PageIndex(site)
        sources = SourceLists(site)
        writing = Dictionary(
            site.profiles.map { ($0.key, TextStyle.options($0.value, marks: site.configuration.typography)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// What all pages of a site share with another that differs from it in the text of some pages only.
    init(_ shared: SharedContent, replacing pages: [ObjectIdentifier: ContentPage], in site: Site) {
        self.site = site
        linksArticles = shared.linksArticles
        linksCards = shared.linksCards
        sources = shared.sources
        galleries = shared.galleries
        interface = shared.interface
        downloads = shared.downloads
        writing = shared.writing
        self.pages = shared.pages.replacing(pages, in: site)
        lazyUses = Lazy { ClaimUses(site) }
    }

    /// Which pages show what of the ledger.
    var uses: ClaimUses { lazyUses.value }

    func writing(_ tag: LanguageTag) -> MarkdownHTML.Options {
        writing[tag] ?? MarkdownHTML.Options()
    }

    /// The page on which a source stands in the bibliography.
    func subject(ofSource id: String, in tag: LanguageTag) -> PageSubject {
        sources.part(of: id, in: tag).map { .part(.sources, $0) } ?? .sources
    }

    func interface(_ tag: LanguageTag) -> InterfaceRecords {
        interface[tag] ?? InterfaceRecords(site, tag)
    }
}
