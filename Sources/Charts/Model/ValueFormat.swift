import Serialization
import Tables

/// Writes values for people: axis labels, tooltips, tables, the description.
struct ValueFormat: Sendable {
    let language: ChartLanguage

    /// A number with as many digits after the point as it needs, up to the axis's.
    func number(_ value: Double, _ channel: ChannelSpec?, decimals: Int? = nil) -> String {
        guard value.isFinite else { return "" }
        let decimals = decimals ?? channel?.decimals ?? Self.decimals(of: value)
        if let channel {
            if channel.isPercent { return language.percent(value, decimals) }
            if channel.format == .compact { return language.compactNumber(value) }
            if channel.format == .year { return language.plainInteger(Int(saturating: value)) }
        }
        return language.number(value, decimals)
    }

    /// A number with the channel's unit, where it has one.
    func numberWithUnit(_ value: Double, _ channel: ChannelSpec?) -> String {
        guard let channel, !channel.isPercent else { return number(value, channel) }
        if let unit = channel.unitText {
            return language.message(
                "chart.value-unit", ("value", number(value, channel)), ("unit", language.text(unit)))
        }
        guard let unit = channel.unit, !unit.isEmpty else { return number(value, channel) }
        return language.quantity(rounded(value, channel), unit, channel.format == .compact)
    }

    /// Two numbers with a dash between, spaced where a minus sign would run into it.
    func range(_ low: Double, _ high: Double, _ channel: ChannelSpec?, decimals: Int? = nil) -> String {
        let texts = (number(low, channel, decimals: decimals), number(high, channel, decimals: decimals))
        return low < 0 || high < 0
            ? language.message("chart.period", ("from", texts.0), ("to", texts.1))
            : language.message("chart.range", ("low", texts.0), ("high", texts.1))
    }

    /// A number as it is shown, for the formatters that decide on digits themselves.
    private func rounded(_ value: Double, _ channel: ChannelSpec) -> Double {
        let scale = [1.0, 10, 100, 1000][min(channel.decimals ?? 3, 3)]
        let rounded = (value * scale).rounded() / scale
        return rounded.isFinite ? rounded : value
    }

    /// The unit's name in the page's language: from the spec, from the messages, or as written.
    func unit(_ channel: ChannelSpec) -> String? {
        if let text = channel.unitText { return language.text(text) }
        guard let unit = channel.unit, !unit.isEmpty, !channel.isPercent else { return nil }
        return language.unitName(unit) ?? unit
    }

    /// What an axis is called: its label, or the name of its unit.
    func title(_ channel: ChannelSpec) -> String? {
        let denominator = channel.denominator.map {
            language.message("chart.denominator", ("text", language.text($0)))
        }
        if let label = channel.label {
            let text = language.text(label)
            return denominator.map { language.list([text, $0]) } ?? text
        }
        return denominator ?? unit(channel)
    }

    /// A day at a precision.
    func day(_ day: Double, _ precision: AxisModel.DatePrecision, short: Bool = false) -> String {
        let date = CalendarDate(dayNumber: Int(saturating: day))
        switch precision {
        case .year: return language.date(date, .year)
        case .month: return language.date(date, .monthAndYear)
        case .day: return language.date(date, short ? .short : .long)
        }
    }

    /// A date at the precision it is written with.
    func date(_ date: CalendarDate, short: Bool = false) -> String {
        language.date(date, date.month == nil ? .year : date.day == nil ? .monthAndYear : short ? .short : .long)
    }

    /// The name of a category: from the spec's labels, or the cell as the language writes it.
    func category(_ value: TableValue, _ channel: ChannelSpec, type: DataTable.ColumnType) -> Category {
        let key = value.text
        if let label = channel.labels[key] { return Category(key: key, label: language.text(label), isNamed: true) }
        let label: String
        switch value {
        case .null: label = ""
        case .text(let text): label = language.isolated(text)
        case .integer(let number):
            let isYear = type == .year || channel.format == .year || (1000...2999).contains(number)
            label = isYear ? language.plainInteger(number) : language.number(Double(number), 0)
        case .number(let number): label = self.number(number, channel)
        case .date(let date): label = self.date(date, short: true)
        }
        return Category(key: key, label: label, isNamed: false)
    }

    /// Digits after the point that a number needs, at most 3.
    static func decimals(of value: Double) -> Int {
        guard value.isFinite, abs(value) < 1e12 else { return 0 }
        var scaled = value
        for digits in 0..<3 {
            if abs(scaled - scaled.rounded()) < 1e-9 * max(1, abs(scaled)) { return digits }
            scaled *= 10
        }
        return 3
    }
}
