import Foundation
import Localization
import Testing

@Suite struct PluralRulesTests {
    /// The numbers that issue and CLDR charts name: 0–200, decimals with and without trailing zeros, round thousands.
    private static let numbers: [String] =
        (0...200).map(String.init) + [
            "1.0", "1.5", "0.1", "0.5", "1.1", "1.25", "2.0", "2.4", "3.00", "10.5", "11.1", "100.2",
        ]
        + ["1000", "1001", "1011", "2000", "100000", "1000000", "1000001", "2000000", "1000000000"]

    @Test func agreesWithICUForEveryLanguage() throws {
        var languages = Set(
            Locale.availableIdentifiers.compactMap { LanguageTag($0.replacing("_", with: "-"))?.language })
        languages.formUnion(["en", "tr", "az", "ru", "hy", "ar", "ka"])
        #expect(languages.count > 150)
        var wrong: [String] = []
        var compared = 0
        for language in languages.sorted() {
            let tag = try #require(LanguageTag(language))
            for ordinal in [false, true] {
                let rules = PluralRules(tag, ordinal: ordinal)
                let numbers = Self.numbers.filter { !ordinal || !$0.contains(".") }
                guard let theirs = ICU.plurals(numbers, language, ordinal: ordinal) else { continue }
                compared += 1
                for (number, reference) in zip(numbers, theirs) {
                    let ours = rules.category(PluralOperands(decimal: number)).rawValue
                    if ours != reference { wrong.append("\(language) \(ordinal) \(number): \(ours), ICU \(reference)") }
                }
            }
        }
        #expect(compared > 300, "\(compared)")
        #expect(wrong.isEmpty, "\(wrong.prefix(20))")
    }

    @Test func namesTheCategoriesOfALanguage() {
        #expect(PluralRules(.english).categories == [.one, .other])
        #expect(PluralRules(.russian).categories == [.one, .few, .many, .other])
        #expect(PluralRules(.arabic).categories == [.zero, .one, .two, .few, .many, .other])
        #expect(PluralRules(.azerbaijani, ordinal: true).categories == [.one, .few, .many, .other])
        #expect(PluralRules(.turkish, ordinal: true).categories == [.other])
    }

    @Test func findsTheRulesOfATagWithRegion() throws {
        #expect(PluralRules(try #require(LanguageTag("pt-PT"))).category(0) == .other)
        #expect(PluralRules(try #require(LanguageTag("pt-BR"))).category(0) == .one)
        #expect(PluralRules(try #require(LanguageTag("sr-Latn-RS"))).category(22) == .few)
        #expect(PluralRules(try #require(LanguageTag("qq"))).category(1) == .other)
    }

    @Test func countsOperandsOfWhatIsShown() {
        let operands = PluralOperands(decimal: "-1.230")
        let values: [Int] = [operands.i, operands.v, operands.w, operands.f, operands.t]
        #expect(values == [1, 3, 2, 230, 23])
        #expect(PluralOperands(1.5).f == 5)
        #expect(PluralOperands(1.5, fraction: 2...2).f == 50)
        #expect(PluralOperands(Int.min).i == Int.max)
        #expect(PluralRules(.russian).category(PluralOperands(decimal: String(repeating: "9", count: 400))) == .many)
    }
}
