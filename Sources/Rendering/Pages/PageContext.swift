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
        let titleLanguage = view.titleLanguage ?? view.textLanguage
        return TemplateRecord(
            scope.site.theme.schema.page,
            inOrder: [
                "lang": interface.language,
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
                "alternates": .list(view.alternates),
                "languages": .list(view.languages),
                "menu": .list(view.menu),
                "footer-menu": .list(view.footerMenu),
                "has-footer-menu": .flag(!view.footerMenu.isEmpty),
                "breadcrumbs": .list(view.breadcrumbs),
                "has-breadcrumbs": .flag(view.breadcrumbs.count > 1),
                "has-contents": .flag(!view.contents.isEmpty),
                "has-meta": .flag(
                    view.published != nil || view.updated != nil || view.readingTime != nil || view.asOf != nil),
                "has-tags": .flag(!view.tags.isEmpty),
                "has-list": .flag(!view.list.isEmpty),
                "contents": .list(view.contents.map { Self.heading($0) }),
                "content": .html(view.content),
                "notes": .html(view.notes),
                "published": Self.moment(view.published),
                "updated": Self.moment(view.updated),
                "about-author": .optional(view.aboutAuthor),
                "authors": .optional(view.authors),
                "as-of": Self.moment(view.asOf),
                "sources-count": .optional(view.sourcesCount),
                "reading-time": .optional(view.readingTime),
                "fallback-notice": notice(view.fallbackNotice),
                "translation-notice": notice(view.translationNotice),
                "draft-notice": .optional(view.draftNotice),
                "tags": .list(view.tags),
                "list": .list(view.list.map { Self.item($0) }),
                "list-heading": .optional(view.listHeading),
                "list-of-one-day": .flag(
                    view.list.count > 1 && view.list.allSatisfy { $0.date?.iso == view.list[0].date?.iso }),
                "cite": view.citation.map { .html($0) } ?? .absent,
                "cite-accessed": interface.accessed,
                "cite-files": citeFiles(),
                "mail-href": .optional(view.mailHref),
                "share": .list(view.share.map { Self.link($0) }),
                "previous": view.previous.map { .record(Self.link($0)) } ?? .absent,
                "next": view.next.map { .record(Self.link($0)) } ?? .absent,
                "has-neighbors": .flag(view.previous != nil || view.next != nil),
                "related": .list(view.related),
                "has-related": .flag(!view.related.isEmpty),
                "series": .optional(view.series),
                "series-pages": .list(view.seriesPages.map { Self.link($0) }),
                "all-pages-href": view.allPagesHref,
                "pdf-href": .optional(view.pdfHref),
                "home": .flag(scope.page.subject == .content("index")),
                "feed-href": view.feedHref,
                "search-href": view.searchHref,
                "site": .record(interface.site),
                "m": .record(interface.messages),
                "assets": .record(interface.assets),
            ])
    }

    static func link(_ link: PageView.Link) -> TemplateRecord {
        TemplateRecord(
            PageSchema.link,
            ordered: [
                .text(link.title), .text(link.href), .flag(link.isCurrent), .optional(link.language?.string),
                .optional(link.language?.direction.rawValue),
            ])
    }

    private static func heading(_ heading: PageView.Heading) -> TemplateRecord {
        TemplateRecord(
            PageSchema.heading,
            ordered: [.text(heading.title), .text(heading.href), .flag(heading.level > 2)])
    }

    static func item(_ item: PageView.ListItem) -> TemplateRecord {
        TemplateRecord(
            PageSchema.listItem,
            ordered: [.text(item.title), .text(item.href), .optional(item.description), moment(item.date)])
    }

    private static func moment(_ moment: PageView.Moment?) -> TemplateValue {
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
