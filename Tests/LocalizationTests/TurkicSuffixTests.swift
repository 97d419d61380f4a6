import Localization
import Testing

@Suite struct TurkicSuffixTests {
    @Test(arguments: [
        ("2020", "2020’den"), ("2023", "2023’ten"), ("2026", "2026’dan"), ("2009", "2009’dan"), ("100", "100’den"),
        ("1.000", "1.000’den"),
        ("1.000.000", "1.000.000’dan"), ("40", "40’tan"), ("30", "30’dan"), ("60", "60’tan"), ("70", "70’ten"),
        ("10", "10’dan"),
        ("0", "0’dan"), ("1,5", "1,5’ten"), ("2,50", "2,50’ten"), ("500.000", "500.000’den"),
        ("1.000.000.000", "1.000.000.000’dan"),
    ])
    func turkishNumbersLeave(number: String, expected: String) throws {
        #expect(try #require(TurkicSuffix(.turkish)).number(number, .ablative) == expected)
    }

    @Test(arguments: [
        ("2020", "2020-dən", "2020-ci"), ("2023", "2023-dən", "2023-cü"), ("2026", "2026-dan", "2026-cı"),
        ("2009", "2009-dan", "2009-cu"),
        ("100", "100-dən", "100-cü"), ("2000", "2000-dən", "2000-ci"), ("40", "40-dan", "40-cı"),
        ("30", "30-dan", "30-cu"),
        ("2024", "2024-dən", "2024-cü"), ("1.000.000", "1.000.000-dan", "1.000.000-cu"),
    ])
    func azerbaijaniNumbersLeaveAndOrder(number: String, ablative: String, ordinal: String) throws {
        let suffix = try #require(TurkicSuffix(.azerbaijani))
        #expect(suffix.number(number, .ablative) == ablative)
        #expect(suffix.number(number, .ordinal) == ordinal)
    }

    /// The endings of ordinals are CLDR's ordinal categories of Azerbaijani, which forget the word for a thousand.
    @Test func azerbaijaniOrdinalsAgreeWithCLDR() throws {
        let suffix = try #require(TurkicSuffix(.azerbaijani))
        let rules = PluralRules(.azerbaijani, ordinal: true)
        let endings: [PluralCategory: String] = [.one: "-ci", .few: "-cü", .many: "-cı", .other: "-cu"]
        for number in Array(0...1200) + [1990, 2009, 2020, 2026, 10_004] where number % 1000 != 0 || number == 0 {
            let wanted = String(number) + (endings[rules.category(number)] ?? "")
            #expect(suffix.number(String(number), .ordinal) == wanted)
        }
    }

    @Test func azerbaijaniOrdinalsInWordsOfThousands() {
        #expect(LocaleProfile(LocaleSettings(.azerbaijani)).ordinal(1000) == "1.000-ci")
    }

    @Test func turkishCases() throws {
        let suffix = try #require(TurkicSuffix(.turkish))
        #expect(suffix.number("2026", .genitive) == "2026’nın")
        #expect(suffix.number("2020", .dative) == "2020’ye")
        #expect(suffix.number("2023", .accusative) == "2023’ü")
        #expect(suffix.number("2025", .locative) == "2025’te")
        #expect(suffix.number("3", .ordinal) == "3’üncü")
        #expect(suffix.number("6", .ordinal) == "6’ncı")
        #expect(suffix.word("hektar", .ablative) == "hektardan")
        #expect(suffix.word("ağaç", .locative) == "ağaçta")
        #expect(suffix.word("ABD doları", .ablative, isPossessed: true) == "ABD dolarından")
        #expect(suffix.word("IRAK", .locative) == "IRAKta")
    }

    @Test func azerbaijaniCases() throws {
        let suffix = try #require(TurkicSuffix(.azerbaijani))
        #expect(suffix.number("2026", .genitive) == "2026-nın")
        #expect(suffix.number("2020", .dative) == "2020-yə")
        #expect(suffix.number("2023", .accusative) == "2023-ü")
        #expect(suffix.number("2026", .accusative) == "2026-nı")
        #expect(suffix.number("2025", .locative) == "2025-də")
        #expect(suffix.word("ABŞ dolları", .dative, isPossessed: true) == "ABŞ dollarına")
        #expect(suffix.word("il", .ablative) == "ildən")
    }

    @Test func otherLanguagesHaveNone() {
        #expect(TurkicSuffix(.english) == nil)
        #expect(TurkicSuffix(LanguageTag("az-Cyrl")!) == nil)
    }

    @Test func survivesWhatIsNoNumber() throws {
        let suffix = try #require(TurkicSuffix(.turkish))
        #expect(suffix.number("", .ablative) == "’dan")
        #expect(!suffix.word("", .ablative).isEmpty)
        #expect(!suffix.number(String(repeating: "0", count: 100_000), .ablative).isEmpty)
    }
}
