extension LocaleSymbols {
    /// The flagship's six languages after CLDR 46; departures are named where they are made.
    static func builtIn(_ tag: LanguageTag) -> LocaleSymbols? {
        switch tag.string {
        case "en", "en-001", "en-GB": english
        case "tr", "tr-TR": turkish
        case "az", "az-AZ", "az-Latn", "az-Latn-AZ": azerbaijani
        case "ru", "ru-RU": russian
        case "hy", "hy-AM": armenian
        case "ar", "ar-001": arabic
        default: nil
        }
    }

    /// `en` is international English: day before month, as in `en-001`, and no comma before “and”, as in `en-GB`.
    private static let english = LocaleSymbols(
        numbers: Numbers(),
        dates: Dates(
            months: names("January February March April May June July August September October November December"),
            short: names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"), patterns: .plain, intervals: .plain),
        and: Lists(pair: "{0} and {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} and {1}"),
        or: Lists(pair: "{0} or {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} or {1}"))

    private static let turkish = LocaleSymbols(
        numbers: Numbers(decimal: ",", group: ".", percentPrefix: "%", percentSuffix: ""),
        dates: Dates(
            months: names("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
            short: names("Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara"), patterns: .plain, intervals: .plain),
        and: Lists(pair: "{0} ve {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ve {1}"),
        or: Lists(pair: "{0} veya {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} veya {1}"))

    /// In running text the year is an ordinal before “il”, as Azerbaijani orthography asks: “28 yanvar 2026-cı il”.
    private static let azerbaijani = LocaleSymbols(
        numbers: Numbers(decimal: ",", group: ".", currencyFirst: false),
        dates: Dates(
            months: names("yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr"),
            short: names("yan fev mar apr may iyn iyl avq sen okt noy dek"),
            patterns: DatePatterns(
                longDay: "d MMMM y", longMonth: "MMMM y", shortDay: "d MMM y", shortMonth: "MMM y",
                sentenceDay: "d MMMM yo 'il'", sentenceMonth: "yo 'ilin' MMMMo", sentenceYear: "yo 'il'",
                axisDay: "d MMM", axisMonth: "MMM"),
            intervals: .plain,
            sentenceIntervals: DateIntervals(
                daysOfMonth: "d–|d MMMM yo 'il'", daysOfYear: "d MMMM – |d MMMM yo 'il'",
                days: "d MMMM yo 'il' – |d MMMM yo 'il'", monthsOfYear: "yo 'ilin' MMMM–|MMMMo",
                months: "yo 'ilin' MMMMo – |yo 'ilin' MMMMo", years: "yo–|yo 'illər'")),
        and: Lists(pair: "{0} və {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} və {1}"),
        or: Lists(
            pair: "{0} yaxud {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0}, yaxud {1}"))

    private static let russian = LocaleSymbols(
        numbers: Numbers(decimal: ",", group: "\u{A0}", percentSuffix: "\u{A0}%", currencyFirst: false),
        dates: Dates(
            months: names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
            monthsAlone: names("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
            shortMonths: names("янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек."),
            shortMonthsAlone: names("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."),
            patterns: DatePatterns(
                longDay: "d MMMM y\u{202F}'г'.", longMonth: "LLLL y\u{202F}'г'.", shortDay: "d MMM y\u{202F}'г'.",
                shortMonth: "LLL y\u{202F}'г'.", sentenceDay: "d MMMM y\u{A0}'года'",
                sentenceMonth: "LLLL y\u{A0}'года'",
                sentenceYear: "y\u{A0}'год'", axisDay: "d MMM", axisMonth: "LLL"),
            intervals: DateIntervals(
                daysOfMonth: "d–|d MMMM y\u{202F}'г'.", daysOfYear: "d MMMM – |d MMMM y\u{202F}'г'.",
                days: "d MMMM y\u{202F}'г'. – |d MMMM y\u{202F}'г'.", monthsOfYear: "LLLL – |LLLL y\u{202F}'г'.",
                months: "LLLL y\u{202F}'г'. – |LLLL y\u{202F}'г'.", years: "y–|y\u{202F}'гг'."),
            sentenceIntervals: DateIntervals(
                daysOfMonth: "d–|d MMMM y\u{A0}'года'", daysOfYear: "d MMMM – |d MMMM y\u{A0}'года'",
                days: "d MMMM y\u{A0}'года' – |d MMMM y\u{A0}'года'", monthsOfYear: "LLLL – |LLLL y\u{A0}'года'",
                months: "LLLL y\u{A0}'года' – |LLLL y\u{A0}'года'", years: "y–|y\u{A0}'годы'")),
        and: Lists(pair: "{0} и {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} и {1}"),
        or: Lists(pair: "{0} или {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} или {1}"))

    /// CLDR mixes the full stop and U+2024 after «թ»; here it is the full stop.
    private static let armenian = LocaleSymbols(
        numbers: Numbers(decimal: ",", group: "\u{A0}", currencyFirst: false),
        dates: Dates(
            months: names(
                "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի "
                    + "դեկտեմբերի"),
            monthsAlone: names(
                "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր"),
            shortMonths: names("հնվ փտվ մրտ ապր մյս հնս հլս օգս սեպ հոկ նոյ դեկ"),
            shortMonthsAlone: names("հնվ փտվ մրտ ապր մյս հնս հլս օգս սեպ հոկ նոյ դեկ"),
            patterns: DatePatterns(
                longDay: "d MMMM, y թ.", longMonth: "y թ. LLLL", shortDay: "d MMM, y թ.", shortMonth: "y թ. LLL",
                sentenceDay: "y 'թվականի' MMMM d", sentenceMonth: "y 'թվականի' LLLL", sentenceYear: "y 'թվական'",
                axisDay: "d MMM", axisMonth: "LLL"),
            intervals: DateIntervals(
                daysOfMonth: "d–|d MMMM, y թ.", daysOfYear: "d MMMM – |d MMMM, y թ.",
                days: "d MMMM, y թ. – |d MMMM, y թ.", monthsOfYear: "LLLL–|LLLL, y թ.",
                months: "LLLL, y թ. – |LLLL, y թ.", years: "y–|y թթ."),
            sentenceIntervals: DateIntervals(
                daysOfMonth: "y 'թվականի' MMMM d–|d", daysOfYear: "y 'թվականի' MMMM d – |MMMM d",
                days: "y 'թվականի' MMMM d – |y 'թվականի' MMMM d", monthsOfYear: "y 'թվականի' LLLL–|LLLL",
                months: "y 'թվականի' LLLL – |y 'թվականի' LLLL", years: "y–|y 'թվականներ'")),
        and: Lists(pair: "{0} և {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} և {1}"),
        or: Lists(pair: "{0} կամ {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} կամ {1}"))

    private static let arabic = LocaleSymbols(
        numbers: Numbers(minus: "\u{200E}-", percentSuffix: "\u{200E}%\u{200E}", currencyFirst: false),
        dates: Dates(
            months: names("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
            short: names("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
            patterns: .plain, intervals: .plain),
        and: Lists(pair: "{0} و{1}", start: "{0} و{1}", middle: "{0} و{1}", end: "{0} و{1}"),
        or: Lists(pair: "{0} أو {1}", start: "{0} أو {1}", middle: "{0} أو {1}", end: "{0} أو {1}"))

    private static func names(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }
}

extension LocaleSymbols.Dates {
    /// For languages whose months have one form.
    init(
        months: [String], short: [String], patterns: DatePatterns, intervals: DateIntervals,
        sentenceIntervals: DateIntervals? = nil
    ) {
        self.init(
            months: months, monthsAlone: months, shortMonths: short, shortMonthsAlone: short, patterns: patterns,
            intervals: intervals, sentenceIntervals: sentenceIntervals)
    }
}

extension DatePatterns {
    /// Day, month, year with spaces between them.
    static let plain = DatePatterns(
        longDay: "d MMMM y", longMonth: "LLLL y", shortDay: "d MMM y", shortMonth: "LLL y", sentenceDay: "d MMMM y",
        sentenceMonth: "LLLL y", sentenceYear: "y", axisDay: "d MMM", axisMonth: "LLL")
}

extension DateIntervals {
    static let plain = DateIntervals(
        daysOfMonth: "d–|d MMMM y", daysOfYear: "d MMMM – |d MMMM y", days: "d MMMM y – |d MMMM y",
        monthsOfYear: "LLLL–|LLLL y", months: "LLLL y – |LLLL y", years: "y–|y")
}
