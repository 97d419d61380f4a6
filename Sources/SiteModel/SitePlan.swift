import Localization

/// Every page of the site with its address, and who is whose translation.
package struct SitePlan: Sendable {
    /// In the order in which they are rendered: by subject, then in the site's order of languages.
    package let pages: [PlannedPage]
    private let byAddress: [SiteAddress: Int]
    private let bySubject: [PageSubject: [LanguageTag: Int]]

    package init(_ pages: [PlannedPage]) {
        self.pages = pages
        var byAddress: [SiteAddress: Int] = [:]
        var bySubject: [PageSubject: [LanguageTag: Int]] = [:]
        for (index, page) in pages.enumerated() {
            byAddress[page.address] = index
            bySubject[page.subject, default: [:]][page.locale] = index
        }
        self.byAddress = byAddress
        self.bySubject = bySubject
    }

    package func page(at address: SiteAddress) -> PlannedPage? {
        byAddress[address].map { pages[$0] }
    }

    package func page(_ subject: PageSubject, in locale: LanguageTag) -> PlannedPage? {
        bySubject[subject]?[locale].map { pages[$0] }
    }

    /// The languages in which a subject has a page of its own, in no order.
    package func translations(of subject: PageSubject) -> [LanguageTag: PlannedPage] {
        (bySubject[subject] ?? [:]).mapValues { pages[$0] }.filter { !$0.value.isBorrowed }
    }
}
