import Localization
import SiteModel

/// Fills in what every page shows around its text: languages, menu, alternates, the way to it.
struct PageFrame {
    let scope: PageScope
    let shared: SharedContent

    /// - Parameter language: the headline's, where it is not that of the text.
    func view(title: String, in language: LanguageTag? = nil, description: String?) -> PageView {
        let site = scope.site
        let page = scope.page
        let interface = shared.interface(page.locale)
        var view = PageView()
        view.title = title
        // A borrowed headline stands beside the site's title in its own language, or alone.
        let siteTitle = site.text(site.configuration.title, language ?? page.textLanguage)
        view.windowTitle =
            title == siteTitle.text || siteTitle.isBorrowed ? title : "\(title) – \(siteTitle.text)"
        view.description = description
        if page.textLanguage != page.locale { view.textLanguage = page.textLanguage }
        view.titleLanguage = language
        view.isIndexed = page.isListed
        let family = familyLinks()
        if page.isListed {
            view.canonical = site.configuration.baseURL.absolute(page.address)
            view.alternates = family.alternates
        }
        view.languages = family.languages(on: page, shared.languages)
        view.menus = page.subject == .notFound ? .ofOnePage : interface.menus.state(on: page)
        (view.menu, view.footerMenu) =
            view.menus == .ofOnePage ? interface.menus.records(on: page) : interface.menus.records(view.menus)
        if let trail = interface.trails.trail(to: page, in: site.plan) {
            let own = PageView.Link(
                title: title, href: scope.href(page.address), isCurrent: true, language: language ?? view.textLanguage)
            view.breadcrumbs = trail + [PageContext.link(own)]
        }
        view.feedHref = interface.feedAddress
        view.searchHref = interface.searchAddress
        view.allPagesHref = interface.allPagesAddress
        return view
    }

    private func familyLinks() -> FamilyLinks {
        let (page, plan) = (scope.page, scope.site.plan)
        guard let number = plan.familyNumber(of: page.subject) else {
            return FamilyLinks(page, [], scope.site, shared.languages)
        }
        return shared.families.links(number) {
            FamilyLinks(page, plan.family(number), scope.site, shared.languages)
        }
    }
}
