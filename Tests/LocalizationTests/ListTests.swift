import Foundation
import Localization
import Testing

@Suite struct ListTests {
    @Test(arguments: ["en", "tr", "az", "ru", "hy", "ar", "de", "es", "ka", "ja", "fr"])
    func joinsItemsAsFoundationDoes(tag: String) throws {
        let format = LocaleFormatter(LocaleSettings(try #require(LanguageTag(tag))))
        let locale = Locale(identifier: tag == "en" ? "en_GB" : tag)
        for count in 1...5 {
            let items = (0..<count).map { "A\($0)" }
            let and: ListFormatStyle<StringStyle, [String]> = .list(type: .and)
            let or: ListFormatStyle<StringStyle, [String]> = .list(type: .or)
            #expect(format.list(items) == plain(items.formatted(and.locale(locale))))
            #expect(format.list(items, .or) == plain(items.formatted(or.locale(locale))))
        }
        #expect(format.list([]) == "")
    }

    /// Without the isolates that Foundation puts around each item in Arabic.
    private func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }))
    }

    @Test func quotesAsTheLanguageDoes() {
        #expect(LocaleFormatter(LocaleSettings(.english)).quoted("a") == "“a”")
        #expect(LocaleFormatter(LocaleSettings(.russian)).quoted("a", nested: true) == "„a“")
        #expect(LocaleFormatter(LocaleSettings(.arabic)).quoted("a") == "«a»")
        #expect(LocaleFormatter(LocaleSettings(LanguageTag("de")!)).quoted("a") == "„a“")
    }
}
