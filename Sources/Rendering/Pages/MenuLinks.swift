import Localization
import SiteModel
import Templating

/// The menu and the further pages of a language, as layouts read them; an entry differs only on the page that it leads to.
struct MenuLinks: Sendable {
    /// Which entries lead to the page that they stand on.
    enum State: Sendable, Hashable {
        case none
        /// The last of the menu, on all pages of the evidence.
        case evidence
        /// Any others.
        case ofOnePage
    }

    private struct Entry: Sendable {
        let title: String
        let href: String
        let language: LanguageTag?
        let target: Target

        func record(isCurrent: Bool) -> TemplateRecord {
            PageContext.link(.init(title: title, href: href, isCurrent: isCurrent, language: language)).escaped
        }
    }

    /// The pages on which an entry is the current one.
    private enum Target: Sendable {
        case address(SiteAddress)
        case subject(PageSubject)
        case evidence
        case none

        func isMet(by page: PlannedPage) -> Bool {
            switch self {
            case .address(let address): page.address.path == address.path
            case .subject(let subject): page.content == nil && page.subject.whole == subject
            case .evidence: MenuLinks.isEvidence(page)
            case .none: false
            }
        }
    }

    private let menu: [Entry]
    private let further: [Entry]
    private let plainMenu: [TemplateRecord]
    private let evidenceMenu: [TemplateRecord]
    /// What all entries but the evidence lead to.
    private let targets: [Target]
    private let plainFurther: [TemplateRecord]

    init(_ site: Site, _ profile: LocaleProfile) {
        let configuration = site.configuration
        var menu = configuration.menu.compactMap { Self.entry($0.text, site, profile.tag) }
        // The evidence closes the menu of a site that has any.
        if let page = site.plan.page(.evidence, in: profile.tag) {
            menu.append(
                Entry(
                    title: profile.text("evidence.title"), href: configuration.baseURL.href(page.address),
                    language: nil, target: .evidence))
        }
        var further = configuration.footerMenu.compactMap { Self.entry($0.text, site, profile.tag) }
        if !further.isEmpty {
            let made: [(PageSubject, MessageKey)] = [
                (.corrections, "evidence.corrections.title"), (.tags, "page.tags"),
            ]
            for (subject, title) in made {
                guard let page = site.plan.page(subject, in: profile.tag) else { continue }
                further.append(
                    Entry(
                        title: profile.text(title), href: configuration.baseURL.href(page.address), language: nil,
                        target: .subject(subject)))
            }
        }
        self.menu = menu
        self.further = further
        plainMenu = menu.map { $0.record(isCurrent: false) }
        plainFurther = further.map { $0.record(isCurrent: false) }
        targets = (menu + further).map(\.target).filter { if case .evidence = $0 { false } else { true } }
        evidenceMenu = menu.map { entry in
            if case .evidence = entry.target { entry.record(isCurrent: true) } else { entry.record(isCurrent: false) }
        }
    }

    private static func entry(_ path: String, _ site: Site, _ locale: LanguageTag) -> Entry? {
        if let page = site.plan.page(.content(path), in: locale), let content = page.content {
            return Entry(
                title: content.menuTitle, href: site.configuration.baseURL.href(page.address),
                language: page.isBorrowed ? page.textLanguage : nil, target: .address(page.address))
        }
        return linked(path, site)
    }

    /// A menu entry that a language lacks, under the policy to link to another.
    private static func linked(_ path: String, _ site: Site) -> Entry? {
        let configuration = site.configuration
        let translations = site.plan.translations(of: .content(path))
        guard
            let page = translations[configuration.defaultLocale]
                ?? site.locales.compactMap({ translations[$0] }).first,
            let content = page.content, (content.metadata.fallback ?? configuration.fallback) == .link
        else { return nil }
        return Entry(
            title: content.menuTitle, href: configuration.baseURL.href(page.address), language: page.locale,
            target: .none)
    }

    private static func isEvidence(_ page: PlannedPage) -> Bool {
        guard page.content == nil else { return false }
        var path = page.address.path
        return path.withUTF8 { path in
            path.indices.contains { path[$0...].starts(with: "/evidence/".utf8) }
        }
    }

    func state(on page: PlannedPage) -> State {
        if targets.contains(where: { $0.isMet(by: page) }) { return .ofOnePage }
        return Self.isEvidence(page) ? .evidence : .none
    }

    /// The records of menu and further pages where none of them is the page itself, or only the evidence.
    func records(_ state: State) -> (menu: [TemplateRecord], further: [TemplateRecord]) {
        (state == .evidence ? evidenceMenu : plainMenu, plainFurther)
    }

    /// The records of menu and further pages on a page.
    func records(on page: PlannedPage) -> (menu: [TemplateRecord], further: [TemplateRecord]) {
        (
            zip(menu, plainMenu).map { $0.target.isMet(by: page) ? $0.record(isCurrent: true) : $1 },
            zip(further, plainFurther).map { $0.target.isMet(by: page) ? $0.record(isCurrent: true) : $1 }
        )
    }
}
