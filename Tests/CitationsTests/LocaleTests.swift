import Diagnostics
import Testing

@testable import Citations

struct LocaleTests {
    private func read(_ tag: String) throws -> LocaleFile {
        var bag = DiagnosticBag()
        let text = try #require(BuiltInLocales.text(tag))
        let file = try #require(LocaleFile.read(Array(text.utf8), file: tag, &bag))
        #expect(bag.isEmpty)
        return file
    }

    @Test func hasAzerbaijaniAndArmenianAsCompleteAsTheInstalledTurkish() throws {
        guard let bytes = Installed.bytes(Installed.root + "/locales/locales-tr-TR.xml") else { return }
        var bag = DiagnosticBag()
        let turkish = try #require(LocaleFile.read(bytes, file: "tr-TR", &bag))
        for tag in ["az-AZ", "hy-AM"] {
            let file = try read(tag)
            for (name, forms) in turkish.terms {
                for form in [TermForm.long, .short, .verb, .verbShort, .symbol] where forms[form] != nil {
                    #expect(file.terms[name]?[form] != nil, "\(tag) \(name) \(form)")
                }
            }
        }
    }

    @Test func leavesNoEnglishInArabicNotes() {
        let locale = CitationLocale(language: "ar", style: .builtIn, repository: Installed.repository)
        for name in ["webpage", "report", "thesis", "table", "host", "no-place"] {
            let text = locale.text(name) ?? ""
            #expect(!text.contains { $0.isASCII && $0.isLetter }, "\(name): \(text)")
        }
    }

    @Test(arguments: [
        (1, "1-ci"), (3, "3-cü"), (6, "6-cı"), (9, "9-cu"), (10, "10-cu"), (40, "40-cı"), (100, "100-cü"),
    ])
    func writesAzerbaijaniOrdinalsWithTheirVowels(_ number: Int, _ expected: String) {
        let locale = CitationLocale(language: "az", style: .builtIn, repository: .none)
        #expect(String(number) + locale.ordinalSuffix(of: number, gender: nil) == expected)
    }
}
