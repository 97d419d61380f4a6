import Charts
import Citations
import Localization
import Markdown
import Markup
import SiteModel

/// A chart on a page: heading, picture in two layouts, source line, data table and downloads.
struct ChartFigure {
    let chart: SiteChart
    let rendered: RenderedChart
    let scope: PageScope

    /// Writes the figure into a page's text, its sources as references to the page's notes.
    func write(to output: inout ByteOutput, renderer: inout BodyRenderer) {
        let language = renderer.language
        let id = PageScope.identifier(ofChart: chart.id)
        let copy = Self.copy(of: chart.id, among: &renderer.record.identifiers)
        open(id: Self.identifier(chart.id, copy: copy), &output)
        output.raw("<figcaption><p class=\"chart-title\">")
        if copy == 1 {
            let start = output.count
            renderer.label(of: id, &output)
            if output.count > start { output.raw(" ") }
        }
        output.words(rendered.title)
        renderer.permalink(Self.identifier(chart.id, copy: copy), &output)
        output.raw("</p>")
        subtitle(&output)
        output.raw("</figcaption>\n")
        picture(copy: copy, &output)
        source(&output, &renderer)
        let ending = renderer.charts.endings.ending(of: chart.id) { output in
            table(language, &output)
            downloads(language, &output)
            citation(language, &output)
            embedding(language, &output)
        }
        output.raw(bytes: ending)
        output.raw("</figure>\n")
    }

    /// Which showing of the chart on its page this is, counted from 1; its anchor becomes known to the page.
    private static func copy(of id: String, among identifiers: inout Set<String>) -> Int {
        var copy = 1
        while !identifiers.insert(identifier(id, copy: copy)).inserted { copy += 1 }
        return copy
    }

    /// `chart-<id>` for the first; later ones differ in front of the id, so that no other chart can have theirs.
    private static func identifier(_ id: String, copy: Int) -> String {
        copy == 1 ? PageScope.identifier(ofChart: id) : "chart\(copy)-\(id)"
    }

    func open(id: String, _ output: inout ByteOutput) {
        output.raw(rendered.isMap ? "<figure class=\"chart map\"" : "<figure class=\"chart\"")
        output.attribute("id", id)
        output.raw(">\n")
    }

    func subtitle(_ output: inout ByteOutput) {
        guard let subtitle = rendered.subtitle else { return }
        output.raw("<p class=\"chart-subtitle\">")
        output.words(subtitle)
        output.raw("</p>")
    }

    /// Both drawings and the notes under them.
    func picture(copy: Int = 1, _ output: inout ByteOutput) {
        let drawings = rendered.drawings(copy: copy)
        output.raw(bytes: drawings.wide)
        output.raw("\n")
        output.raw(bytes: drawings.narrow)
        output.raw("\n")
        for note in rendered.notes {
            output.raw("<p class=\"chart-notes\">")
            output.words(note)
            output.raw("</p>\n")
        }
    }

    private func source(_ output: inout ByteOutput, _ renderer: inout BodyRenderer) {
        let sources = chart.sources.filter { scope.site.sources[$0] != nil }
        guard !sources.isEmpty || rendered.asOf != nil else { return }
        output.raw("<p class=\"chart-source\">")
        // The date comes first: a row of many numbers may end anywhere on a line.
        if let asOf = rendered.asOf {
            output.text(asOf)
            if !sources.isEmpty { output.raw(" · ") }
        }
        if !sources.isEmpty {
            output.text(renderer.language.text("chart.source-label"))
            output.raw(" <span class=\"chart-references\">")
            for (index, source) in sources.enumerated() {
                if index > 0 { output.raw(" ") }
                renderer.sourceReferences([source], .plain, &output)
            }
            output.raw("</span>")
        }
        output.raw("</p>\n")
    }

