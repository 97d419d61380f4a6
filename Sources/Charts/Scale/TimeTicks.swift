import Serialization

/// Ticks on calendar boundaries: years, quarters, months, or days.
struct TimeTicks: Sendable {
    enum Unit: Sendable {
        case year
        case month
        case day
    }

    let unit: Unit
    /// Days since 1970-01-01.
    let days: [Double]

    /// At most `count` ticks between two days.
    static func ticks(from low: Double, to high: Double, count: Int) -> TimeTicks {
        let first = CalendarDate(dayNumber: Int(saturating: low.rounded(.down)))
        let last = CalendarDate(dayNumber: Int(saturating: high.rounded(.up)))
        let years = last.year - first.year
        let months = years * 12 + (last.month ?? 1) - (first.month ?? 1)
        let limit = max(2, count)
        for step in [1, 2, 3, 6] where months / step < limit && months >= 2 {
            if months > 18, step < 6 { continue }
            if step == 6, months > 24 { break }
            return monthTicks(first, months: months, step: step, low, high)
        }
        if months < 2 {
            let span = Int(saturating: high - low)
            var step = 1
            for candidate in [1, 2, 5, 7, 14] where span / step >= limit { step = candidate }
            let start = Int(saturating: low.rounded(.up))
            return TimeTicks(
                unit: .day,
                days: stride(from: start, through: Int(saturating: high.rounded(.down)), by: step).map(Double.init))
        }
        var step = 1
        for candidate in [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000] {
            step = candidate
            // First days of years after the first, which is seldom shown whole.
            if last.year / candidate - first.year / candidate <= limit { break }
        }
        var days: [Double] = []
        var year = (first.year / step) * step
        while year <= last.year {
            if let day = CalendarDate(year: year)?.dayNumber, Double(day) >= low - 0.5, Double(day) <= high + 0.5 {
                days.append(Double(day))
            }
            year += step
        }
        return TimeTicks(unit: .year, days: days)
    }

    private static func monthTicks(
        _ first: CalendarDate, months: Int, step: Int, _ low: Double, _ high: Double
    ) -> TimeTicks {
        let start = first.year * 12 + (first.month ?? 1) - 1
        var days: [Double] = []
        for month in start...(start + months + 1) where month % step == 0 {
            if let day = CalendarDate(year: month / 12, month: month % 12 + 1)?.dayNumber,
                Double(day) >= low - 0.5, Double(day) <= high + 0.5
            {
                days.append(Double(day))
            }
        }
        return TimeTicks(unit: .month, days: days)
    }
}
