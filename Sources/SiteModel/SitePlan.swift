import Localization

/// Every page of the site with its address, and who is whose translation.
package struct SitePlan: Sendable {
    /// In the order in which they are rendered: by subject, then in the site's order of languages.
    package let pages: [PlannedPage]
    private let byAddress: [SiteAddress: Int]
    /// The pages of a subject in all languages, by its place in `families`.
    private let bySubject: [PageSubject: Int]
    private let families: [[PlannedPage]]

    package init(_ pages: [PlannedPage]) {
        self.pages = pages
        var byAddress: [SiteAddress: Int] = [:]
        byAddress.reserveCapacity(pages.count)
        var bySubject: [PageSubject: Int] = [:]
        var families: [[PlannedPage]] = []
        for (index, page) in pages.enumerated() {
            byAddress[page.address] = index
            // Pages of one subject follow each other, most of the time.
            if families.last?.last?.subject == page.subject {
                families[families.count - 1].append(page)
            } else if let family = bySubject[page.subject] {
                families[family].append(page)
            } else {
                bySubject[page.subject] = families.count
                families.append([page])
            }
        }
        self.byAddress = byAddress
        self.bySubject = bySubject
        self.families = families
    }

    /// The same plan with other texts of some pages, by those of before.
    func replacing(_ content: [ObjectIdentifier: ContentPage]) -> SitePlan {
        var other: [ObjectIdentifier: PlannedPage] = [:]
        var pages = pages
        for (index, page) in pages.enumerated() {
            guard let text = page.content.flatMap({ content[ObjectIdentifier($0)] }) else { continue }
            let new = PlannedPage(subject: page.subject, locale: page.locale, address: page.address, content: text)
            other[ObjectIdentifier(page)] = new
            pages[index] = new
        }
        var families = families
        for place in Set(
            pages.indices.compactMap({ self.pages[$0] === pages[$0] ? nil : bySubject[pages[$0].subject] }))
        {
            families[place] = families[place].map { other[ObjectIdentifier($0)] ?? $0 }
        }
        return SitePlan(self, pages: pages, families: families)
    }

    private init(_ plan: SitePlan, pages: [PlannedPage], families: [[PlannedPage]]) {
        self.pages = pages
        self.families = families
        byAddress = plan.byAddress
        bySubject = plan.bySubject
    }

    /// The place of a page among the plan's.
    package func number(at address: SiteAddress) -> Int? { byAddress[address] }

    package func page(at address: SiteAddress) -> PlannedPage? {
        byAddress[address].map { pages[$0] }
    }

    package func page(_ subject: PageSubject, in locale: LanguageTag) -> PlannedPage? {
        family(of: subject).last { $0.locale == locale }
    }

    /// A subject's pages in all languages, borrowed ones too, in the order of the plan.
    package func family(of subject: PageSubject) -> [PlannedPage] {
        bySubject[subject].map { families[$0] } ?? []
    }

    /// Which of the plan's families a subject's pages are; nil where it has none.
    package func familyNumber(of subject: PageSubject) -> Int? { bySubject[subject] }

    package func family(_ number: Int) -> [PlannedPage] { families[number] }

    /// The languages in which a subject has a page of its own, in no order.
    package func translations(of subject: PageSubject) -> [LanguageTag: PlannedPage] {
        Dictionary(
            family(of: subject).lazy.filter { !$0.isBorrowed }.map { ($0.locale, $0) }, uniquingKeysWith: { $1 })
    }
}
