import Localization
import Markup
import Rendering
import SiteModel

/// One page of the site as a paper of a series: number, headline, authors and date, text with footnotes, sources of
/// its charts and tables, about the authors, how to cite it, whom to write to.
package struct Article: Sendable {
    private let press: PagePress
    private let page: PlannedPage
    private let content: ContentPage
    private let number: Int

    /// The articles of a language, in the site's order; each has the number of its place.
    package static func all(_ site: Site, _ locale: LanguageTag) -> [Article] {
        let press = PagePress(site, locale)
        let pages = ReportSelection(site, ReportOptions(locale: locale, contentHash: "")).pages
        return pages.enumerated().compactMap { index, page in
            page.content.map { Article(press: press, page: page, content: $0, number: index + 1) }
        }
    }

    /// The path of the page below `Content/pages`.
    package var path: String { content.path }
    /// Where its PDF is published.
    package var address: SiteAddress { ArticleAddress.pdf(of: page) }

    private var site: Site { press.site }
    private var profile: LocaleProfile { press.profile }

    /// One HTML document for WeasyPrint or a browser.
    package func print() -> [UInt8] {
        let pictures = PictureSetter(
            style: site.theme.report.styles["charts.css"] ?? [],
            liftsWords: profile.direction == .rightToLeft)
        let text = press.text(of: page)
        let id = ReportComposer.partID(page)
        let links = ReportLinks(parts: [page.address: id], base: site.configuration.baseURL)
        var setter = TextSetter(
            text, prefix: id, links: links, press: press, pictures: pictures, sources: SourceNumbers(),
            options: TextSetter.Options(leavesOutBibliography: false))
        let body = setter.set()
        var output = ByteOutput(capacity: body.count + 8192)
        opening(text, &output)
        output.raw(bytes: body)
        list(setter.sources, &output)
        apparatus(&output)
        let part = ReportPart(id: id, kind: .article, title: text.title, language: text.language, body: output.bytes)
        return PrintDocument(
            site: site, profile: profile, kind: "single", title: text.title, author: authors ?? publisher,
            description: text.description ?? text.title, keywords: content.metadata.tags, runningTitle: series,
            parts: [part]
        ).bytes()
    }

    private var siteTitle: String { site.text(site.configuration.title, profile.tag).text }
    private var publisher: String {
        site.configuration.report.publisher.map { site.text($0, profile.tag).text } ?? siteTitle
    }
    private var authors: String? {
        content.metadata.authors.isEmpty ? nil : profile.format.list(content.metadata.authors)
    }
    private var series: String {
        let name = site.configuration.report.series.map { site.text($0, profile.tag).text } ?? siteTitle
        return name + " · " + profile.text("report.number", ["number": profile.format.digits(String(number))])
    }

    private func opening(_ text: PageText, _ output: inout ByteOutput) {
        output.raw("<p class=\"series\">")
        output.text(series)
        output.raw("</p>\n")
        output.opening(text.title, kicker: text.kicker, standfirst: text.description)
        output.raw("<p class=\"byline\">")
        let date = content.metadata.modified ?? content.metadata.date ?? site.clock.date
        let names = authors.map { profile.text("page.authors", ["names": $0]) } ?? publisher
        output.text(names + " · " + profile.format.date(date))
        output.raw("</p>\n")
        if let translation = content.metadata.translation, translation.status != .reviewed {
            let key: MessageKey = translation.status == .machine ? "translation.machine" : "translation.draft"
            output.element(
                "p", class: "notice",
                profile.text(key, ["original": profile.languageName(of: translation.source)]))
        }
    }

    /// The sources that charts and tables name by number.
    private func list(_ sources: SourceNumbers, _ output: inout ByteOutput) {
        guard !sources.order.isEmpty else { return }
        let bodies = Dictionary(
            press.bibliography(of: sources.order).map { ($0.entry.id, $0.body) },
            uniquingKeysWith: { first, _ in first })
        output.element("h2", profile.text("report.chart-sources"))
        output.raw("<ol class=\"bibliography\">\n")
        for (index, source) in sources.order.enumerated() {
            output.raw("<li")
            output.attribute("id", "source-" + source)
            output.raw("><span class=\"number\">[")
            output.text(profile.format.digits(String(index + 1)))
            output.raw("]</span> ")
            output.raw(bytes: bodies[source] ?? [])
            output.raw("</li>\n")
        }
        output.raw("</ol>\n")
    }

    private func apparatus(_ output: inout ByteOutput) {
        output.raw("<div class=\"apparatus\">\n")
        if let authors {
            output.element("h2", profile.text("report.about-author"))
            output.element("p", authors)
        }
        output.element("h2", profile.text("report.cite-article"))
        output.raw("<p class=\"citation\">")
        if let authors { output.text(authors + ". ") }
        output.text(profile.format.quoted(content.metadata.title) + ". ")
        output.raw("<i>")
        output.text(series)
        output.raw("</i>, ")
        let date = content.metadata.modified ?? content.metadata.date ?? site.clock.date
        output.text(profile.format.date(date) + ". ")
        let address = site.configuration.baseURL.absolute(page.address)
        output.raw("<a translate=\"no\"")
        output.attribute("href", address)
        output.raw("><bdi>")
        output.text(address)
        output.raw("</bdi></a></p>\n<p class=\"contact\">")
        output.text("© \(profile.format.year(site.clock.date.year)) \(publisher)")
        if let license = site.configuration.license {
            output.raw(" · ")
            if let address = license.address {
                output.link(address, license.identifier)
            } else {
                output.text(license.identifier)
            }
        }
        if let contact = site.configuration.contact {
            output.raw(" · ")
            output.text(profile.text("page.contact") + ": ")
            output.link("mailto:" + contact, contact)
        }
        if site.configuration.safetyNotice {
            output.raw("</p>\n<p class=\"safety\"><strong>")
            output.text(profile.text("safety.title"))
            output.raw("</strong> ")
            output.text(profile.text("safety.text"))
        }
        output.raw("</p>\n</div>\n")
    }
}
