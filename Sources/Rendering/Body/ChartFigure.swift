import Charts
import Localization
import Markup
import SiteModel

/// A chart on a page: heading, picture in two layouts, source line, data table and downloads.
struct ChartFigure {
    let chart: SiteChart
    let rendered: RenderedChart
    let scope: PageScope

    func write(to output: inout ByteOutput, renderer: inout BodyRenderer) {
        let language = renderer.language
        let id = PageScope.identifier(ofChart: chart.id)
        // A chart shown twice on a page has its anchor at the first.
        let isFirst = renderer.record.identifiers.insert(id).inserted
        output.raw(rendered.isMap ? "<figure class=\"chart map\"" : "<figure class=\"chart\"")
        output.attribute("id", isFirst ? id : id + "-again")
        output.raw(">\n<figcaption><p class=\"chart-title\">")
        output.words(rendered.title)
        output.raw("</p>")
        if let subtitle = rendered.subtitle {
            output.raw("<p class=\"chart-subtitle\">")
            output.words(subtitle)
            output.raw("</p>")
        }
        output.raw("</figcaption>\n")
        output.raw(bytes: rendered.wide)
        output.raw("\n")
        output.raw(bytes: rendered.narrow)
        output.raw("\n")
        for note in rendered.notes {
            output.raw("<p class=\"chart-notes\">")
            output.words(note)
            output.raw("</p>\n")
        }
        source(&output, &renderer)
        table(language, &output)
        downloads(language, &output)
        output.raw("</figure>\n")
    }

    private func source(_ output: inout ByteOutput, _ renderer: inout BodyRenderer) {
        let sources = chart.sources.filter { scope.site.sources[$0] != nil }
        guard !sources.isEmpty || rendered.asOf != nil else { return }
        output.raw("<p class=\"chart-source\">")
        if !sources.isEmpty {
            output.text(renderer.language.text("chart.source-label"))
            output.raw(" <span class=\"chart-references\">")
            for (index, source) in sources.enumerated() {
                if index > 0 { output.raw(" ") }
                renderer.sourceReferences([source], [], &output)
            }
            output.raw("</span>")
        }
        if let asOf = rendered.asOf {
            if !sources.isEmpty { output.raw(" · ") }
            output.text(asOf)
        }
        output.raw("</p>\n")
    }

    private func table(_ language: LocaleProfile, _ output: inout ByteOutput) {
        output.raw("<details class=\"chart-table\"><summary>")
        output.text(language.text("chart.table"))
        output.raw("</summary>\n<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
        output.attribute("aria-label", rendered.title.text)
        output.raw(">\n<table>\n<thead><tr>")
        for column in rendered.table.columns {
            output.raw(column.isNumeric ? "<th scope=\"col\" class=\"align-right\">" : "<th scope=\"col\">")
            output.text(column.title)
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
                output.text(cell.text)
                output.raw("</td>")
            }
            output.raw("</tr>\n")
        }
        output.raw("</tbody>\n</table>\n</div>\n</details>\n")
    }

    private func downloads(_ language: LocaleProfile, _ output: inout ByteOutput) {
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
}

extension ByteOutput {
    /// Words of a chart, with their own `lang` where they are in another language than the page.
    fileprivate mutating func words(_ words: RenderedChart.Words) {
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
