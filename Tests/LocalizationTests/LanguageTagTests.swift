import Localization
import Testing

@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("TR-tr", "tr-TR"), ("zh-hant-tw", "zh-Hant-TW"), ("sl-IT-NEDIS", "sl-IT-nedis"), ("de-ch-1996", "de-CH-1996"),
        ("iw", "he"), ("zh-yue", "yue"), ("i-lux", "lb"), ("ar-u-nu-arab", "ar-u-nu-arab"), ("x-own", "x-own"),
        ("es-419", "es-419"), ("az-cyrl-AZ", "az-Cyrl-AZ"), ("en-x-a-b", "en-x-a-b"),
    ])
    func writesCanonicalCase(text: String, canonical: String) throws {
        #expect(try #require(LanguageTag(text)).string == canonical)
    }

    @Test(arguments: [
        "", "e", "tr_TR", "english9", "abcdefghi", "en-", "-en", "en--GB", "en-a", "de-1996-1996", "en-a-bb-a-cc", "тр",
        "x",
        "en-u", "i-enochian",
    ])
    func rejectsWhatIsNoTag(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test(arguments: [
        ("en", "en_US"), ("en-GB", "en_GB"), ("tr", "tr_TR"), ("az", "az_AZ"), ("az-Cyrl", "az_AZ"), ("ru", "ru_RU"),
        ("hy", "hy_AM"), ("ar", "ar_EG"), ("ka", "ka_GE"), ("qq", "qq"),
    ])
    func namesTheLikeliestTerritory(tag: String, expected: String) throws {
        #expect(try #require(LanguageTag(tag)).territoryCode == expected)
    }

    @Test func fallsBackWithinItsScript() throws {
        #expect(try #require(LanguageTag("tr-TR")).fallbacks.map(\.string) == ["tr-TR", "tr"])
        #expect(try #require(LanguageTag("zh-Hant-TW")).fallbacks.map(\.string) == ["zh-Hant-TW", "zh-Hant"])
        #expect(try #require(LanguageTag("az-Cyrl")).fallbacks.map(\.string) == ["az-Cyrl"])
        #expect(try #require(LanguageTag("en-US-x-me")).fallbacks.map(\.string) == ["en-US-x-me", "en-US", "en"])
    }

    @Test func findsTheBestOfASite() throws {
        let site: [LanguageTag] = [.english, .turkish, .azerbaijani]
        #expect(LanguageTag("tr-TR")?.best(among: site) == .turkish)
        #expect(LanguageTag("az-Latn-AZ")?.best(among: site) == .azerbaijani)
        #expect(LanguageTag("az-Cyrl")?.best(among: site) == nil)
        #expect(LanguageTag("fr")?.best(among: site) == nil)
        let british = try #require(LanguageTag("en-GB"))
        #expect(LanguageTag.english.best(among: [british]) == british)
        #expect(LanguageTag("en-US")?.best(among: [british]) == british)
    }

    @Test(arguments: [
        ("ar", "rtl"), ("he", "rtl"), ("fa-IR", "rtl"), ("az-IR", "rtl"), ("tr", "ltr"), ("hy", "ltr"), ("ru", "ltr"),
    ])
    func knowsDirections(tag: String, direction: String) throws {
        #expect(try #require(LanguageTag(tag)).direction.rawValue == direction)
    }

    @Test func survivesLongInput() {
        #expect(LanguageTag(String(repeating: "en-", count: 100_000)) == nil)
        #expect(LanguageTag("en" + String(repeating: "-abcde", count: 200)) == nil)
    }
}
