import Serialization

extension LocaleFormatter {
    /// A date at the precision it is known, “28 January 2026”, “January 2026” or “2026”.
    ///
    /// With another calendar than the Gregorian, full dates are converted; months and years, which do not convert, stay.
    package func date(_ date: CalendarDate, _ style: DateStyle = .long) -> String {
        if settings.calendar != .gregorian, let other = otherCalendarDate(date, style) { return other }
        return Self.text { append(date: date, style, to: &$0) }
    }

    /// Writes a date of the Gregorian calendar into bytes.
    package func append(date: CalendarDate, _ style: DateStyle = .long, to bytes: inout [UInt8]) {
        append(date, pattern(for: date, style), to: &bytes)
    }

    /// From one date to another, with what they share said once: “5–10 November 2020”, “November–December 2020”.
    ///
    /// Where their precisions differ, or in another calendar than the Gregorian, both are written out.
    package func dateRange(_ from: CalendarDate, _ to: CalendarDate, _ style: DateStyle = .long) -> String {
        if from == to { return date(from, style) }
        guard settings.calendar == .gregorian, let pattern = interval(from, to, style) else {
            return date(from, style) + " – " + date(to, style)
        }
        return Self.text { bytes in
            append(from, pattern.first, to: &bytes)
            append(to, pattern.second, to: &bytes)
        }
    }

    /// A month's name as it stands alone: “January”, «январь».
    /// - Parameter month: 1–12; anything else is held inside.
    package func month(_ month: Int, _ style: DateStyle = .long) -> String {
        let isShort = style == .short || style == .axis
        return String(decoding: months.name(month, isShort ? .shortAlone : .wideAlone), as: UTF8.self)
    }

    private func pattern(for date: CalendarDate, _ style: DateStyle) -> DatePattern {
        let style = patterns.style(style)
        return date.day != nil ? style.day : date.month != nil ? style.month : style.year
    }

    private func interval(_ from: CalendarDate, _ to: CalendarDate, _ style: DateStyle) -> IntervalPattern? {
        let intervals = patterns.intervals(style)
        switch (from.day != nil, to.day != nil, from.month != nil, to.month != nil) {
        case (true, true, _, _):
            if from.year != to.year { return intervals.days }
            return from.month == to.month ? intervals.daysOfMonth : intervals.daysOfYear
        case (false, false, true, true):
            return from.year == to.year ? intervals.monthsOfYear : intervals.months
        case (false, false, false, false): return intervals.years
        default: return nil
        }
    }

    private func append(_ date: CalendarDate, _ pattern: DatePattern, to bytes: inout [UInt8]) {
        var isAfterYear = false
        for piece in pattern.pieces {
            var isYear = false
            switch piece {
            case .literal(let text): bytes.append(contentsOf: text)
            case .day(let padded): append(small: date.day ?? 1, padded: padded, to: &bytes)
            case .month(.number(let padded)): append(small: date.month ?? 1, padded: padded, to: &bytes)
            case .month(let form): bytes.append(contentsOf: months.name(date.month ?? 1, form))
            case .year:
                append(year: date.year, to: &bytes)
                isYear = true
            case .ending: append(endingOf: date, isAfterYear: isAfterYear, to: &bytes)
            }
            isAfterYear = isYear
        }
    }

    private func append(endingOf date: CalendarDate, isAfterYear: Bool, to bytes: inout [UInt8]) {
        guard let suffix else { return }
        if isAfterYear {
            bytes.append(contentsOf: suffix.ending(ofNumber: String(date.year), .ordinal).utf8)
        } else if let month = date.month {
            bytes.append(contentsOf: months.endings[min(max(month, 1), 12) - 1])
        }
    }

    private func append(small value: Int, padded: Bool, to bytes: inout [UInt8]) {
        if padded, value < 10 { append(digit: 0, to: &bytes) }
        append(year: value, to: &bytes)
    }
}
