import Diagnostics
import Files
import Ledger
import Localization
import Testing

@Suite struct LoadedTermTests {
    private func loaded(_ text: String, _ tag: String, _ terms: LoadedTerms = .builtIn) throws -> [String] {
        let source = Array(text.utf8)
        let lint = ProseLint(
            PageRuns.runs(source), language: try #require(LanguageTag(tag)), file: "p.md", source: source)
        return lint.loadedTerms(terms).map { LedgerFixture.pointed($0, in: text) ?? "" }
    }

    @Test(arguments: [
        (
            "en", "The Liberated districts, ethnic cleansing and so-called crimes",
            ["Liberated", "ethnic cleansing", "so-called", "crimes"]
        ),
        ("en", "He spoke of “occupied lands” on Crimea Street; the terrace was unoccupied.", []),
        ("tr", "İŞGAL altındaki, terörist ve sözde yönetim; “işgalci” dedi.", ["İŞGAL", "terörist", "sözde"]),
        ("az", "İşğaldan azad edilmiş torpaqlar", ["İşğaldan", "azad edilmiş torpaqlar"]),
        (
            "ru", "Оккупированные земли, этнических чисток и так называемый",
            ["Оккупированные", "этнических чисток", "так называемый"]
        ),
        ("hy", "Ազատագրված տարածքներ, այսպես կոչված", ["Ազատագրված", "այսպես կոչված"]),
        ("ar", "الأراضي المحتلة وبالإرهاب وجريمة", ["المحتلة", "وبالإرهاب", "وجريمة"]),
        ("en", "`terror` in code", []),
    ])
    func findsTermsOfEachLanguage(_ tag: String, _ text: String, _ expected: [String]) throws {
        let found = try loaded(text, tag)
        #expect(found == expected)
    }

    @Test func readsTheProjectsOwnList() throws {
        var bag = DiagnosticBag()
        let tree = FileTree(texts: ["Content/loaded-terms.yaml": "en: [regime*]\ntr: x\ne_n: [a]\n"])
        let terms = LoadedTerms.load(tree, &bag)
        #expect(bag.diagnostics.map(\.id) == ["value.type", "key.unknown"])
        #expect(try loaded("the regimes and terror", "en", terms) == ["regimes"])
        #expect(try loaded("terör", "tr", terms) == ["terör"])
    }
}
