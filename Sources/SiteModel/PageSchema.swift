import Templating

/// The names that a layout may use: the same for every layout, so that partials fit all of them.
package struct PageSchema: Sendable {
    package let page: TemplateSchema
    package let messages: TemplateSchema
    /// The groups of messages by name: `m.safety.title` is `title` in the group `safety`.
    package let messageGroups: [String: TemplateSchema]
    package let assets: TemplateSchema
    private let keys: [String: [MessageField]]

    /// A message and the name it has inside its group.
    package struct MessageField: Sendable {
        package let field: String
        package let name: String
    }

    /// - Parameters:
    ///   - messageNames: interface messages without arguments: `safety.title`.
    ///   - assetNames: files below `Templates/assets`: `site.css`.
    package init(messageNames: [String], assetNames: [String]) {
        var groups: [String: [TemplateSchema.Field]] = [:]
        var keys: [String: [MessageField]] = [:]
        for name in messageNames {
            let (group, key) = Self.split(message: name)
            groups[group, default: []].append(.init(key, .text, "the message \(name)"))
            keys[group, default: []].append(MessageField(field: key, name: name))
        }
        self.keys = keys
        messageGroups = groups.mapValues(TemplateSchema.init)
        messages = TemplateSchema(
            messageGroups.sorted { $0.key < $1.key }.map { .init($0.key, .record($0.value), "messages \($0.key).…") })
        assets = TemplateSchema(assetNames.map { .init(Self.field(asset: $0), .text, "the address of assets/\($0)") })
        page = TemplateSchema(Self.fields(messages: messages, assets: assets))
    }

    package func messageKeys(in group: String) -> [MessageField] { keys[group] ?? [] }

    /// `page.not-found.title` is `not-found-title` in the group `page`.
    package static func split(message name: String) -> (group: String, key: String) {
        guard let dot = name.firstIndex(of: ".") else { return ("site", name) }
        let key = name[name.index(after: dot)...].split(separator: ".").joined(separator: "-")
        return (String(name[..<dot]), key)
    }

    /// `site.css` is `site-css`.
    package static func field(asset name: String) -> String {
        name.split(whereSeparator: { $0 == "." || $0 == "/" }).joined(separator: "-")
    }

    package static let link = TemplateSchema([
        .init("title", .text, "the title of what it leads to"),
        .init("href", .text, "where it leads"),
        .init("current", .flag, "whether it leads to this page"),
        .init("lang", .text, "the language of the title, where it is not the page’s"),
        .init("dir", .text, "the direction of that language"),
    ])
    package static let language = TemplateSchema([
        .init("tag", .text, "BCP 47 tag"),
        .init("dir", .text, "ltr or rtl"),
        .init("name", .text, "the language’s name in itself"),
        .init("href", .text, "this page in the language, or the nearest above it"),
        .init("current", .flag, "whether it is this page’s language"),
        .init("borrowed", .flag, "whether that page is not translated"),
        .init("title", .text, "the site’s title in the language (chooser)"),
        .init("safety", .text, "what the language says of the site’s safety notice, where the site has one (chooser)"),
    ])
    package static let alternate = TemplateSchema([
        .init("hreflang", .text, "BCP 47 tag or x-default"), .init("href", .text, "absolute address"),
    ])
    package static let moment = TemplateSchema([
        .init("iso", .text, "ISO 8601"), .init("text", .text, "as the language writes it"),
    ])
    package static let notice = TemplateSchema([
        .init("text", .text, "what there is to say"),
        .init("href", .text, "the original, where there is one"),
        .init("link-text", .text, "the title of the original"),
        .init("lang", .text, "the language of the original"),
        .init("dir", .text, "its direction"),
    ])
    package static let heading = TemplateSchema([
        .init("title", .text, "the heading"), .init("href", .text, "its fragment"),
        .init("nested", .flag, "whether it is of the third level"),
    ])
    package static let listItem = TemplateSchema([
        .init("title", .text, "the page’s title"), .init("href", .text, "its address"),
        .init("description", .text, "its description"), .init("date", .record(moment), "its date"),
    ])
    package static let citeFiles = TemplateSchema([
        .init("name", .text, "a file name without an ending"),
        .init("bibtex", .text, "an address that holds the entry for BibTeX"),
        .init("ris", .text, "an address that holds the record for RIS"),
        .init("csl", .text, "an address that holds the item in CSL-JSON"),
    ])
    package static let site = TemplateSchema([
        .init("title", .text, "the site’s title"),
        .init("description", .text, "the site’s description"),
        .init("href", .text, "the home page in this language"),
        .init("year", .text, "the year of the build"),
        .init("license", .text, "the license’s name"),
        .init("license-href", .text, "where its text is"),
        .init("contact", .text, "the contact address"),
        .init("title-lang", .text, "the language of the site’s title, where it is not the page’s"),
        .init("title-dir", .text, "the direction of that language"),
        .init("safety-notice", .flag, "whether every page says that it is no safety map"),
        .init("safety-text", .html, "what to do about something that may explode, its numbers to be called"),
        .init("phone", .text, "the telephone number"),
        .init("phone-href", .text, "tel: and its digits"),
        .init("follow", .list(link), "where the publishers can be followed elsewhere"),
        .init("has-follow", .flag, "whether they can"),
    ])

    private static func fields(messages: TemplateSchema, assets: TemplateSchema) -> [TemplateSchema.Field] {
        [
            .init("lang", .text, "the page’s language, a BCP 47 tag"),
            .init("dir", .text, "ltr or rtl"),
            .init("title", .text, "the page’s headline"),
            .init("window-title", .text, "the headline with the site’s title"),
            .init("description", .text, "the standfirst"),
            .init("kicker", .text, "a word above the headline"),
            .init("text-lang", .text, "the language of title and text, where it is borrowed"),
            .init("text-dir", .text, "the direction of that language"),
            .init("title-lang", .text, "the language of the headline, where it is borrowed"),
            .init("title-dir", .text, "the direction of that language"),
            .init("canonical", .text, "the page’s absolute address; none on a borrowed page"),
            .init("card-href", .text, "the absolute address of the page’s picture, in a site that has social cards"),
            .init("noindex", .flag, "whether search engines must leave the page out"),
            .init("locale-code", .text, "og:locale"),
            .init("alternates", .list(alternate), "this page in other languages, and x-default"),
            .init("languages", .list(language), "every language of the site"),
            .init("menu", .list(link), "the site’s menu"),
            .init("footer-menu", .list(link), "further pages, for the foot of the page"),
            .init("has-footer-menu", .flag, "whether there are such pages"),
            .init("breadcrumbs", .list(link), "the way here from the home page"),
            .init("has-breadcrumbs", .flag, "whether there is a way back"),
            .init("has-contents", .flag, "whether the page has headings enough for a table of contents"),
            .init("has-meta", .flag, "whether anything stands below the headline"),
            .init("has-tags", .flag, "whether the page has topics"),
            .init("has-list", .flag, "whether the page lists others"),
            .init("contents", .list(heading), "headings of the second and third level"),
            .init("content", .html, "the page’s text"),
            .init("notes", .html, "the endnotes"),
            .init("published", .record(moment), "when the page was published"),
            .init("updated", .record(moment), "when it was changed"),
            .init("about-author", .text, "who the author is"),
            .init("authors", .text, "“By Ada and Ben”"),
            .init("as-of", .record(moment), "the date of the newest claim on the page"),
            .init("sources-count", .text, "“14 sources”"),
            .init("reading-time", .text, "“5-minute read”"),
            .init("fallback-notice", .record(notice), "that the page is in another language"),
            .init("translation-notice", .record(notice), "that nobody has checked the translation"),
            .init("draft-notice", .text, "that the page is a draft"),
            .init("tags", .list(link), "the page’s topics"),
            .init("list", .list(listItem), "pages to list"),
            .init("list-heading", .text, "what is listed"),
            .init("list-of-one-day", .flag, "whether all that is listed has the same date"),
            .init("cite", .html, "how to cite the page"),
            .init("cite-accessed", .text, "“(accessed {date})”: a script puts in the reader’s day"),
            .init("cite-files", .record(citeFiles), "the page as a source, to take away"),
            .init("mail-href", .text, "a letter with the page’s title and address"),
            .init("share", .list(link), "services that the page can be passed on to, where the site names any"),
            .init("previous", .record(link), "the page before this one"),
            .init("next", .record(link), "the page after this one"),
            .init("has-neighbors", .flag, "whether there is a page before or after"),
            .init("related", .list(listItem), "pages with most topics in common"),
            .init("has-related", .flag, "whether there are such pages"),
            .init("series", .text, "the name of the series that the page is a part of"),
            .init("series-pages", .list(link), "the pages of the series in their order"),
            .init("all-pages-href", .text, "where all pages are listed, for readers without the search"),
            .init("pdf-href", .text, "the page as a PDF, in a site that is built with reports"),
            .init("home", .flag, "whether this is the home page"),
            .init("feed-href", .text, "the feed of this language"),
            .init("search-href", .text, "the search index of this language"),
            .init("site", .record(site), "the whole site"),
            .init("m", .record(messages), "interface messages: {{m.safety.title}}"),
            .init("assets", .record(assets), "files of the theme: {{assets.site-css}}"),
        ]
    }
}
