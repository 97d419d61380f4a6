import Foundation
import Serialization
import Testing

@testable import Localization

@Suite struct DateTests {
    static let days =
        (1...12).compactMap { CalendarDate(year: 2026, month: $0, day: $0 * 2 + 3) }
        + [
            CalendarDate(iso: "2020-11-10"), CalendarDate(iso: "2024-02-29"), CalendarDate(iso: "1999-12-31"),
        ].compactMap { $0 }

    /// The six languages' full dates as Foundation's long style, months as its template; where our table departs from
    /// CLDR, the text that we mean stands here.
    @Test(arguments: foundationNames.map(\.tag.string))
    func printsDatesAsFoundationDoes(tag: String) throws {
        let (format, locale) = try FormatterTests.pair(tag)
        for date in Self.days {
            #expect(format.date(date) == Self.foundation(date, locale, "yMMMMd"))
            #expect(format.date(date, .short) == Self.foundation(date, locale, "yMMMd"))
            #expect(format.date(date, .axis) == Self.foundation(date, locale, "MMMd"))
            let month = try #require(CalendarDate(year: date.year, month: date.month))
            #expect(format.date(month) == Self.foundation(month, locale, "yMMMM"))
            #expect(format.date(month, .short) == Self.foundation(month, locale, "yMMM"))
            #expect(format.date(month, .axis) == Self.foundation(month, locale, "LLL"))
            #expect(format.month(date.month ?? 1) == Self.foundation(month, locale, "LLLL"))
        }
        #expect(format.date(CalendarDate(iso: "2026")!) == "2026")
    }

    static func foundation(_ date: CalendarDate, _ locale: Locale, _ template: String) -> String {
        let formatter = DateFormatter()
        formatter.locale = locale
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.setLocalizedDateFormatFromTemplate(template)
        let text = formatter.string(from: Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400 + 3600))
        // CLDR's Armenian mixes two full stops; its Arabic has a comma in this pattern and none in the long style.
        return text.replacing("\u{2024}", with: ".").replacing("،", with: "")
    }

    @Test func writesRunningTextAsTheLanguageDoes() {
        let date = CalendarDate(iso: "2026-01-28")!
        let month = CalendarDate(iso: "2020-11")!
        let expected: [(LanguageTag, String, String, String)] = [
            (.english, "28 January 2026", "November 2020", "2022"),
            (.turkish, "28 Ocak 2026", "Kasım 2020", "2022"),
            (.azerbaijani, "28 yanvar 2026-cı il", "2020-ci ilin noyabrı", "2022-ci il"),
            (.russian, "28 января 2026\u{A0}года", "ноябрь 2020\u{A0}года", "2022\u{A0}год"),
            (.armenian, "2026 թվականի հունվարի 28", "2020 թվականի նոյեմբեր", "2022 թվական"),
            (.arabic, "28 يناير 2026", "نوفمبر 2020", "2022"),
        ]
        for (tag, full, monthText, year) in expected {
            let format = LocaleFormatter(LocaleSettings(tag))
            #expect(format.date(date, .sentence) == full)
            #expect(format.date(month, .sentence) == monthText)
            #expect(format.date(CalendarDate(iso: "2022")!, .sentence) == year)
        }
    }

    @Test func saysWhatTwoDatesShareOnce() {
        func range(_ tag: LanguageTag, _ from: String, _ to: String, _ style: DateStyle = .long) -> String {
            LocaleFormatter(LocaleSettings(tag)).dateRange(CalendarDate(iso: from)!, CalendarDate(iso: to)!, style)
        }
        #expect(range(.english, "2020-11-05", "2020-11-10") == "5–10 November 2020")
        #expect(range(.english, "2020-09-27", "2020-11-10") == "27 September – 10 November 2020")
        #expect(range(.english, "2020-09-27", "2023-09-20") == "27 September 2020 – 20 September 2023")
        #expect(range(.english, "2020-09", "2020-11") == "September–November 2020")
        #expect(range(.english, "2020", "2023") == "2020–2023")
        #expect(range(.english, "2020", "2023-09-20") == "2020 – 20 September 2023")
        #expect(range(.english, "2020-09-27", "2020-11-10", .short) == "27 Sep – 10 Nov 2020")
        #expect(range(.english, "2020-09", "2020-09") == "September 2020")
        #expect(range(.turkish, "2020-09-27", "2020-11-10") == "27 Eylül – 10 Kasım 2020")
        #expect(range(.azerbaijani, "2020-09-27", "2020-11-10", .sentence) == "27 sentyabr – 10 noyabr 2020-ci il")
        #expect(range(.azerbaijani, "2020", "2023", .sentence) == "2020-ci–2023-cü illər")
        #expect(range(.russian, "2020-11-05", "2020-11-10") == "5–10 ноября 2020\u{202F}г.")
        #expect(range(.russian, "2020-11-05", "2020-11-10", .sentence) == "5–10 ноября 2020\u{A0}года")
        #expect(range(.armenian, "2020-09-27", "2020-11-10") == "27 սեպտեմբերի – 10 նոյեմբերի, 2020 թ.")
        #expect(range(.arabic, "2020-09-27", "2020-11-10") == "27 سبتمبر – 10 نوفمبر 2020")
    }

    @Test(arguments: ["en", "tr", "az", "ru", "hy", "ar", "ka", "de", "ja", "fa"], DigitSystem.allCases)
    func readsBackTheDatesItPrints(tag: String, digits: DigitSystem) throws {
        let format = LocaleFormatter(LocaleSettings(try #require(LanguageTag(tag)), digits: digits))
        var random = Seeded(11)
        for _ in 0..<200 {
            let day = CalendarDate(dayNumber: Int.random(in: 0...40_000, using: &random))
            let month = try #require(CalendarDate(year: day.year, month: day.month))
            let year = try #require(CalendarDate(year: day.year))
            for style in [DateStyle.long, .sentence, .short] {
                for date in [day, month, year] {
                    #expect(format.calendarDate(in: format.date(date, style)) == date, "seed 11, \(date) \(style)")
                }
            }
        }
    }

    @Test func readsOtherLanguagesFromFoundation() throws {
        for name in ["de", "fr", "es", "pl", "ka", "el", "ja", "ko", "hu", "lt", "pt-BR", "vi"] {
            let format = LocaleFormatter(LocaleSettings(try #require(LanguageTag(name))))
            for date in Self.days {
                #expect(format.date(date) == Self.foundation(date, Locale(identifier: name), "yMMMMd"), "\(name)")
            }
        }
    }

    @Test func convertsFullDatesToOtherCalendars() throws {
        let thai = LocaleFormatter(LocaleSettings(try #require(LanguageTag("th")), calendar: .buddhist))
        #expect(thai.date(CalendarDate(iso: "2026-01-28")!).contains("2569"))
        let persian = LocaleFormatter(
            LocaleSettings(try #require(LanguageTag("fa")), digits: .native, calendar: .persian))
        #expect(persian.date(CalendarDate(iso: "2026-03-21")!).contains("۱۴۰۵"))
        let hijri = LocaleFormatter(LocaleSettings(.arabic, calendar: .islamic))
        #expect(hijri.date(CalendarDate(iso: "2026-01-28")!).contains("1447"))
        #expect(hijri.date(CalendarDate(iso: "2026-01")!) == "يناير 2026")
    }
}
