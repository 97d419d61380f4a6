import Serialization

/// Numbers and dates read from a cell’s bytes, for the forms that nearly all cells have.
package enum CellBytes {
    /// A decimal of at most 15 digits: exact, since both its digits and the power of ten are doubles without rounding.
    /// Nil for every other form.
    package static func decimal(_ bytes: [UInt8], _ range: Range<Int>) -> (value: Double, decimals: Int)? {
        var index = range.lowerBound
        guard index < range.upperBound else { return nil }
        let isNegative = bytes[index] == 0x2D
        if isNegative { index += 1 }
        var digits = 0
        var number = 0
        var decimals = -1
        while index < range.upperBound {
            switch bytes[index] {
            case let byte where byte >= 0x30 && byte <= 0x39:
                number = number * 10 + Int(byte - 0x30)
                digits += 1
                if digits > 15 { return nil }
                if decimals >= 0 { decimals += 1 }
            case 0x2E where decimals < 0 && digits > 0: decimals = 0
            default: return nil
            }
            index += 1
        }
        guard digits > 0, decimals != 0 else { return nil }
        let places = max(0, decimals)
        let magnitude = Double(number) / powers[places]
        return (isNegative && number != 0 ? -magnitude : magnitude, places)
    }

    private static let powers: [Double] = [
        1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    /// `2024`, `2024-05`, `2024-05-30`; nil for every other form and for days that do not exist.
    package static func date(_ bytes: [UInt8], _ range: Range<Int>) -> CalendarDate? {
        func number(_ from: Int, _ count: Int) -> Int? {
            var value = 0
            for index in range.lowerBound + from..<range.lowerBound + from + count {
                guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
                value = value * 10 + Int(bytes[index] - 0x30)
            }
            return value
        }
        func isHyphen(_ place: Int) -> Bool { bytes[range.lowerBound + place] == 0x2D }
        switch range.count {
        case 4: return number(0, 4).flatMap { CalendarDate(year: $0) }
        case 7:
            guard isHyphen(4), let year = number(0, 4), let month = number(5, 2) else { return nil }
            return CalendarDate(year: year, month: month)
        case 10:
            guard isHyphen(4), isHyphen(7), let year = number(0, 4), let month = number(5, 2), let day = number(8, 2)
            else { return nil }
            return CalendarDate(year: year, month: month, day: day)
        default: return nil
        }
    }
}
