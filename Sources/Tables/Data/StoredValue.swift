import Serialization

/// A cell as it is kept: 16 bytes instead of the 40 of a `TableValue`, since tables may have millions.
enum StoredValue: Sendable {
    case null
    case text(String)
    case integer(Int)
    case number(Double)
    case date(packed: Int32)

    init(_ value: TableValue) {
        switch value {
        case .null: self = .null
        case .text(let text): self = .text(text)
        case .integer(let value): self = .integer(value)
        case .number(let value): self = .number(value)
        case .date(let date):
            self = .date(packed: Int32(date.year) << 9 | Int32(date.month ?? 0) << 5 | Int32(date.day ?? 0))
        }
    }

    var value: TableValue {
        switch self {
        case .null: return .null
        case .text(let text): return .text(text)
        case .integer(let value): return .integer(value)
        case .number(let value): return .number(value)
        case .date(let packed):
            let month = Int(packed >> 5 & 15)
            let day = Int(packed & 31)
            let date = CalendarDate(
                year: Int(packed >> 9), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
            return date.map(TableValue.date) ?? .null
        }
    }
}
