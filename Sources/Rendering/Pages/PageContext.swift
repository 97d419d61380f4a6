import Localization
import SiteModel
import Templating

/// Puts a page's view into the form that templates read.
struct PageContext {
    let scope: PageScope
    let view: PageView
    let interface: InterfaceRecords

    func record() -> TemplateRecord {
        let profile = scope.profile
        var values: [String: TemplateValue] = [
            "lang": .text(profile.tag.string),
            "dir": .text(profile.direction.rawValue),
            "title": .text(view.title),
            "window-title": .text(view.windowTitle),
            "description": .optional(view.description),
            "kicker": .optional(view.kicker),
            "canonical": .optional(view.canonical),
            "noindex": .flag(!view.isIndexed),
            "locale-code": .text(profile.tag.string.split(separator: "-").joined(separator: "_")),
            "alternates": .list(view.alternates.map(alternate)),
            "languages": .list(view.languages.map(language)),
            "menu": .list(view.menu.map(link)),
            "breadcrumbs": .list(view.breadcrumbs.map(link)),
            "has-breadcrumbs": .flag(view.breadcrumbs.count > 1),
            "contents": .list(view.contents.map(heading)),
            "has-contents": .flag(!view.contents.isEmpty),
            "content": .html(view.content),
            "notes": .html(view.notes),
            "published": moment(view.published),
            "updated": moment(view.updated),
            "sources-count": .optional(view.sourcesCount),
            "reading-time": .optional(view.readingTime),
            "has-meta": .flag(view.published != nil || view.updated != nil || view.readingTime != nil),
            "fallback-notice": notice(view.fallbackNotice),
            "translation-notice": notice(view.translationNotice),
            "draft-notice": .optional(view.draftNotice),
            "tags": .list(view.tags.map(link)),
            "has-tags": .flag(!view.tags.isEmpty),
            "list": .list(view.list.map(item)),
            "has-list": .flag(!view.list.isEmpty),
            "list-heading": .optional(view.listHeading),
            "cite": view.citation.map { .html($0) } ?? .absent,
            "pdf-href": .optional(view.pdfHref),
            "home": .flag(scope.page.subject == .content("index")),
            "feed-href": .optional(view.feedHref),
            "search-href": .optional(view.searchHref),
            "site": .record(site()),
            "m": .record(interface.messages),
            "assets": .record(interface.assets),
        ]
        if let tag = view.textLanguage {
            values["text-lang"] = .text(tag.string)
            values["text-dir"] = .text(tag.direction.rawValue)
        }
        return TemplateRecord(scope.site.theme.schema.page, values)
    }

    private func site() -> TemplateRecord {
        let configuration = scope.site.configuration
        let tag = scope.profile.tag
        return TemplateRecord(
            PageSchema.site,
            [
                "title": .text(scope.site.text(configuration.title, tag).text),
                "description": .optional(configuration.description.map { scope.site.text($0, tag).text }),
                "href": .text(scope.href(SiteAddress("\(tag)/"))),
                "year": .text(scope.profile.format.year(scope.site.clock.date.year)),
                "license": .optional(configuration.license?.identifier),
                "license-href": .optional(configuration.license?.address),
                "contact": .optional(configuration.contact),
            ])
    }

    private func link(_ link: PageView.Link) -> TemplateRecord {
        TemplateRecord(
            PageSchema.link,
            [
                "title": .text(link.title), "href": .text(link.href), "current": .flag(link.isCurrent),
                "lang": .optional(link.language?.string), "dir": .optional(link.language?.direction.rawValue),
            ])
    }

    private func language(_ language: PageView.Language) -> TemplateRecord {
        TemplateRecord(
            PageSchema.language,
            [
                "tag": .text(language.tag.string), "dir": .text(language.tag.direction.rawValue),
                "name": .text(language.name), "href": .text(language.href), "current": .flag(language.isCurrent),
                "borrowed": .flag(language.isBorrowed),
                "title": .text(scope.site.text(scope.site.configuration.title, language.tag).text),
            ])
    }

    private func alternate(_ alternate: PageView.Alternate) -> TemplateRecord {
        TemplateRecord(PageSchema.alternate, ["hreflang": .text(alternate.hreflang), "href": .text(alternate.href)])
    }

    private func heading(_ heading: PageView.Heading) -> TemplateRecord {
        TemplateRecord(
            PageSchema.heading,
            ["title": .text(heading.title), "href": .text(heading.href), "nested": .flag(heading.level > 2)])
    }

    private func item(_ item: PageView.ListItem) -> TemplateRecord {
        TemplateRecord(
            PageSchema.listItem,
            [
                "title": .text(item.title), "href": .text(item.href), "description": .optional(item.description),
                "date": moment(item.date),
            ])
    }

    private func moment(_ moment: PageView.Moment?) -> TemplateValue {
        guard let moment else { return .absent }
        return .record(TemplateRecord(PageSchema.moment, ["iso": .text(moment.iso), "text": .text(moment.text)]))
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
    }
}
