import Localization
import Markdown
import Serialization
import SiteModel

/// Fills in what every page shows around its text: languages, menu, alternates, notices, dates.
struct PageFrame {
    let scope: PageScope

    /// - Parameter language: the headline's, where it is not that of the text.
    func view(title: String, in language: LanguageTag? = nil, description: String?) -> PageView {
        let site = scope.site
        let profile = scope.profile
        var view = PageView()
        view.title = title
        // A borrowed headline stands beside the site's title in its own language, or alone.
        let siteTitle = site.text(site.configuration.title, language ?? scope.page.textLanguage)
        view.windowTitle =
            title == siteTitle.text || siteTitle.isBorrowed ? title : "\(title) – \(siteTitle.text)"
        view.description = description
        if scope.page.textLanguage != scope.page.locale { view.textLanguage = scope.page.textLanguage }
        view.titleLanguage = language
        view.isIndexed = scope.page.isListed
        if scope.page.isListed {
            view.canonical = site.configuration.baseURL.absolute(scope.page.address)
            view.alternates = alternates()
        }
        view.languages = languages()
        view.menu = links(site.configuration.menu)
        if let evidence = evidence() { view.menu.append(evidence) }
        view.footerMenu = links(site.configuration.footerMenu)
        if !view.footerMenu.isEmpty {
            let made: [(PageSubject, MessageKey)] = [
                (.corrections, "evidence.corrections.title"), (.tags, "page.tags"),
            ]
            for (subject, title) in made {
                guard let href = scope.href(subject) else { continue }
                view.footerMenu.append(
                    PageView.Link(
                        title: profile.text(title), href: href, isCurrent: scope.page.subject.whole == subject))
            }
        }
        view.breadcrumbs = breadcrumbs(title, language ?? view.textLanguage)
        view.feedHref = scope.href(SiteAddress("\(profile.tag)/feed.xml"))
        view.searchHref = scope.href(SiteAddress("\(profile.tag)/search.json"))
        let home = site.plan.page(.content("index"), in: profile.tag)
        view.allPagesHref = home.map { scope.href($0.address, fragment: "list-heading") }
        return view
    }

    /// Absolute addresses of all translations in the site's order, this page included, and of what serves everyone else.
    private func alternates() -> [PageView.Alternate] {
        let site = scope.site
        let base = site.configuration.baseURL
        let family = site.plan.family(of: scope.page.subject)
        let translations = site.locales.compactMap { tag in family.first { $0.locale == tag && !$0.isBorrowed } }
        var alternates = translations.map { page in
            PageView.Alternate(hreflang: page.locale.string, href: base.absolute(page.address))
        }
        let other: SiteAddress =
            scope.page.subject == .content("index")
            ? SiteAddress("")
            : (translations.first { $0.locale == site.configuration.defaultLocale } ?? translations.first ?? scope.page)
                .address
        alternates.append(PageView.Alternate(hreflang: "x-default", href: base.absolute(other)))
        return alternates
    }

    /// Every language of the site: the same page where it is there, else the nearest page above it, else the home page.
    private func languages() -> [PageView.Language] {
        let family = scope.site.plan.family(of: scope.page.subject)
        return scope.site.locales.map { tag in
            let target = family.first { $0.locale == tag } ?? nearest(to: scope.page.subject, in: tag)
            return PageView.Language(
                tag: tag, name: scope.site.profile(tag).name,
                href: scope.href(target?.address ?? SiteAddress("\(tag)/")),
                isCurrent: tag == scope.page.locale, isBorrowed: target?.isBorrowed ?? true)
        }
    }

    private func nearest(to subject: PageSubject, in tag: LanguageTag) -> PlannedPage? {
        let plan = scope.site.plan
        if let page = plan.page(subject, in: tag) { return page }
        switch subject {
        case .content(let path):
            var path = path[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                if let page = plan.page(.content(String(path)), in: tag) { return page }
            }
        case .tag: if let page = plan.page(.tags, in: tag) { return page }
        case .part(let list, _): return nearest(to: list, in: tag)
        default: break
        }
        return plan.page(.content("index"), in: tag)
    }

    private func links(_ menu: [PageMetadata.Placed]) -> [PageView.Link] {
        let site = scope.site
        return menu.compactMap { entry in
            if let page = site.plan.page(.content(entry.text), in: scope.page.locale), let content = page.content {
                return PageView.Link(
                    title: content.menuTitle, href: scope.href(page.address),
                    isCurrent: page.address == scope.page.address,
                    language: page.isBorrowed ? page.textLanguage : nil)
            }
            return linked(entry.text)
        }
    }

    /// The evidence closes the menu of a site that has any.
    private func evidence() -> PageView.Link? {
        guard let href = scope.href(.evidence) else { return nil }
        let isCurrent = scope.page.content == nil && scope.page.address.path.contains("/evidence/")
        return PageView.Link(title: scope.profile.text("evidence.title"), href: href, isCurrent: isCurrent)
    }

    /// A menu entry that this language lacks, under the policy to link to another.
    private func linked(_ path: String) -> PageView.Link? {
        let site = scope.site
        let translations = site.plan.translations(of: .content(path))
        guard
            let page = translations[site.configuration.defaultLocale]
                ?? site.locales.compactMap({ translations[$0] }).first,
            let content = page.content, (content.metadata.fallback ?? site.configuration.fallback) == .link
        else { return nil }
        return PageView.Link(title: content.menuTitle, href: scope.href(page.address), language: page.locale)
    }

    private func breadcrumbs(_ title: String, _ language: LanguageTag?) -> [PageView.Link] {
        let plan = scope.site.plan
        guard scope.page.subject != .content("index"), let home = plan.page(.content("index"), in: scope.page.locale)
        else { return [] }
        var links = [PageView.Link(title: scope.profile.text("page.home"), href: scope.href(home.address))]
        switch scope.page.subject.whole {
        case .content(let path):
            var parts: [Substring] = []
            for name in path.split(separator: "/").dropLast() {
                parts.append(name)
                let parent = plan.page(.content(parts.joined(separator: "/")), in: scope.page.locale)
                if let parent, let content = parent.content {
                    links.append(
                        PageView.Link(
                            title: content.menuTitle, href: scope.href(parent.address),
                            language: parent.isBorrowed ? parent.textLanguage : nil))
                }
            }
        case .indicator, .derivations, .sources, .dataNotes, .corrections:
            if let evidence = scope.href(.evidence) {
                links.append(PageView.Link(title: scope.profile.text("evidence.title"), href: evidence))
            }
        case .tag:
            if let tags = scope.href(.tags) {
                links.append(PageView.Link(title: scope.profile.text("page.tags"), href: tags))
            }
        default: break
        }
        links.append(
            PageView.Link(
                title: title, href: scope.href(scope.page.address), isCurrent: true, language: language))
        return links
    }
}
