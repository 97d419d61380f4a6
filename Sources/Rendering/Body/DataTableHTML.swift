import Localization
import Markup
import Tables

/// A data table as HTML, numbers and dates as the language writes them.
struct DataTableHTML {
    let table: DataTable
    let language: LocaleProfile
    /// Markup of a caption; none where it is empty.
    var caption: [UInt8] = []

    func write(to output: inout ByteOutput) {
        output.raw("<table>\n")
        if !caption.isEmpty {
            output.raw("<caption>")
            output.raw(bytes: caption)
            output.raw("</caption>\n")
        }
        output.raw("<thead><tr>")
        for column in table.columns {
            output.raw("<th scope=\"col\"")
            output.attribute("class", Self.isNumeric(column.type) ? "align-right" : "align-left")
            output.raw(">")
            output.text(column.title ?? column.name)
            output.raw("</th>")
        }
        output.raw("</tr></thead>\n<tbody>\n")
        for row in 0..<table.rowCount {
            output.raw("<tr>")
            for (index, column) in table.columns.enumerated() {
                output.raw("<td")
                output.attribute("class", Self.isNumeric(column.type) ? "align-right" : "align-left")
                output.raw(">")
                output.text(text(table[row, index], column))
                output.raw("</td>")
            }
            output.raw("</tr>\n")
        }
        output.raw("</tbody>\n</table>\n")
    }

    private func text(_ value: TableValue, _ column: DataTable.Column) -> String {
        switch value {
        case .integer(let year) where Self.isYear(column): language.format.year(year)
        case .integer(let number): language.format.integer(number)
        case .number(let number): language.format.decimal(number)
        case .date(let date): language.format.date(date)
        case .text, .null: value.text
        }
    }

    /// A column of years, by its type or, where the type was inferred, by its name.
    private static func isYear(_ column: DataTable.Column) -> Bool {
        column.type == .year || column.name.lowercased() == "year" || column.name.lowercased().hasSuffix("_year")
    }

    private static func isNumeric(_ type: DataTable.ColumnType) -> Bool {
        type == .integer || type == .number
    }
}
