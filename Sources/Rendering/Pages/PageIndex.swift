import Localization
import SiteModel

/// The pages of the site in the orders in which lists show them, made once.
struct PageIndex: Sendable {
    private let newest: [LanguageTag: [PlannedPage]]
    /// In places of `newest` of the tag's language.
    private let related: RelatedPages
    private let tagged: [SiteAddress: [PlannedPage]]
    private let series: [LanguageTag: [String: [PlannedPage]]]
    private let siblings: [LanguageTag: [String: [PlannedPage]]]

    init(_ site: Site) {
        var pages: [LanguageTag: [PlannedPage]] = [:]
        for page in site.plan.pages where page.content != nil && !page.isBorrowed {
            pages[page.locale, default: []].append(page)
        }
        let newest = pages.mapValues { PageOrder.newestFirst($0, site: site) }
        var tagged: [SiteAddress: [PlannedPage]] = [:]
        var ranks: [SiteAddress: [Int]] = [:]
        for (locale, pages) in newest {
            for (rank, page) in pages.enumerated() {
                let tags = page.content?.metadata.tags ?? []
                for address in Set(tags.compactMap({ site.plan.page(.tag($0), in: locale)?.address })) {
                    tagged[address, default: []].append(page)
                    ranks[address, default: []].append(rank)
                }
            }
        }
        var series: [LanguageTag: [String: [PlannedPage]]] = [:]
        var siblings: [LanguageTag: [String: [PlannedPage]]] = [:]
        for (locale, pages) in newest {
            // Oldest first: as they are meant to be read.
            for page in pages.reversed() {
                guard let content = page.content else { continue }
                if let name = content.metadata.series { series[locale, default: [:]][name, default: []].append(page) }
                guard let slash = content.path.lastIndex(of: "/") else { continue }
                siblings[locale, default: [:]][String(content.path[..<slash]), default: []].append(page)
            }
        }
        self.series = series
        self.siblings = siblings
        self.newest = newest
        self.tagged = tagged
        related = RelatedPages(ranks: ranks)
    }

    private init(_ index: PageIndex, _ other: ([PlannedPage]) -> [PlannedPage]) {
        related = index.related
        newest = index.newest.mapValues(other)
        tagged = index.tagged.mapValues(other)
        series = index.series.mapValues { $0.mapValues(other) }
        siblings = index.siblings.mapValues { $0.mapValues(other) }
    }

    /// The same orders of a site with other texts of some pages: orders follow from front matter alone.
    func replacing(_ pages: [ObjectIdentifier: ContentPage], in site: Site) -> PageIndex {
        PageIndex(self) { list in
            var list = list
            for (place, page) in list.enumerated() {
                guard let content = page.content, pages[ObjectIdentifier(content)] != nil,
                    let other = site.plan.page(at: page.address)
                else { continue }
                list[place] = other
            }
            return list
        }
    }

    /// The pages that a language has of its own, newest first.
    func newest(in locale: LanguageTag) -> [PlannedPage] { newest[locale] ?? [] }

    /// The pages of a series, oldest first.
    func series(_ name: String, in locale: LanguageTag) -> [PlannedPage] { series[locale]?[name] ?? [] }

    /// The pages right below a path, oldest first.
    func below(_ path: String, in locale: LanguageTag) -> [PlannedPage] { siblings[locale]?[path] ?? [] }

    /// The pages that a tag's page lists, newest first.
    func tagged(at address: SiteAddress) -> [PlannedPage] { tagged[address] ?? [] }

    /// The pages nearest to the topics that these addresses list, as places in `newest(in:)` of their language.
    func related(to topics: [SiteAddress]) -> [Int] { related.places(topics) }
}
