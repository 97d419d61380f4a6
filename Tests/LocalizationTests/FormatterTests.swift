import Foundation
import Serialization
import Testing

@testable import Localization

/// Foundation's name for each of our languages: `en` is international English.
let foundationNames: [(tag: LanguageTag, name: String)] = [
    (.english, "en_001"), (.turkish, "tr"), (.azerbaijani, "az"), (.russian, "ru"), (.armenian, "hy"), (.arabic, "ar"),
]

/// A generator with a seed, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct FormatterTests {
    static let whole = [
        0, 1, 9, 10, 999, 1000, 1234, 9999, 10_000, 12_345, 999_999, 1_234_567, -1, -1234, -1_000_000, Int.max, Int.min,
    ]
    static let fractions = [
        0.1, 0.5, 1.5, 2.675, 0.125, 12.345, 91250.5, 1234.5678, 0.001, -0.5, 1e-7, 123456789.125, 99.995, 2.5, 3.5,
    ]

    @Test(arguments: foundationNames.map(\.tag.string))
    func printsNumbersAsFoundationDoes(tag: String) throws {
        let (format, locale) = try Self.pair(tag)
        for value in Self.whole {
            #expect(format.integer(value) == value.formatted(.number.locale(locale)))
        }
        for value in Self.fractions {
            for digits in 0...4 {
                let style = FloatingPointFormatStyle<Double>.number.locale(locale).precision(
                    .fractionLength(0...digits))
                #expect(Self.sign(format.decimal(value, fraction: 0...digits)) == Self.sign(value.formatted(style)))
            }
            let fixed = FloatingPointFormatStyle<Double>.number.locale(locale).precision(.fractionLength(2))
            #expect(Self.sign(format.decimal(value, fraction: 2...2)) == Self.sign(value.formatted(fixed)))
            let percent = FloatingPointFormatStyle<Double>.Percent.percent.locale(locale).precision(
                .fractionLength(0...2)
            ).scale(1)
            #expect(Self.sign(format.percent(value, fraction: 0...2)) == Self.sign(value.formatted(percent)))
        }
    }

    @Test(arguments: foundationNames.map(\.tag.string))
    func printsRandomNumbersAsFoundationDoes(tag: String) throws {
        let (format, locale) = try Self.pair(tag)
        var random = Seeded(2026)
        for _ in 0..<300 {
            let value = (Double.random(in: -1e9...1e9, using: &random) * 1000).rounded() / 1000
            let digits = Int.random(in: 0...3, using: &random)
            let style = FloatingPointFormatStyle<Double>.number.locale(locale).precision(.fractionLength(0...digits))
            #expect(format.decimal(value, fraction: 0...digits) == value.formatted(style), "seed 2026, \(value)")
        }
    }

    @Test(arguments: ["en", "tr", "az", "ru", "hy", "ar", "ka", "hi", "es", "fa", "de-CH"], DigitSystem.allCases)
    func readsBackWhatItPrints(tag: String, digits: DigitSystem) throws {
        let format = LocaleFormatter(LocaleSettings(try #require(LanguageTag(tag)), digits: digits))
        var random = Seeded(7)
        for _ in 0..<300 {
            let value = (Double.random(in: -1e8...1e8, using: &random) * 100).rounded() / 100
            #expect(format.number(in: format.decimal(value)) == value, "seed 7, \(value), “\(format.decimal(value))”")
            #expect(format.number(in: format.percent(value)) == value, "seed 7, \(value), “\(format.percent(value))”")
            let whole = Int.random(in: -1_000_000_000...1_000_000_000, using: &random)
            #expect(format.number(in: format.integer(whole)) == Double(whole))
        }
        for text in ["", "-", "1a", "1..2", "12 34 5 x"] { #expect(format.number(in: text) == nil) }
    }

    @Test func writesTheDigitsOfTheSetting() {
        let arab = LocaleFormatter(LocaleSettings(.arabic, digits: .arab))
        #expect(arab.integer(1_234_567) == "١٬٢٣٤٬٥٦٧")
        #expect(arab.percent(12.5) == "١٢٫٥٪\u{61C}")
        #expect(arab.date(CalendarDate(iso: "2026-01-28")!) == "٢٨ يناير ٢٠٢٦")
        #expect(arab.digits("12:30") == "١٢:٣٠")
        #expect(LocaleFormatter(LocaleSettings(.turkish, digits: .native)).integer(1234) == "1.234")
        let hindi = LocaleFormatter(LocaleSettings(LanguageTag("hi")!, digits: .native))
        #expect(hindi.integer(12_345_678) == "१,२३,४५,६७८")
        let egypt = Locale(identifier: "ar_EG")
        for value in Self.whole {
            #expect(arab.integer(value) == value.formatted(.number.locale(egypt)))
        }
    }

    @Test func keepsMinimumGroupingAndGroupLengths() throws {
        for name in ["es", "pl", "pt-PT", "hi", "bg", "ka", "de", "fr", "sv", "en-IN", "de-CH"] {
            let tag = try #require(LanguageTag(name))
            let format = LocaleFormatter(LocaleSettings(tag))
            let locale = Locale(identifier: name)
            for value in Self.whole + [12_345_678_901] {
                #expect(format.integer(value) == value.formatted(.number.locale(locale)), "\(name) \(value)")
            }
        }
    }

    @Test func writesIntoBytesWhatItGivesAsText() {
        let format = LocaleFormatter(LocaleSettings(.russian))
        var bytes: [UInt8] = []
        format.append(integer: 1_234_567, to: &bytes)
        bytes.append(0x7C)
        format.append(decimal: 0.5, to: &bytes)
        bytes.append(0x7C)
        format.append(percent: -12.5, to: &bytes)
        bytes.append(0x7C)
        format.append(date: CalendarDate(iso: "2026-01")!, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "1\u{A0}234\u{A0}567|0,5|-12,5\u{A0}%|январь 2026\u{202F}г.")
    }

    @Test func survivesExtremeNumbers() {
        let format = LocaleFormatter(LocaleSettings(.english))
        #expect(format.decimal(.infinity) == "0")
        #expect(format.decimal(.nan) == "0")
        #expect(format.decimal(-0.0) == "0")
        #expect(format.decimal(-0.001, fraction: 0...2) == "0")
        #expect(format.decimal(1e300).count > 300)
        #expect(format.decimal(Double.leastNonzeroMagnitude, fraction: 0...400).hasSuffix("5"))
        #expect(format.decimal(1e15) == "1,000,000,000,000,000")
        #expect(format.decimal(999.9999, fraction: 0...2) == "1,000")
    }

    @Test func namesCurrenciesByCode() {
        #expect(LocaleFormatter(LocaleSettings(.english)).currency(1250.5, code: "USD") == "USD\u{A0}1,250.5")
        for (tag, name) in foundationNames where tag != .arabic && tag != .turkish {
            let style = FloatingPointFormatStyle<Double>.Currency.currency(code: "AZN").presentation(.isoCode)
                .locale(Locale(identifier: name)).precision(.fractionLength(0...2))
            #expect(LocaleFormatter(LocaleSettings(tag)).currency(1250.5, code: "AZN") == 1250.5.formatted(style))
        }
    }

    static func pair(_ tag: String) throws -> (LocaleFormatter, Locale) {
        let known = try #require(foundationNames.first { $0.tag.string == tag })
        return (LocaleFormatter(LocaleSettings(known.tag)), Locale(identifier: known.name))
    }

    /// We print zero without a sign; ICU keeps the sign of what was rounded away.
    static func sign(_ text: String) -> String {
        text.contains { ("1"..."9").contains($0) } ? text : text.filter { $0 != "-" && $0 != "\u{200E}" }
    }
}
