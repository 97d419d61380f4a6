/// What a formatter needs to know of a locale, read once: separators, month names, date and list patterns.
///
/// The six languages of the flagship are tables in the source (`LocaleSymbols+Tables.swift`), so that a build prints
/// the same bytes whatever version of ICU is beside it; every other language is read from Foundation. Tests compare
/// the tables with Foundation.
struct LocaleSymbols: Sendable {
    struct Numbers: Sendable {
        var decimal = "."
        var group = ","
        /// Digits in the last group, and in the groups before it (2 in Hindi).
        var primaryGroup = 3
        var secondaryGroup = 3
        /// Digits that must stand before the first separator: 2 in Spanish, where 1234 has none.
        var minimumGrouping = 1
        var minus = "-"
        var percentPrefix = ""
        var percentSuffix = "%"
        /// The currency code stands before the number; after it otherwise. A no-break space is between them.
        var currencyFirst = true
    }

    struct Dates: Sendable {
        /// Names inside a date (genitive where the language has one), and alone.
        var months: [String]
        var monthsAlone: [String]
        var shortMonths: [String]
        var shortMonthsAlone: [String]
        var patterns: DatePatterns
        var intervals: DateIntervals
        /// For running text; nil where they are the same.
        var sentenceIntervals: DateIntervals?
    }

    /// Patterns of two items, and of the first, middle and last pair of more, with `{0}` and `{1}`.
    struct Lists: Sendable {
        var pair: String
        var start: String
        var middle: String
        var end: String
    }

    var numbers: Numbers
    var dates: Dates
    var and: Lists
    var or: Lists

    /// The table of a language in the source, else what Foundation knows.
    static func symbols(for tag: LanguageTag) -> LocaleSymbols {
        builtIn(tag) ?? FoundationSymbols.read(tag)
    }
}

/// Patterns in CLDR's date pattern letters, of which only `d dd M MM MMM MMMM LLL LLLL y` and quoted text are used, and
/// one letter of our own: `o`, the ending of an ordinal year in Azerbaijani.
struct DatePatterns: Sendable {
    var longDay: String
    var longMonth: String
    var shortDay: String
    var shortMonth: String
    var sentenceDay: String
    var sentenceMonth: String
    var sentenceYear: String
    var axisDay: String
    var axisMonth: String
    var longYear = "y"
}

/// How two dates share what they have in common. Each pattern has the fields of the first date, `|`, then those of the
/// second: `d–|d MMMM y`.
struct DateIntervals: Sendable {
    var daysOfMonth: String
    var daysOfYear: String
    var days: String
    var monthsOfYear: String
    var months: String
    var years: String
}
