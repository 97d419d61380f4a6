import Foundation
import Serialization
import Testing

@testable import Localization

/// More than forty formatted phrases per language, each against Foundation or ICU.
@Suite struct SentenceTests {
    struct Phrase {
        let what: String
        let ours: String
        let reference: String?
    }

    /// Where we mean something else than CLDR: key `<tag> <what>`, our text.
    static let departures: [String: String] = [
        // British and Azerbaijani money by its everyday name.
        "hy currency GBP 5": "5 բրիտանական ֆունտ", "hy currency GBP 1250": "1 250 բրիտանական ֆունտ",
        "ru currency GBP 5": "5 британских фунтов", "ru currency GBP 1250": "1 250 британских фунтов",
        "az currency AZN 5": "5 manat", "az currency AZN 1250": "1.250 manat",
        "az tonnes 2": "2 ton", "az tonnes 13": "13 ton",
        // Money is a common noun in the middle of a sentence; a K says nothing to a reader of Azerbaijani.
        "tr currency EUR 5": "5 avro", "tr currency EUR 1250": "1.250 avro", "az currency EUR 5": "5 avro",
        "az currency EUR 1250": "1.250 avro", "az short 118000": "118 min",
        "en list and 3": "A, B and C", "en list and 4": "A, B, C and D", "en list or 3": "A, B or C",
    ]

    @Test(arguments: foundationNames.map(\.tag.string))
    func everyPhraseIsWhatCLDRHas(tag: String) throws {
        let known = try #require(foundationNames.first { $0.tag.string == tag })
        let phrases = Self.phrases(LocaleProfile(LocaleSettings(known.tag)), known.name)
        var checked = 0
        for phrase in phrases {
            if let departure = Self.departures["\(tag) \(phrase.what)"] {
                #expect(Self.spaces(phrase.ours) == departure, "\(phrase.what)")
                continue
            }
            guard let reference = phrase.reference else { continue }
            checked += 1
            #expect(Self.spaces(phrase.ours) == Self.spaces(reference), "\(tag) \(phrase.what)")
        }
        #expect(checked >= 40, "\(checked)")
    }

    static func phrases(_ profile: LocaleProfile, _ name: String) -> [Phrase] {
        let locale = Locale(identifier: name)
        let format = profile.format
        var phrases: [Phrase] = []
        for value in [0, 1, 21, 1234, 12_345, 1_234_567, -5] {
            phrases.append(
                .init(
                    what: "integer \(value)", ours: format.integer(value),
                    reference: value.formatted(.number.locale(locale))))
        }
        for value in [0.5, 1.5, 91250.5, 12.345] {
            let style = FloatingPointFormatStyle<Double>.number.locale(locale).precision(.fractionLength(0...2))
            phrases.append(
                .init(
                    what: "decimal \(value)", ours: format.decimal(value, fraction: 0...2),
                    reference: value.formatted(style)))
        }
        for value in [25, 12.5, 10.5, 0.1] {
            let style = FloatingPointFormatStyle<Double>.Percent.percent.locale(locale).precision(
                .fractionLength(0...1)
            ).scale(1)
            phrases.append(
                .init(
                    what: "percent \(value)", ours: profile.quantity(Quantity(value, unit: "percent")),
                    reference: value.formatted(style)))
        }
        for (iso, template, style) in [
            ("2026-01-28", "yMMMMd", DateStyle.long), ("2020-11-10", "yMMMMd", .long), ("2020-11", "yMMMM", .long),
            ("2023-05-19", "yMMMd", .short), ("2023-05", "yMMM", .short), ("2023-08-19", "MMMd", .axis),
        ] {
            guard let date = CalendarDate(iso: iso) else { continue }
            phrases.append(
                .init(
                    what: "date \(iso)", ours: format.date(date, style),
                    reference: DateTests.foundation(date, locale, template)))
        }
        for count in 2...4 {
            let items = Array(["A", "B", "C", "D"].prefix(count))
            for (kind, type) in [(ListKind.and, "and"), (.or, "or")] {
                let style: ListFormatStyle<StringStyle, [String]> = .list(type: kind == .and ? .and : .or)
                phrases.append(
                    .init(
                        what: "list \(type) \(count)", ours: format.list(items, kind),
                        reference: items.formatted(style.locale(locale))))
            }
        }
        return phrases + units(profile, name) + magnitudes(profile, name)
    }

    private static func units(_ profile: LocaleProfile, _ name: String) -> [Phrase] {
        // CLDR's Arabic leaves the number out of its singular and dual, and does not inflect the hectare: ours always
        // show the number, so only the counts above two are compared.
        let isArabic = profile.tag == .arabic
        let units: [(id: String, skeleton: String, values: [Double])] = [
            ("ha", "unit/hectare", isArabic ? [236_000, 100] : [1, 2, 5, 21, 1.5, 236_000]),
            ("sq-km", "unit/square-kilometer", isArabic ? [8000, 1.5] : [1, 3, 5, 8000, 11_667]),
            ("km", "unit/kilometer", isArabic ? [3, 11, 500] : [1, 3, 500]),
            ("days", "unit/day", isArabic ? [3, 12, 44, 100] : [1, 3, 44]),
            ("years", "unit/year", isArabic ? [3, 12, 30] : [1, 3, 30]),
            ("months", "unit/month", isArabic ? [3, 12] : [1, 3, 12]),
            ("tonnes", "unit/tonne", isArabic ? [] : [2, 13]),
        ]
        var phrases: [Phrase] = []
        for unit in units {
            for value in unit.values {
                let text = DecimalText.text(of: value)
                phrases.append(
                    .init(
                        what: "\(unit.id) \(text)", ours: profile.quantity(Quantity(value, unit: unit.id)),
                        reference: ICU.number(text, "\(unit.skeleton) unit-width-full-name", name)))
            }
        }
        for code in ["USD", "EUR", "GBP", "AZN"] where !isArabic || code == "EUR" {
            for value in [5, 1250] {
                phrases.append(
                    .init(
                        what: "currency \(code) \(value)", ours: profile.quantity(Quantity(Double(value), unit: code)),
                        reference: ICU.number(
                            "\(value)", "currency/\(code) unit-width-full-name precision-integer", name)))
            }
        }
        return phrases
    }

    private static func magnitudes(_ profile: LocaleProfile, _ name: String) -> [Phrase] {
        var phrases: [Phrase] = []
        for (value, scale) in [
            ("1000000", Magnitude.million), ("1500000", .million), ("2000000", .million), ("5000000", .million),
            ("21000000", .million), ("1560000", .million), ("25000000000", .billion), ("118000", .thousand),
        ] {
            phrases.append(
                .init(
                    what: "long \(value)", ours: profile.scaled(Double(value) ?? 0, scale),
                    reference: ICU.number(value, "compact-long .##", name)))
            phrases.append(
                .init(
                    what: "short \(value)", ours: profile.compact(Double(value) ?? 0),
                    reference: ICU.number(value, "compact-short .##", name)))
        }
        return phrases
    }

    /// Foundation and ICU use several kinds of no-break space where we may have an ordinary one, and put the mark of the
    /// Arabic accusative before its letter where we put it behind.
    static func spaces(_ text: String) -> String {
        let isolates = text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) && $0.value != 0x64B }
        return String(String.UnicodeScalarView(isolates)).replacing("\u{A0}", with: " ").replacing(
            "\u{202F}", with: " ")
    }
}
