import Localization
import SiteModel

/// The pages of the site in the orders in which lists show them, made once.
struct PageIndex: Sendable {
    private let newest: [LanguageTag: [PlannedPage]]
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
        for (locale, pages) in newest {
            for page in pages {
                let tags = page.content?.metadata.tags ?? []
                for address in Set(tags.compactMap({ site.plan.page(.tag($0), in: locale)?.address })) {
                    tagged[address, default: []].append(page)
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
    }

    /// The pages that a language has of its own, newest first.
    func newest(in locale: LanguageTag) -> [PlannedPage] { newest[locale] ?? [] }

    /// The pages of a series, oldest first.
    func series(_ name: String, in locale: LanguageTag) -> [PlannedPage] { series[locale]?[name] ?? [] }

    /// The pages right below a path, oldest first.
    func below(_ path: String, in locale: LanguageTag) -> [PlannedPage] { siblings[locale]?[path] ?? [] }

    /// The pages that a tag's page lists, newest first.
    func tagged(at address: SiteAddress) -> [PlannedPage] { tagged[address] ?? [] }
}
