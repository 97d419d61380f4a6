/// A locale's month names as UTF-8, twelve in each form.
struct MonthNames: Sendable {
    let wide: [[UInt8]]
    let wideAlone: [[UInt8]]
    let short: [[UInt8]]
    let shortAlone: [[UInt8]]
    /// The stand-alone names with the ending of a possessed noun, where patterns ask for one (Azerbaijani).
    let endings: [[UInt8]]

    init(_ dates: LocaleSymbols.Dates, suffix: TurkicSuffix?) {
        func twelve(_ names: [String]) -> [[UInt8]] {
            (0..<12).map { $0 < names.count ? Array(names[$0].utf8) : Array(String($0 + 1).utf8) }
        }
        wide = twelve(dates.months)
        wideAlone = twelve(dates.monthsAlone)
        short = twelve(dates.shortMonths)
        shortAlone = twelve(dates.shortMonthsAlone)
        endings = dates.months.map { name in
            guard let suffix else { return [] }
            return Array(suffix.ending(ofWord: name, .accusative).utf8)
        }
    }

    /// - Parameter month: 1–12.
    func name(_ month: Int, _ form: DatePattern.MonthForm) -> [UInt8] {
        let index = min(max(month, 1), 12) - 1
        switch form {
        case .wide: return wide[index]
        case .wideAlone: return wideAlone[index]
        case .short: return short[index]
        case .shortAlone: return shortAlone[index]
        case .number: return []
        }
    }
}

/// A locale's date patterns, compiled.
struct CompiledDates: Sendable {
    struct Style: Sendable {
        let day: DatePattern
        let month: DatePattern
        let year: DatePattern
    }

    struct Intervals: Sendable {
        let daysOfMonth: IntervalPattern
        let daysOfYear: IntervalPattern
        let days: IntervalPattern
        let monthsOfYear: IntervalPattern
        let months: IntervalPattern
        let years: IntervalPattern

        init(_ patterns: DateIntervals, short: Bool = false) {
            func compiled(_ text: String) -> IntervalPattern {
                short ? IntervalPattern(text).shortened : IntervalPattern(text)
            }
            daysOfMonth = compiled(patterns.daysOfMonth)
            daysOfYear = compiled(patterns.daysOfYear)
            days = compiled(patterns.days)
            monthsOfYear = compiled(patterns.monthsOfYear)
            months = compiled(patterns.months)
            years = compiled(patterns.years)
        }
    }

    let long: Style
    let sentence: Style
    let short: Style
    let axis: Style
    let longIntervals: Intervals
    let sentenceIntervals: Intervals
    let shortIntervals: Intervals

    init(_ dates: LocaleSymbols.Dates) {
        let patterns = dates.patterns
        func style(_ day: String, _ month: String, _ year: String) -> Style {
            Style(day: DatePattern(day), month: DatePattern(month), year: DatePattern(year))
        }
        long = style(patterns.longDay, patterns.longMonth, patterns.longYear)
        sentence = style(patterns.sentenceDay, patterns.sentenceMonth, patterns.sentenceYear)
        short = style(patterns.shortDay, patterns.shortMonth, patterns.longYear)
        axis = style(patterns.axisDay, patterns.axisMonth, patterns.longYear)
        longIntervals = Intervals(dates.intervals)
        sentenceIntervals = Intervals(dates.sentenceIntervals ?? dates.intervals)
        shortIntervals = Intervals(dates.intervals, short: true)
    }

    func style(_ style: DateStyle) -> Style {
        switch style {
        case .long: long
        case .sentence: sentence
        case .short: short
        case .axis: axis
        }
    }

    func intervals(_ style: DateStyle) -> Intervals {
        switch style {
        case .long: longIntervals
        case .sentence: sentenceIntervals
        case .short, .axis: shortIntervals
        }
    }
}
