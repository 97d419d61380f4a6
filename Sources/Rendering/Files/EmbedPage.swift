import Charts
import Localization
import Markdown
import Markup
import SiteModel

/// A chart as a page of its own for other sites to show in a frame: no script, no menu, no notes, nothing to index.
struct EmbedPage {
    let chart: SiteChart
    let rendered: RenderedChart
    let tag: LanguageTag
    let shared: SharedContent

    static func address(_ id: String, _ tag: LanguageTag) -> SiteAddress { SiteAddress("charts/\(id).\(tag).html") }

    /// The element that shows the page elsewhere, high enough for the drawing and the words around it.
    static func code(for rendered: RenderedChart, at address: String) -> String {
        var output = ByteOutput()
        output.raw("<iframe")
        output.attribute("src", address)
        output.attribute("title", rendered.title.text)
        output.raw(" width=\"100%\" height=\"")
        output.integer(Int(rendered.height) / 10 * 10 + 330)
        output.raw("\" loading=\"lazy\" style=\"border:0\"></iframe>")
        return output.string
    }

    func bytes() -> [UInt8] {
        let site = shared.site
        let scope = PageScope(
            site: site, page: PlannedPage(subject: .notFound, locale: tag, address: Self.address(chart.id, tag)))
        var output = ByteOutput(capacity: rendered.wide.count + rendered.narrow.count + 8192)
        head(scope, &output)
        output.raw("<main>\n")
        let figure = ChartFigure(chart: chart, rendered: rendered, scope: scope)
        figure.open(id: PageScope.identifier(ofChart: chart.id), &output)
        output.raw("<figcaption><h1 class=\"chart-title\">")
        output.words(rendered.title)
        output.raw("</h1>")
        figure.subtitle(&output)
        output.raw("</figcaption>\n")
        figure.picture(&output)
        source(scope, &output)
        figure.table(scope.profile, &output)
        figure.downloads(scope.profile, &output)
        origin(scope, &output)
        output.raw("</figure>\n")
        if site.configuration.safetyNotice { safety(scope.profile, &output) }
        output.raw("</main>\n</body>\n</html>\n")
        return output.bytes
    }

    private func head(_ scope: PageScope, _ output: inout ByteOutput) {
        let site = shared.site
        output.raw("<!DOCTYPE html>\n<html")
        output.attribute("lang", tag.string)
        output.attribute("dir", tag.direction.rawValue)
        output.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
        output.attribute("content", "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'")
        output.raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        output.text("\(rendered.title.text) – \(site.text(site.configuration.title, tag).text)")
        output.raw("</title>\n<meta name=\"robots\" content=\"noindex\">\n")
        output.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
        for asset in site.theme.assets where asset.name.hasSuffix(".css") {
            output.raw("<link rel=\"stylesheet\"")
            output.attribute("href", scope.href(asset.address))
            output.raw(">\n")
        }
        for asset in site.theme.assets where asset.name.hasSuffix("icon.svg") {
            output.raw("<link rel=\"icon\" type=\"image/svg+xml\"")
            output.attribute("href", scope.href(asset.address))
            output.raw(">\n")
        }
        // Links lead out of the frame.
        output.raw("<base target=\"_blank\">\n</head>\n<body class=\"embed\">\n")
    }

    /// Sources by name, since the page has no notes; each leads to its entry in the bibliography.
    private func source(_ scope: PageScope, _ output: inout ByteOutput) {
        var names: [String] = []
        var links: [(name: String, id: String)] = []
        for id in chart.sources {
            guard let name = shared.site.sources[id].map(SourceNames.container), !names.contains(name) else { continue }
            names.append(name)
            links.append((name, id))
        }
        guard !links.isEmpty || rendered.asOf != nil else { return }
        output.raw("<p class=\"chart-source\">")
        if !links.isEmpty { output.text(scope.profile.text("chart.source-label") + " ") }
        for (index, link) in links.enumerated() {
            if index > 0 { output.raw(" ·\u{A0}") }
            output.raw("<a")
            if let href = scope.href(
                shared.subject(ofSource: link.id, in: tag), fragment: PageScope.identifier(ofSource: link.id))
            {
                output.attribute("href", href)
            }
            let language = shared.site.sources[link.id]?.language ?? tag.string
            if let own = LanguageTag(language), own != tag {
                output.attribute("lang", own.string)
                output.attribute("dir", own.direction.rawValue)
            }
            output.raw(">")
            Wording.strict(language: language).write(link.name, to: &output)
            output.raw("</a>")
        }
        if let asOf = rendered.asOf {
            if !links.isEmpty { output.raw(" ·\u{A0}") }
            output.text(asOf)
        }
        output.raw("</p>\n")
    }

    /// Where the chart comes from: the page that shows it, else the home page; the licence.
    private func origin(_ scope: PageScope, _ output: inout ByteOutput) {
        let site = shared.site
        let page = shared.uses.firstUse(of: .chart(chart.id))
            .flatMap { site.plan.page(.content(site.pages[$0.page].path), in: tag) }
        let home = site.plan.page(.content("index"), in: tag)
        output.raw("<p class=\"chart-origin\"><a")
        output.attribute("href", scope.href(page?.address ?? home?.address ?? SiteAddress("")))
        output.raw(">")
        output.localized(site.text(site.configuration.title, tag), in: scope.profile)
        output.raw("</a>")
        if let license = site.configuration.license {
            output.raw(" · <span translate=\"no\">")
            output.text(license.identifier)
            output.raw("</span>")
        }
        output.raw("</p>\n")
    }

    /// What every page says: that the site is not a safety map, and what to do.
    private func safety(_ profile: LocaleProfile, _ output: inout ByteOutput) {
        output.raw("<p class=\"safety\" role=\"note\"")
        output.attribute("aria-label", profile.text("page.safety-label"))
        output.raw("><span><strong>")
        output.text(profile.text("safety.title"))
        output.raw("</strong> ")
        output.text(profile.text("safety.text"))
        output.raw("</span></p>\n")
    }
}
