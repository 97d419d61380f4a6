import Localization
import SiteModel
import Synchronization
import Templating

/// What the pages on a subject in all languages link to each other with.
struct FamilyLinks: Sendable {
    /// Absolute addresses of all translations in the site's order, and of what serves everyone else.
    let alternates: [TemplateRecord]
    /// Every language of the site: the same page where it is there, else the nearest page above it, else the home page.
    /// None is marked as the page's own.
    private let languages: [TemplateRecord]

    /// - Parameter page: any page of the family.
    init(_ page: PlannedPage, _ family: [PlannedPage], _ site: Site, _ names: LanguageLinks) {
        let base = site.configuration.baseURL
        let translations = names.tags.compactMap { tag in family.first { $0.locale == tag && !$0.isBorrowed } }
        let other: SiteAddress =
            page.subject == .content("index")
            ? SiteAddress("")
            : (translations.first { $0.locale == site.configuration.defaultLocale } ?? translations.first ?? page)
                .address
        alternates =
            translations.map { names.alternate($0.locale.string, base.absolute($0.address)) } + [
                names.alternate("x-default", base.absolute(other))
            ]
        languages = names.tags.indices.map { place in
            let tag = names.tags[place]
            let target = family.first { $0.locale == tag } ?? Self.nearest(to: page.subject, in: tag, site.plan)
            let address = target?.address ?? SiteAddress("\(tag)/")
            return names.record(place, href: base.href(address), isBorrowed: target?.isBorrowed ?? true)
        }
    }

    /// The languages on a page of the family, its own marked.
    func languages(on page: PlannedPage, _ names: LanguageLinks) -> [TemplateRecord] {
        guard let place = names.tags.firstIndex(of: page.locale) else { return languages }
        var languages = languages
        languages[place] = names.current(languages[place])
        return languages
    }

    private static func nearest(to subject: PageSubject, in tag: LanguageTag, _ plan: SitePlan) -> PlannedPage? {
        if let page = plan.page(subject, in: tag) { return page }
        switch subject {
        case .content(let path):
            var path = path[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                if let page = plan.page(.content(String(path)), in: tag) { return page }
            }
        case .tag: if let page = plan.page(.tags, in: tag) { return page }
        case .part(let list, _): return nearest(to: list, in: tag, plan)
        default: break
        }
        return plan.page(.content("index"), in: tag)
    }
}

/// The links of families that were asked for last: the pages of one are rendered soon after each other.
final class RecentFamilies: Sendable {
    private static let count = 32
    private let recent = Mutex<[(number: Int, links: FamilyLinks)?]>(Array(repeating: nil, count: count))

    /// - Parameter number: which family of the plan it is.
    func links(_ number: Int, _ make: () -> FamilyLinks) -> FamilyLinks {
        let slot = number % Self.count
        let known = recent.withLock { $0[slot] }
        if let known, known.number == number { return known.links }
        let links = make()
        recent.withLock { $0[slot] = (number, links) }
        return links
    }
}
