import Serialization

/// A tick with its label in lines; the second line of a month axis is the year.
struct AxisTick: Sendable {
    let value: Double
    let lines: [String]
}

/// Tick values and labels for an axis, in the page's language.
struct AxisTicks: Sendable {
    let ticks: [AxisTick]
    /// The domain rounded to the ticks.
    let low: Double
    let high: Double

    /// Round numbers over the extent of a quantitative axis.
    ///
    /// - Parameter count: about how many intervals there is room for.
    static func numbers(
        _ axis: AxisModel, low: Double, high: Double, count: Int, isRounded: Bool, _ format: ValueFormat
    ) -> AxisTicks {
        if axis.channel.scale == .log { return logarithmic(axis, low: low, high: high, format) }
        let count = axis.channel.tickCount ?? count
        let step = Ticks.step(from: low, to: high, count: count, isWhole: axis.decimals == 0)
        var bottom = low
        var top = high
        if isRounded {
            if axis.fixedLow == nil { bottom = (low / step + 1e-9).rounded(.down) * step }
            if axis.fixedHigh == nil {
                let whole = (high / step - 1e-9).rounded(.up) * step
                // A value that barely passes a tick needs no further interval.
                top = whole - high > step * 0.72 ? high : whole
            }
        }
        let decimals = Ticks.decimals(ofStep: step)
        let ticks = Ticks.values(from: bottom, to: top, step: step).map { value in
            AxisTick(value: value, lines: [format.number(value, axis.channel, decimals: decimals)])
        }
        return AxisTicks(ticks: ticks, low: bottom, high: top)
    }

    private static func logarithmic(_ axis: AxisModel, low: Double, high: Double, _ format: ValueFormat) -> AxisTicks {
        let ticks = Ticks.logarithmic(from: low, to: high).map { value in
            AxisTick(
                value: value, lines: [format.number(value, axis.channel, decimals: ValueFormat.decimals(of: value))])
        }
        return AxisTicks(ticks: ticks, low: low, high: high)
    }

    /// Calendar ticks over the extent of a temporal axis.
    static func dates(_ axis: AxisModel, low: Double, high: Double, count: Int, _ format: ValueFormat) -> AxisTicks {
        let found = TimeTicks.ticks(from: low, to: high, count: axis.channel.tickCount ?? count)
        let language = format.language
        var lastYear: Int?
        let ticks = found.days.map { day -> AxisTick in
            let date = CalendarDate(dayNumber: Int(saturating: day))
            switch found.unit {
            case .year: return AxisTick(value: day, lines: [language.date(date, .year)])
            case .month, .day:
                let label = language.date(date, found.unit == .month ? .shortMonth : .short)
                defer { lastYear = date.year }
                return AxisTick(
                    value: day,
                    lines: lastYear == date.year || found.unit == .day ? [label] : [label, language.date(date, .year)])
            }
        }
        return AxisTicks(ticks: ticks, low: low, high: high)
    }
}
