import Charts
import Ledger
import Localization
import Markup
import SiteModel

/// JSON Schemas of `site.yaml` and of front matter, and with them those of every input that is YAML.
package enum SiteSchemas {
    package static let all =
        [site, page, EditorSchema(name: "chart", files: "Content/charts/*.yaml", json: ChartSchema.json)]
        + LedgerSchemas.all

    package static let site = EditorSchema(
        name: "site", files: "Content/site.yaml", about: "What the site is called, where it is, in which languages.",
        .object([
            SchemaKey("title", .localized, "The site's name.", required: true),
            SchemaKey("description", .localized, "What it is about, in one sentence."),
            SchemaKey("base-url", .text, "The address that it is published at: https://example.org/", required: true),
            SchemaKey("locales", .list(locale), "Its languages, as tags of BCP 47.", required: true),
            SchemaKey("default-locale", .text, "Left out: the first of locales."),
            SchemaKey("citation-style", .text, "A CSL style's file name or a path; left out: notes."),
            SchemaKey(
                "bibliography-groups", .choice(of: BibliographyGroups.self), "How the list of all sources is parted."),
            SchemaKey(
                "fallback", .choice(of: FallbackPolicy.self),
                "What a language shows for a page that it lacks: the page in another with a notice, a link, nothing."),
            SchemaKey("license", .text, "An SPDX identifier, such as CC-BY-4.0."),
            SchemaKey("menu", .texts, "Paths of pages; index is the home page."),
            SchemaKey("footer-menu", .texts, "Further pages, for the foot of every page."),
            SchemaKey(
                "time-direction", .choice(of: ChartSpec.TimeDirection.self),
                "Which way time runs in charts on right-to-left pages."),
            SchemaKey("contact", .text, "An address for corrections."),
            SchemaKey("phone", .text, "A telephone number for the footer."),
            SchemaKey("follow", .texts, "Addresses at which the publishers can be followed elsewhere."),
            SchemaKey("share", .list(.choice(of: ShareService.self)), "Services that a page can be passed on to."),
            SchemaKey("safety-notice", .flag, "Whether every page says that it is no safety map."),
            SchemaKey(
                "social-cards", .flag, "Whether pages have pictures for links on other sites; needs rsvg-convert."),
            SchemaKey(
                "compress", .either([.choice(of: CompressedCopy.self), .list(.choice(of: CompressedCopy.self))]),
                "Forms of text files to write beside them, for servers that hand them out."),
            SchemaKey("typography", .flag, "Whether straight quotation marks become those of the language."),
            SchemaKey("slugs", .choice(of: SlugPolicy.self), "Where addresses of pages without a slug come from."),
            SchemaKey("report", report, "What a printed copy says of itself."),
            SchemaKey(
                "checks", .map(.choice(of: RuleLevel.Level.self)),
                "How grave single rules are: claim.unused: off. “attest explain” lists them."),
            SchemaKey(
                "budget", .object([SchemaKey("page", .integer(1...1_000_000), "KiB that a page may load.")]),
                "What “attest check” holds pages to."),
        ]))

    private static let locale = SchemaShape.either([
        .text,
        .object([
            SchemaKey("tag", .text, required: true), SchemaKey("digits", .choice(of: DigitSystem.self)),
            SchemaKey("calendar", .choice(of: CalendarSystem.self)),
            SchemaKey("name", .text, "The language's name in itself."),
        ]),
    ])

    private static let report = SchemaShape.object([
        SchemaKey("edition", .integer(1...100_000)), SchemaKey("series", .localized),
        SchemaKey("publisher", .localized, "Left out: the site itself."),
    ])

    package static let page = EditorSchema(
        name: "page", files: "Content/pages/**/*.md", about: "The front matter of a page.",
        .object([
            SchemaKey("title", .text, required: true),
            SchemaKey("menu-title", .text, "A shorter title for menus."),
            SchemaKey("description", .text, "For lists, search engines and previews."),
            SchemaKey("date", .date, "When it was first published."),
            SchemaKey("lastmod", .date, "When it was last changed."),
            SchemaKey("publishDate", .date, "Not published before this day."),
            SchemaKey("expiryDate", .date, "Not published from this day on."),
            SchemaKey("draft", .flag),
            SchemaKey("slug", .text, "The last part of its address; left out: that of its path."),
            SchemaKey("aliases", .texts, "Former addresses that redirect to it."),
            SchemaKey("weight", .integer(nil), "Its place among its neighbors."),
            SchemaKey("tags", .texts), SchemaKey("authors", .texts),
            SchemaKey("series", .text, "The series that it is a part of."),
            SchemaKey("layout", .text, "A template of Templates/, without its ending."),
            SchemaKey("citation-style", .text, "In place of the site's."),
            SchemaKey("toc", .flag, "Whether it shows its contents."),
            SchemaKey("kicker", .text, "A word above the title."),
            SchemaKey("about-author", .text, "Who the author is, shown below the text."),
            SchemaKey("fallback", .choice(of: FallbackPolicy.self), "In place of the site's."),
            SchemaKey("translation", translation, "How a translation came to be."),
            SchemaKey("nocite", .texts, "Sources to list without citing them; @* for all."),
        ]))

    private static let translation = SchemaShape.object([
        SchemaKey("of", .text, "The language that it was translated from.", required: true),
        SchemaKey("source-hash", .text, "Written by “attest translations”."),
        SchemaKey("status", .choice(of: PageMetadata.Translation.Status.self)),
        SchemaKey("by", .text),
    ])
}
