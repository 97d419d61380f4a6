import Localization
import Markup
import SiteModel
import Synchronization
import Templating

/// What the pages of a language show and do not say themselves: the parts of the context that are the same for all of
/// them, made once, and layouts with these parts written in.
final class InterfaceRecords: Sendable {
    let messages: TemplateRecord
    let assets: TemplateRecord
    let site: TemplateRecord
    let language: TemplateValue
    let direction: TemplateValue
    let localeCode: TemplateValue
    let accessed: TemplateValue
    let feedAddress: TemplateValue
    let searchAddress: TemplateValue
    let allPagesAddress: TemplateValue
    let menus: MenuLinks
    let trails: BreadcrumbTrails
    private let layouts: [String: TemplateProgram]
    private let finished = Mutex<[LayoutKey: TemplateProgram]>([:])

    private struct LayoutKey: Hashable {
        let name: String
        let menus: MenuLinks.State
    }

    /// The records of every language of a site.
    static func all(_ site: Site) -> [LanguageTag: InterfaceRecords] {
        var records: [LanguageTag: InterfaceRecords] = [:]
        for tag in site.locales + [site.configuration.defaultLocale] where records[tag] == nil {
            records[tag] = InterfaceRecords(site, tag)
        }
        return records
    }

    init(_ site: Site, _ tag: LanguageTag) {
        let profile = site.profile(tag)
        let schema = site.theme.schema
        var groups: [String: TemplateValue] = [:]
        for (group, fields) in schema.messageGroups {
            var values: [String: TemplateValue] = [:]
            for key in schema.messageKeys(in: group) { values[key.field] = .text(profile.text(MessageKey(key.name))) }
            groups[group] = .record(TemplateRecord(fields, values))
        }
        messages = TemplateRecord(schema.messages, groups)
        var addresses: [String: TemplateValue] = [:]
        for asset in site.theme.assets {
            addresses[PageSchema.field(asset: asset.name)] = .text(site.configuration.baseURL.href(asset.address))
        }
        assets = TemplateRecord(schema.assets, addresses)
        self.site = Self.site(site, profile)
        language = .text(tag.string)
        direction = .text(profile.direction.rawValue)
        localeCode = .text(profile.tag.territoryCode)
        accessed = .text("(" + profile.text("page.cite.accessed", ["date": "{date}"]) + ")")
        let base = site.configuration.baseURL
        feedAddress = .text(base.href(SiteAddress("\(tag)/feed.xml")))
        searchAddress = .text(base.href(SiteAddress("\(tag)/search.json")))
        let home = site.plan.page(.content("index"), in: tag)
        allPagesAddress = .optional(home.map { base.href($0.address) + "#list-heading" })
        menus = MenuLinks(site, profile)
        trails = BreadcrumbTrails(site, profile)
        layouts = site.theme.layouts
    }

    /// The layout of a name, or `page`, with all written in that its pages share.
    func layout(_ name: String, _ state: MenuLinks.State) -> TemplateProgram? {
        guard let layout = layouts[name] ?? layouts["page"] else { return nil }
        guard state != .ofOnePage else { return layout }
        let key = LayoutKey(name: name, menus: state)
        if let known = finished.withLock({ $0[key] }) { return known }
        let (menu, further) = menus.records(state)
        let program = layout.specialized([
            "lang": language, "dir": direction, "locale-code": localeCode, "cite-accessed": accessed,
            "menu": .list(menu), "footer-menu": .list(further), "has-footer-menu": .flag(!further.isEmpty),
            "all-pages-href": allPagesAddress, "feed-href": feedAddress, "search-href": searchAddress,
            "site": .record(site), "m": .record(messages), "assets": .record(assets),
        ])
        finished.withLock { $0[key] = program }
        return program
    }

    /// What to do, with a link to call each of the numbers that it names.
    private static func safetyText(_ profile: LocaleProfile) -> [UInt8] {
        var output = ByteOutput()
        var text = profile.text("safety.text")[...]
        while let start = text.firstIndex(where: { $0.isASCII && $0.isNumber }) {
            let end = text[start...].firstIndex { !($0.isASCII && $0.isNumber) } ?? text.endIndex
            output.text(String(text[..<start]))
            output.raw("<a")
            output.attribute("href", "tel:" + text[start..<end])
            output.raw(">")
            output.text(String(text[start..<end]))
            output.raw("</a>")
            text = text[end...]
        }
        output.text(String(text))
        return output.bytes
    }

    /// An address elsewhere, by the name of its host.
    private static func follow(_ address: String) -> TemplateRecord {
        let host = address.split(separator: "/").dropFirst().first.map(String.init) ?? address
        return TemplateRecord(PageSchema.link, ["title": .text(host), "href": .text(address)])
    }

    private static func site(_ site: Site, _ profile: LocaleProfile) -> TemplateRecord {
        let configuration = site.configuration
        let tag = profile.tag
        let title = site.text(configuration.title, tag)
        let lent = title.isBorrowed ? title.language : nil
        let description = configuration.description.map { site.text($0, tag) }
        return TemplateRecord(
            PageSchema.site,
            [
                "title": .text(title.text), "title-lang": .optional(lent?.string),
                "title-dir": .optional(lent?.direction.rawValue),
                // A description in another language says nothing here.
                "description": .optional(description.flatMap { $0.isBorrowed ? nil : $0.text }),
                "href": .text(configuration.baseURL.href(SiteAddress("\(tag)/"))),
                "year": .text(profile.format.year(site.clock.date.year)),
                "license": .optional(configuration.license?.identifier),
                "license-href": .optional(configuration.license?.address),
                "contact": .optional(configuration.contact),
                "safety-notice": .flag(configuration.safetyNotice),
                "safety-text": .html(safetyText(profile)),
                "phone": .optional(configuration.phone),
                "phone-href": .optional(
                    configuration.phone.map { "tel:" + $0.filter { $0 == "+" || $0.isASCII && $0.isNumber } }),
                "follow": .list(configuration.follow.map(follow)),
                "has-follow": .flag(!configuration.follow.isEmpty),
            ])
    }
}