    func table(_ language: LocaleProfile, _ output: inout ByteOutput) {
        output.raw("<details class=\"chart-table\"><summary>")
        output.text(language.text("chart.table"))
        output.raw("</summary>\n<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
        output.attribute("aria-label", rendered.title.text)
        output.raw(">\n<table>\n<thead><tr>")
        for column in rendered.table.columns {
            output.raw(column.isNumeric ? "<th scope=\"col\" class=\"align-right\">" : "<th scope=\"col\">")
            Wording.strict(language: language.tag.string).write(column.title, to: &output)
            output.raw("</th>")
        }
        output.raw("</tr></thead>\n<tbody>\n")
        for row in rendered.table.rows {
            output.raw("<tr>")
            for (column, cell) in zip(rendered.table.columns, row.cells) {
                output.raw(column.isNumeric ? "<td class=\"align-right\"" : "<td")
                if let tag = cell.language.flatMap({ LanguageTag($0) }) {
                    output.attribute("lang", tag.string)
                    output.attribute("dir", tag.direction.rawValue)
                }
                output.raw(">")
                Wording.strict(language: cell.language ?? language.tag.string).write(cell.text, to: &output)
                output.raw("</td>")
            }
            output.raw("</tr>\n")
        }
        output.raw("</tbody>\n</table>\n</div>\n</details>\n")
    }

    func downloads(_ language: LocaleProfile, _ output: inout ByteOutput) {
        output.raw("<p class=\"chart-downloads\"><a")
        output.attribute("href", scope.href(ChartFiles.csvAddress(chart.id)))
        output.raw(">")
        output.text(language.text("chart.download.csv"))
        output.raw("</a> <a")
        output.attribute("href", scope.href(ChartFiles.svgAddress(chart.id, language.tag)))
        output.raw(">")
        output.text(language.text("chart.download.svg"))
        output.raw("</a></p>\n")
    }

    /// The chart as a source, ready to be copied: in the site's style, at its own address.
    private func citation(_ language: LocaleProfile, _ output: inout ByteOutput) {
        let site = scope.site
        guard let processor = site.citations.processor(for: nil, in: language.tag) else { return }
        let address = site.configuration.baseURL.absolute(EmbedPage.address(chart.id, language.tag))
        let source = PageSource(id: address, title: rendered.title.text, date: rendered.asOfDate, address: address)
        output.raw("<details class=\"chart-embed\"><summary>")
        output.text(language.text("chart.cite"))
        output.raw("</summary>\n<p>")
        CitedWords.render(processor.entry(of: source.item(in: language.tag, of: site)), in: language.tag, into: &output)
        output.raw("</p> <button type=\"button\" data-copy=\"value\"")
        output.attribute("data-done", language.text("page.copied"))
        output.raw(">")
        output.text(language.text("page.copy-cite"))
        output.raw("</button></details>\n")
    }

    /// The code that shows the chart on another site, ready to be copied.
    private func embedding(_ language: LocaleProfile, _ output: inout ByteOutput) {
        let address = EmbedPage.address(chart.id, language.tag)
        output.raw("<details class=\"chart-embed\"><summary>")
        output.text(language.text("chart.embed"))
        output.raw("</summary>\n<input readonly translate=\"no\" dir=\"ltr\"")
        output.attribute("aria-label", language.text("chart.embed.code"))
        output.attribute("value", EmbedPage.code(for: rendered, at: scope.site.configuration.baseURL.absolute(address)))
        output.raw("> <button type=\"button\" data-copy=\"value\"")
        output.attribute("data-done", language.text("page.copied"))
        output.raw(">")
        output.text(language.text("chart.embed.copy"))
        output.raw("</button> <a")
        output.attribute("href", scope.href(address))
        output.raw(">")
        output.text(language.text("chart.embed.page"))
        output.raw("</a></details>\n")
    }
}

extension ByteOutput {
    /// Words of a chart, with their own `lang` where they are in another language than the page.
    mutating func words(_ words: RenderedChart.Words) {
        guard let tag = words.language.flatMap({ LanguageTag($0) }) else {
            text(words.text)
            return
        }
        raw("<span")
        attribute("lang", tag.string)
        attribute("dir", tag.direction.rawValue)
        raw(">")
        text(words.text)
        raw("</span>")
    }
}
