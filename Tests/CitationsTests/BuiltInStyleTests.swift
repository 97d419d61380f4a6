import Diagnostics
import Testing

@testable import Citations

struct BuiltInStyleTests {
    @Test func readsItsOwnTextWithoutFindings() {
        var bag = DiagnosticBag()
        _ = CitationStyle.read(Array(CitationStyle.builtInText.utf8), file: "attest-note", &bag)
        #expect(bag.isEmpty)
        #expect(CitationStyle.builtIn.isNote && CitationStyle.builtIn.hasBibliography)
    }

    @Test(arguments: [
        ("en", "Иван Иванов, “Мины,” Вестник 5, no. 2, May 2, 2022, pp. 10–20, https://doi.org/10.1000/xyz."),
        ("tr", "Иван Иванов, “Мины”, Вестник 5, sy. 2, 2 Mayıs 2022, ss. 10–20, https://doi.org/10.1000/xyz."),
        ("az", "Иван Иванов, “Мины”, Вестник 5, № 2, 2 may 2022, ss. 10–20, https://doi.org/10.1000/xyz."),
        ("ru", "Иван Иванов, «Мины», Вестник 5, № 2, 2 мая 2022 г., с. 10–20, https://doi.org/10.1000/xyz."),
        ("hy", "Иван Иванов, «Мины», Вестник 5, № 2, 2 մայիսի, 2022 թ., էջ 10–20, https://doi.org/10.1000/xyz."),
        ("ar", "Иван Иванов، «Мины»، Вестник 5، ع. 2، 2 مايو 2022، ص. 10–20، https://doi.org/10.1000/xyz."),
    ])
    func writesNotesInSixLanguagesWithoutAnyPackage(_ language: String, _ expected: String) {
        #expect(Sources.note("vestnik", language).plain == expected)
    }

    @Test func putsALocatorInThePlaceOfThePages() {
        #expect(Sources.note("vestnik", "ru", locator: "12").plain.contains("с. 12, https"))
    }

    @Test func joinsArabicNamesAsArabicDoes() {
        #expect(Sources.note("jarida", "ar").plain.hasPrefix("محمد أحمد وسارة علي، «الألغام»"))
    }

    @Test func bringsTheTranslatedTitleOfThePagesLanguage() {
        #expect(Sources.note("hesabat", "tr").plain.contains("Minatəmizləmə hesabatı [Mayın raporu], 3. bs."))
        #expect(Sources.note("hesabat", "en").plain.contains("[Mine action report], 3rd ed."))
        #expect(!Sources.note("hesabat", "az").plain.contains("["))
    }

    @Test func marksOtherLanguagesAndLinksAddresses() {
        let html = CitationHTML.string(Sources.note("monitor", "tr"))
        #expect(html.contains("<bdi lang=\"en\">Landmine Monitor: ‘Azerbaijan’</bdi>"))
        #expect(html.contains("<a href=\"https://example.org/a?b=1&amp;c=2\" translate=\"no\">"))
        #expect(html.contains("[<a href=\"https://archive.example/a\">arşiv kopyası</a>]"))
        #expect(!html.contains("style="))
    }

    @Test func setsWordsOfTheOtherDirectionApart() {
        #expect(CitationHTML.string(Sources.note("monitor", "ar")).contains("<bdi>Jane Doe</bdi> و<bdi>UNMAS</bdi>"))
    }

    @Test func sortsTheBibliographyAsTheLanguageDoes() {
        let library = Sources.library(Sources.json)
        let russian = CitationProcessor(style: .builtIn, language: "ru", library: library).bibliography(of: library.ids)
        #expect(russian.map(\.id) == ["vestnik", "hesabat", "monitor", "girk", "jarida"])
        #expect(russian.map(\.script) == [.cyrillic, .latin, .latin, .armenian, .arabic])
    }

    @Test func saysWhichPackageToInstallForAnotherStyle() {
        var bag = DiagnosticBag()
        #expect(CitationStyle.load("chicago-notes", from: .none, at: nil, &bag) == nil)
        #expect(bag.diagnostics.first?.id == "style.missing")
        #expect(bag.diagnostics.first?.help?.contains("citation-style-language-styles") == true)
    }

    @Test(arguments: [("apaa", "did you mean “apa”?"), ("atest-note", "did you mean “attest-note”?")])
    func suggestsAnInstalledStyleForAMistypedOne(name: String, help: String) {
        let repository = StyleRepository(
            style: { _ in nil }, locale: { _ in nil }, names: { ["apa", "ieee", "chicago-author-date"] })
        var bag = DiagnosticBag()
        #expect(CitationStyle.load(name, from: repository, at: nil, &bag) == nil)
        #expect(bag.diagnostics.first?.help == help)
    }
}
