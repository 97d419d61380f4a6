import Diagnostics
import Serialization
import Tables

/// Reads table columns as a channel's numbers, dates or category keys, reporting what is none.
struct ColumnReader {
    static let reportLimit = 20

    let table: DataTable
    let language: String
    /// Columns that a name with `{locale}` falls back to.
    let fallbacks: [String]

    /// The column of a channel: for a name with `{locale}` the first language that has one.
    func column(of channel: ChannelSpec) -> Int? {
        if let column = table.column(channel.field(for: language)) { return column }
        guard channel.field.utf8.contains(0x7B) else { return nil }
        for fallback in fallbacks {
            if let column = table.column(channel.field(for: fallback)) { return column }
        }
        return nil
    }

    /// The kind that a column's type suggests where the spec is silent.
    func kind(of column: Int, for mark: MarkSpec.Kind, isX: Bool) -> ChannelSpec.Kind {
        switch table.columns[column].type {
        case .date: .temporal
        case .year: mark.isBar ? .ordinal : .temporal
        case .integer, .number: mark.isBar && isX ? .ordinal : .quantitative
        case .text, .boolean: .nominal
        }
    }

    /// A number for each row, NaN where the cell is empty; text is reported.
    func numbers(_ column: Int, _ channel: ChannelSpec, _ bag: inout DiagnosticBag) -> [Double] {
        var reported = 0
        return (0..<table.rowCount).map { row in
            let value = table[row, column]
            if let number = value.numeric, number.isFinite { return number }
            if !value.isNull { report(value, row, column, channel, "number", &reported, &bag) }
            return .nan
        }
    }

    /// Days since 1970-01-01 for each row, NaN where the cell is empty, and the finest precision seen.
    func days(
        _ column: Int, _ channel: ChannelSpec, isEnd: Bool = false, _ bag: inout DiagnosticBag
    ) -> (values: [Double], precision: AxisModel.DatePrecision) {
        var reported = 0
        var precision = AxisModel.DatePrecision.year
        let values = (0..<table.rowCount).map { row -> Double in
            let value = table[row, column]
            if let date = value.calendarDate {
                precision = max(precision, date.day != nil ? .day : date.month != nil ? .month : .year)
                return Double(isEnd ? date.lastDayNumber : date.dayNumber)
            }
            if !value.isNull { report(value, row, column, channel, "date", &reported, &bag) }
            return .nan
        }
        return (values, precision)
    }

    private func report(
        _ value: TableValue, _ row: Int, _ column: Int, _ channel: ChannelSpec, _ what: String, _ reported: inout Int,
        _ bag: inout DiagnosticBag
    ) {
        reported += 1
        guard reported <= Self.reportLimit else { return }
        let cell = table.cellRange(row: row, column: column)
        bag.add(
            .chartValue, "“\(value.text)” is no \(what)", at: cell ?? channel.fieldRange,
            notes: cell == nil ? [] : [.init("the chart reads the column here", at: channel.fieldRange)],
            help: "row \(row + 1) of “\(channel.field)”; mend the value, or give the channel another type")
    }
}
