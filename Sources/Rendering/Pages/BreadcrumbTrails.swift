import Localization
import SiteModel
import Synchronization
import Templating

/// The ways from the home page to the pages of a language, without the pages themselves: made once for all pages of a
/// folder.
struct BreadcrumbTrails: Sendable {
    private let base: BaseURL
    private let locale: LanguageTag
    /// The home page; nil where the language has none.
    private let home: TemplateRecord?
    private let evidence: [TemplateRecord]
    private let tags: [TemplateRecord]
    /// By the path of the folder.
    private let folders = Folders()

    private final class Folders: Sendable {
        let trails = Mutex<[Substring: [TemplateRecord]]>([:])
    }

    init(_ site: Site, _ profile: LocaleProfile) {
        func link(_ subject: PageSubject, _ title: MessageKey) -> TemplateRecord? {
            site.plan.page(subject, in: profile.tag).map { page in
                PageContext.link(
                    .init(title: profile.text(title), href: site.configuration.baseURL.href(page.address))
                ).escaped
            }
        }
        base = site.configuration.baseURL
        locale = profile.tag
        home = link(.content("index"), "page.home")
        evidence = [home, link(.evidence, "evidence.title")].compactMap { $0 }
        tags = [home, link(.tags, "page.tags")].compactMap { $0 }
    }

    /// The way to a page, the home page first; nil for the home page itself, and in a language without one.
    func trail(to page: PlannedPage, in plan: SitePlan) -> [TemplateRecord]? {
        guard let home, page.subject != .content("index") else { return nil }
        switch page.subject.whole {
        case .content(let path):
            guard let slash = path.utf8.lastIndex(of: 0x2F) else { return [home] }
            return trail(home, folder: path[..<slash], plan)
        case .indicator, .derivations, .sources, .dataNotes, .corrections: return evidence
        case .tag: return tags
        default: return [home]
        }
    }

    private func trail(_ home: TemplateRecord, folder: Substring, _ plan: SitePlan) -> [TemplateRecord] {
        if let known = folders.trails.withLock({ $0[folder] }) { return known }
        var trail = [home]
        var parts: [Substring] = []
        for name in folder.split(separator: "/") {
            parts.append(name)
            let parent = plan.page(.content(parts.joined(separator: "/")), in: locale)
            guard let parent, let content = parent.content else { continue }
            trail.append(
                PageContext.link(
                    .init(
                        title: content.menuTitle, href: base.href(parent.address),
                        language: parent.isBorrowed ? parent.textLanguage : nil)
                ).escaped)
        }
        folders.trails.withLock { $0[folder] = trail }
        return trail
    }
}
