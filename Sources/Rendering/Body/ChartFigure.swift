import Charts
import Localization
import Markdown
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
        // A chart shown again on a page has ids of its own: links lead to the first.
        var copy = 1
        while !renderer.record.identifiers.insert(copy == 1 ? id : "\(id)-\(copy)").inserted { copy += 1 }
        output.raw(rendered.isMap ? "<figure class=\"chart map\"" : "<figure class=\"chart\"")
        output.attribute("id", copy == 1 ? id : "\(id)-\(copy)")
        output.raw(">\n<figcaption><p class=\"chart-title\">")
        if copy == 1 {
            let start = output.count
            renderer.label(of: id, &output)
            if output.count > start { output.raw(" ") }
        }
        output.words(rendered.title)
        renderer.permalink(copy == 1 ? id : "\(id)-\(copy)", &output)
        output.raw("</p>")
        if let subtitle = rendered.subtitle {
            output.raw("<p class=\"chart-subtitle\">")
            output.words(subtitle)
            output.raw("</p>")
        }
        output.raw("</figcaption>\n")
        output.raw(bytes: picture(rendered.wide, copy))
        output.raw("\n")
        output.raw(bytes: picture(rendered.narrow, copy))
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

    /// A picture's markup; in a copy, its ids and what refers to them are other ones.
    private func picture(_ bytes: [UInt8], _ copy: Int) -> [UInt8] {
        guard copy > 1 else { return bytes }
        let prefix = Array("c-\(chart.id)-".utf8)
        let other = Array("c-\(chart.id)-copy\(copy)-".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 256)
        var isInTag = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x3C { isInTag = true } else if byte == 0x3E { isInTag = false }
            if isInTag, byte == prefix[0], [0x20, 0x22, 0x23].contains(bytes[max(0, index - 1)]),
                bytes[index...].starts(with: prefix)
            {
                result.append(contentsOf: other)
                index += prefix.count
            } else {
                result.append(byte)
                index += 1
            }
        }
        return result
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
