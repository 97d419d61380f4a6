/// A date of the proleptic Gregorian calendar at the precision it is known: a year, a month or a day.
///
/// ISO 8601-1 §5.2.2: `2024`, `2024-05`, `2024-05-30`. A time of day behind a `T` or a space is accepted and dropped.
package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int?
    package let day: Int?

    /// Nil where the parts are no date: month 13, 30 February, a day without a month.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (0...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day {
                guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
            }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads ISO 8601 in ASCII digits; nil for anything else.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8.prefix(64))
        let end = bytes.firstIndex { $0 == 0x54 || $0 == 0x20 } ?? bytes.count
        if end < bytes.count, end != 10 { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        switch end {
        case 4:
            guard let year = number(0..<4) else { return nil }
            self.init(year: year)
        case 7:
            guard bytes[4] == 0x2D, let year = number(0..<4), let month = number(5..<7) else { return nil }
            self.init(year: year, month: month)
        case 10:
            guard bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(0..<4), let month = number(5..<7),
                let day = number(8..<10)
            else { return nil }
            self.init(year: year, month: month, day: day)
        default:
            return nil
        }
    }

    /// ISO 8601 at the date's own precision.
    package var description: String {
        if (0...9999).contains(year) {
            // Ten bytes at most: a text of that length is no object.
            return String(unsafeUninitializedCapacity: 10) { buffer in
                var count = 0
                func write(_ value: Int, _ width: Int) {
                    var rest = value
                    for place in stride(from: count + width - 1, through: count, by: -1) {
                        buffer[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                        rest /= 10
                    }
                    count += width
                }
                write(year, 4)
                for part in [month, day] {
                    guard let part else { continue }
                    buffer[count] = 0x2D
                    count += 1
                    write(part, 2)
                }
                return count
            }
        }
        func padded(_ value: Int, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        var text = padded(year, 4)
        if let month { text += "-" + padded(month, 2) }
        if let day { text += "-" + padded(day, 2) }
        return text
    }

    /// Days since 1 January 1970, the first day of the year or month where the day is not known.
    package var dayNumber: Int {
        // Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil.
        let month = month ?? 1
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The last day that the date may mean, as days since 1 January 1970.
    package var lastDayNumber: Int {
        let month = month ?? 12
        let last = day ?? Self.days(inMonth: month, of: year)
        return CalendarDate(year: year, month: month, day: last)?.dayNumber ?? dayNumber
    }

    /// The day that is a number of days after 1 January 1970, inside the years 0–9999.
    package init(dayNumber: Int) {
        let shifted = min(max(dayNumber, -719_528), 2_932_896) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        self.month = month
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Earlier first; where both begin on the same day, the less precise first.
    package static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
        (lhs.year, lhs.month ?? 0, lhs.day ?? 0) < (rhs.year, rhs.month ?? 0, rhs.day ?? 0)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
