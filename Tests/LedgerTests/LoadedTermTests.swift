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

    /// The quick look passes every text that holds a term, wherever markup parts it.
    @Test(arguments: [
        ("en", "He said the Liberated districts saw"), ("en", "an ethnic-cleansing"), ("en", "the so-called one"),
        ("en", "a crime"), ("tr", "İŞGALİN"), ("tr", "bir yasa dışı iş"), ("az", "azad edilmiş torpaqlar"),
        ("ru", "этнических чисток"), ("hy", "այսպես կոչված"), ("ar", "وبالإرهاب"), ("ar", "من غير القانونية"),
        ("ar", "ولاحتلالها"), ("en", "5crimes"), ("en", "“terrorists”"),
    ])
    func passesEveryTermToACloserLook(_ tag: String, _ text: String) throws {
        var filter = LoadedTerms.builtIn.filter(for: try #require(LanguageTag(tag)))
        func marks(_ texts: String...) -> ProseFilter.Marks {
            texts.map { text in Array(text.utf8).withUnsafeBufferPointer { filter.marks(of: $0, goesOn: true) } }
                .reduce([]) { $0.union($1) }
        }
        #expect(marks("Well, " + text, ".").mayHoldTerm)
        for scalar in text.unicodeScalars.indices {
            #expect(marks(String(text.unicodeScalars[..<scalar]), String(text.unicodeScalars[scalar...])).mayHoldTerm)
        }
    }

    @Test func passesFewOtherTexts() {
        var filter = LoadedTerms.builtIn.filter(for: .english)
        func marks(_ text: String, goesOn: Bool = false) -> ProseFilter.Marks {
            Array(text.utf8).withUnsafeBufferPointer { filter.marks(of: $0, goesOn: goesOn) }
        }
        #expect(!marks("so it is, in ethnic terms, clean").mayHoldTerm)
        #expect(marks("so it is, in ethnic terms, clean", goesOn: true).mayHoldTerm)
        #expect(!marks("no number").mayHoldNumber)
        #expect(marks("a 5").mayHoldNumber)
        #expect(marks("b½").mayHoldNumber)
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
