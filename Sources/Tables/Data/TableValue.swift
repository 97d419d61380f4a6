import Serialization

/// One cell of a table.
package enum TableValue: Sendable, Hashable {
    case null
    case text(String)
    case integer(Int)
    /// Finite.
    case number(Double)
    /// A date at the precision it is known.
    case date(CalendarDate)

    package var isNull: Bool { self == .null }

    /// The value of `.integer` and `.number`; nil for everything else: text is never parsed.
    package var numeric: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .null, .text, .date: nil
        }
    }

    /// The date that the cell means: a date, a text that is an ISO 8601 date, or a whole number 1000…9999 as a year.
    package var calendarDate: CalendarDate? {
        switch self {
        case .date(let date): date
        case .text(let text): CalendarDate(iso: text)
        case .integer(let year) where (1000...9999).contains(year): CalendarDate(year: year)
        case .integer, .number, .null: nil
        }
    }

    /// The cell as machines write it: nothing for null, decimals with a point, dates as ISO 8601.
    package var text: String {
        switch self {
        case .null: ""
        case .text(let text): text
        case .integer(let value): String(value)
        case .number(let value): DecimalText.text(of: value)
        case .date(let date): date.isoText
        }
    }
}
