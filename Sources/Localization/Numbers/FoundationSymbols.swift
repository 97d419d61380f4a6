import Foundation

/// Reads the symbols of a language that has no table in the source from Foundation, that is from the CLDR data in ICU.
enum FoundationSymbols {
    static func read(_ tag: LanguageTag) -> LocaleSymbols {
        let gregorian = tag.foundationLocale(keywords: "calendar=gregorian;numbers=latn")
        return LocaleSymbols(
            numbers: numbers(gregorian), dates: dates(gregorian), and: list(gregorian, .and), or: list(gregorian, .or))
    }

    /// Separators and signs as they stand in printed samples.
    private static func numbers(_ locale: Locale) -> LocaleSymbols.Numbers {
        func printed(_ value: Int) -> String { value.formatted(.number.locale(locale)) }
        let half = 0.5.formatted(.number.locale(locale))
        let percent = 0.5.formatted(.percent.locale(locale).precision(.fractionLength(0)))
        let long = printed(123_456_789)
        let groups = long.split { !isDigit($0) }.map(\.count)
        let group = String(long.drop(while: isDigit).prefix { !isDigit($0) })
        let iso = 1.formatted(.currency(code: "XXX").presentation(.isoCode).locale(locale))
        return LocaleSymbols.Numbers(
            decimal: String(half.filter { !isDigit($0) }),
            group: group,
            primaryGroup: groups.last ?? 3,
            secondaryGroup: groups.count > 2 ? groups[groups.count - 2] : groups.last ?? 3,
            minimumGrouping: group.isEmpty || printed(1234).contains(group) ? 1 : 2,
            minus: String(printed(-1).prefix { !isDigit($0) }),
            percentPrefix: String(percent.prefix { !isDigit($0) }),
            percentSuffix: String(percent.drop { !isDigit($0) }.drop(while: isDigit)),
            currencyFirst: iso.drop { !$0.isLetter && !isDigit($0) }.first?.isLetter == true)
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }

    private static func dates(_ locale: Locale) -> LocaleSymbols.Dates {
        let formatter = DateFormatter()
        formatter.locale = locale
        func pattern(_ template: String) -> String {
            DateFormatter.dateFormat(fromTemplate: template, options: 0, locale: locale) ?? "y MMMM d"
        }
        let longDay = pattern("yMMMMd")
        let longMonth = pattern("yMMMM")
        let shortMonth = pattern("yMMM")
        let patterns = DatePatterns(
            longDay: longDay, longMonth: longMonth, shortDay: pattern("yMMMd"), shortMonth: shortMonth,
            sentenceDay: longDay, sentenceMonth: longMonth, sentenceYear: pattern("y"), axisDay: pattern("MMMd"),
            axisMonth: "LLL", longYear: pattern("y"))
        let intervals = DateIntervals(
            daysOfMonth: "\(longDay) – |\(longDay)", daysOfYear: "\(longDay) – |\(longDay)",
            days: "\(longDay) – |\(longDay)", monthsOfYear: "\(longMonth) – |\(longMonth)",
            months: "\(longMonth) – |\(longMonth)", years: "y–|y")
        return LocaleSymbols.Dates(
            months: formatter.monthSymbols, monthsAlone: formatter.standaloneMonthSymbols,
            shortMonths: formatter.shortMonthSymbols, shortMonthsAlone: formatter.shortStandaloneMonthSymbols,
            patterns: patterns, intervals: intervals)
    }

    /// The patterns are what stands between the items of lists of two and of four.
    private static func list(
        _ locale: Locale, _ type: ListFormatStyle<StringStyle, [String]>.ListType
    ) -> LocaleSymbols.Lists {
        let style: ListFormatStyle<StringStyle, [String]> = .list(type: type).locale(locale)
        func between(_ items: [String], _ index: Int) -> String {
            let text = String(String.UnicodeScalarView(style.format(items).unicodeScalars.filter { !isIsolate($0) }))
            let before = text.split(separator: items[index], maxSplits: 1, omittingEmptySubsequences: false)
            let after = before.count > 1 ? before[1].split(separator: items[index + 1], maxSplits: 1) : []
            return after.first.map(String.init) ?? ", "
        }
        let four = ["1", "2", "3", "4"]
        return LocaleSymbols.Lists(
            pair: "{0}\(between(["1", "2"], 0)){1}", start: "{0}\(between(four, 0)){1}",
            middle: "{0}\(between(four, 1)){1}", end: "{0}\(between(four, 2)){1}")
    }

    private static func isIsolate(_ scalar: Unicode.Scalar) -> Bool {
        (0x2066...0x2069).contains(scalar.value)
    }
}
