import Localization
import Markup
import SiteModel
import Templating

/// Puts a page's view into the form that templates read.
struct PageContext {
    let scope: PageScope
    let view: PageView
    let interface: InterfaceRecords

    func record() -> TemplateRecord {
        let profile = scope.profile
        let titleLanguage = view.titleLanguage ?? view.textLanguage
        return TemplateRecord(
            scope.site.theme.schema.page,
            inOrder: [
                "lang": .text(profile.tag.string),
                "dir": interface.direction,
                "title": .text(view.title),
                "window-title": .text(view.windowTitle),
                "description": .optional(view.description),
                "kicker": .optional(view.kicker),
                "text-lang": .optional(view.textLanguage?.string),
                "text-dir": .optional(view.textLanguage?.direction.rawValue),
                "title-lang": .optional(titleLanguage?.string),
                "title-dir": .optional(titleLanguage?.direction.rawValue),
                "canonical": .optional(view.canonical),
                "card-href": .optional(view.cardHref),
                "noindex": .flag(!view.isIndexed),
                "locale-code": interface.localeCode,
                "alternates": .list(view.alternates.map(alternate)),
                "languages": .list(view.languages.map(language)),
                "menu": .list(view.menu.map(link)),
                "footer-menu": .list(view.footerMenu.map(link)),
                "has-footer-menu": .flag(!view.footerMenu.isEmpty),
                "breadcrumbs": .list(view.breadcrumbs.map(link)),
                "has-breadcrumbs": .flag(view.breadcrumbs.count > 1),
                "has-contents": .flag(!view.contents.isEmpty),
                "has-meta": .flag(
                    view.published != nil || view.updated != nil || view.readingTime != nil || view.asOf != nil),
                "has-tags": .flag(!view.tags.isEmpty),
                "has-list": .flag(!view.list.isEmpty),
                "contents": .list(view.contents.map(heading)),
                "content": .html(view.content),
                "notes": .html(view.notes),
                "published": moment(view.published),
                "updated": moment(view.updated),
                "about-author": .optional(view.aboutAuthor),
                "authors": .optional(view.authors),
                "as-of": moment(view.asOf),
                "sources-count": .optional(view.sourcesCount),
                "reading-time": .optional(view.readingTime),
                "fallback-notice": notice(view.fallbackNotice),
                "translation-notice": notice(view.translationNotice),
                "draft-notice": .optional(view.draftNotice),
                "tags": .list(view.tags.map(link)),
                "list": .list(view.list.map(item)),
                "list-heading": .optional(view.listHeading),
                "list-of-one-day": .flag(
                    view.list.count > 1 && view.list.allSatisfy { $0.date?.iso == view.list[0].date?.iso }),
                "cite": view.citation.map { .html($0) } ?? .absent,
                "cite-accessed": interface.accessed,
                "cite-files": citeFiles(),
                "mail-href": .optional(view.mailHref),
                "share": .list(view.share.map(link)),
                "previous": view.previous.map { .record(link($0)) } ?? .absent,
                "next": view.next.map { .record(link($0)) } ?? .absent,
                "has-neighbors": .flag(view.previous != nil || view.next != nil),
                "related": .list(view.related.map(item)),
                "has-related": .flag(!view.related.isEmpty),
                "series": .optional(view.series),
                "series-pages": .list(view.seriesPages.map(link)),
                "all-pages-href": .optional(view.allPagesHref),
                "pdf-href": .optional(view.pdfHref),
                "home": .flag(scope.page.subject == .content("index")),
                "feed-href": .optional(view.feedHref),
                "search-href": .optional(view.searchHref),
                "site": .record(interface.site),
                "m": .record(interface.messages),
                "assets": .record(interface.assets),
            ])
    }

    private func link(_ link: PageView.Link) -> TemplateRecord {
        TemplateRecord(
            PageSchema.link,
            ordered: [
                .text(link.title), .text(link.href), .flag(link.isCurrent), .optional(link.language?.string),
                .optional(link.language?.direction.rawValue),
            ])
    }

    private func language(_ language: PageView.Language) -> TemplateRecord {
        TemplateRecord(
            PageSchema.language,
            ordered: [
                .text(language.tag.string), interface.directions[language.tag] ?? .absent, .text(language.name),
                .text(language.href), .flag(language.isCurrent), .flag(language.isBorrowed),
                interface.titles[language.tag] ?? .absent, interface.safety[language.tag] ?? .absent,
            ])
    }

    private func alternate(_ alternate: PageView.Alternate) -> TemplateRecord {
        TemplateRecord(PageSchema.alternate, ordered: [.text(alternate.hreflang), .text(alternate.href)])
    }

    private func heading(_ heading: PageView.Heading) -> TemplateRecord {
        TemplateRecord(
            PageSchema.heading,
            ordered: [.text(heading.title), .text(heading.href), .flag(heading.level > 2)])
    }

    private func item(_ item: PageView.ListItem) -> TemplateRecord {
        TemplateRecord(
            PageSchema.listItem,
            ordered: [.text(item.title), .text(item.href), .optional(item.description), moment(item.date)])
    }

    private func moment(_ moment: PageView.Moment?) -> TemplateValue {
        guard let moment else { return .absent }
        return .record(TemplateRecord(PageSchema.moment, ordered: [.text(moment.iso), .text(moment.text)]))
    }

    private func citeFiles() -> TemplateValue {
        guard let files = view.citationFiles else { return .absent }
        return .record(
            TemplateRecord(
                PageSchema.citeFiles,
                inOrder: [
                    "name": .text(files.name), "bibtex": .html(files.bibTeX), "ris": .html(files.ris),
                    "csl": .html(files.csl),
                ]))
    }

    private func notice(_ notice: PageView.Notice?) -> TemplateValue {
        guard let notice else { return .absent }
        return .record(
            TemplateRecord(
                PageSchema.notice,
                [
                    "text": .text(notice.text), "href": .optional(notice.href), "link-text": .optional(notice.linkText),
                    "lang": .text(notice.language.string), "dir": .text(notice.language.direction.rawValue),
                ]))
    }
}

/// The parts of the context that are the same for all pages of a language, made once.
struct InterfaceRecords: Sendable {
    let messages: TemplateRecord
    let assets: TemplateRecord
    let site: TemplateRecord
    let direction: TemplateValue
    let localeCode: TemplateValue
    let accessed: TemplateValue
    /// Directions and titles of the site in all its languages.
    let directions: [LanguageTag: TemplateValue]
    let titles: [LanguageTag: TemplateValue]
    /// The safety notice in all its languages, where the site has one.
    let safety: [LanguageTag: TemplateValue]

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
        direction = .text(profile.direction.rawValue)
        localeCode = .text(profile.tag.territoryCode)
        accessed = .text("(" + profile.text("page.cite.accessed", ["date": "{date}"]) + ")")
        directions = Dictionary(
            site.locales.map { ($0, .text($0.direction.rawValue)) }, uniquingKeysWith: { first, _ in first })
        safety = Self.safety(site)
        titles = Dictionary(
            site.locales.map { ($0, .text(site.text(site.configuration.title, $0).text)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The notice as the header of a page shows it, in one piece.
    private static func safety(_ site: Site) -> [LanguageTag: TemplateValue] {
        guard site.configuration.safetyNotice else { return [:] }
        return Dictionary(
            site.locales.map { tag in
                let profile = site.profile(tag)
                return (tag, .text(profile.text("safety.title") + " " + profile.text("safety.text")))
            }, uniquingKeysWith: { first, _ in first })
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
