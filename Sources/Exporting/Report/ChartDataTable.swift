import Charts
import Localization
import Markup

/// The figures behind a chart as a table of their own.
struct ChartDataTable {
    let chart: RenderedChart
    /// Where the chart stands.
    let anchor: String

    func write(to output: inout ByteOutput) {
        output.raw("<section class=\"chart-data\">\n<h2><a")
        output.attribute("href", "#" + anchor)
        output.raw(">")
        output.text(chart.title.text)
        output.raw("</a></h2>\n")
        output.element("p", class: "definition", chart.subtitle?.text)
        output.raw("<table>\n<thead><tr>")
        for column in chart.table.columns {
            output.raw(column.isNumeric ? "<th scope=\"col\" class=\"align-right\">" : "<th scope=\"col\">")
            output.text(column.title)
            output.raw("</th>")
        }
        output.raw("</tr></thead>\n<tbody>\n")
        for row in chart.table.rows {
            output.raw("<tr>")
            for (column, cell) in zip(chart.table.columns, row.cells) {
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
        output.raw("</tbody>\n</table>\n</section>\n")
    }
}
