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
    let languages: LanguageLinks
    let families = RecentFamilies()
    let pages: PageIndex
    let downloads: LedgerDownloads
    /// Whether every page that an author wrote has a PDF beside it.
    let linksArticles: Bool
    /// Where the ledger is shown, looked up when the first page asks.
    private let lazyUses: Lazy<ClaimUses>
    /// Values of claims in the text of pages, by language.
    let claims: [LanguageTag: ShownClaims]
    /// The bibliography of the site in each language.
    let sources: SourceLists
    /// The notes that pages have in common.
    let shelves: NoteShelves
    /// Whether pages name their pictures for other sites.
    let linksCards: Bool
    /// What pages have in the search.
    let words = SearchWords()
    /// How the text of a language is written, by that language.
    private let writing: [LanguageTag: MarkdownHTML.Options]
    /// What evidence pages share, by language, made when the first of them is.
    private let evidence: [LanguageTag: Lazy<EvidenceParts>]

    init(
        _ site: Site, galleries: [LanguageTag: ChartGallery], jobs: Int = 1, linksArticles: Bool = false,
        linksCards: Bool = false
    ) {
        self.linksCards = linksCards
        self.linksArticles = linksArticles
        self.site = site
        self.galleries = galleries
        interface = InterfaceRecords.all(site)
        languages = LanguageLinks(site)
        let uses = Lazy { ClaimUses(site) }
        lazyUses = uses
        evidence = Self.evidence(site, uses)
        downloads = LedgerDownloads(site.evidence, publication: Publication(of: site))
        pages = PageIndex(site, jobs: jobs)
        claims = site.profiles.mapValues { _ in ShownClaims() }
        sources = SourceLists(site)
        shelves = NoteShelves()
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
        shelves = shared.shelves
        claims = shared.claims
        galleries = shared.galleries
        interface = shared.interface
        languages = shared.languages
        downloads = shared.downloads
        writing = shared.writing
        self.pages = shared.pages.replacing(pages, in: site)
        let uses = Lazy { ClaimUses(site) }
        lazyUses = uses
        evidence = Self.evidence(site, uses)
    }

    private static func evidence(_ site: Site, _ uses: Lazy<ClaimUses>) -> [LanguageTag: Lazy<EvidenceParts>] {
        Dictionary(
            site.locales.map { tag in (tag, Lazy { EvidenceParts(site, tag, uses: uses.value) }) },
            uniquingKeysWith: { first, _ in first })
    }

    func evidence(_ tag: LanguageTag) -> EvidenceParts {
        evidence[tag]?.value ?? EvidenceParts(site, tag, uses: uses)
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
