import Localization
import SiteModel

/// The pages of the site in the orders in which lists show them, made once.
struct PageIndex: Sendable {
    private let newest: [LanguageTag: [PlannedPage]]
    private let tagged: [SiteAddress: [PlannedPage]]

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
        self.newest = newest
        self.tagged = tagged
    }

    /// The pages that a language has of its own, newest first.
    func newest(in locale: LanguageTag) -> [PlannedPage] { newest[locale] ?? [] }

    /// The pages that a tag's page lists, newest first.
    func tagged(at address: SiteAddress) -> [PlannedPage] { tagged[address] ?? [] }
}
