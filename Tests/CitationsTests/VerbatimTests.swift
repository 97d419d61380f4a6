import Diagnostics
import Testing

@testable import Citations

/// What is made of placeholders must be what is made of the words themselves.
struct VerbatimTests {
    private static let languages = ["en", "tr", "az", "ru", "hy", "ar"]

    /// The built-in style, and of the installed ones every twentieth.
    private static let styles: [CitationStyle] = {
        let names = Installed.styles.enumerated().filter { $0.offset % 20 == 0 }.map(\.element)
        return [.builtIn]
            + names.compactMap { name in
                var bag = DiagnosticBag()
                return Installed.repository.style(name).flatMap { CitationStyle.read($0, file: name, &bag) }
            }
    }()

    @Test(arguments: languages)
    func aNumberStandsForAnyOther(language: String) {
        for style in Self.styles {
            let processor = CitationProcessor(
                style: style, language: language, library: Sources.library(Sources.json),
                repository: Installed.repository)
            for id in processor.library.ids {
                for label in [nil, LocatorLabel.page, .chapter, .section] {
                    func note(_ number: String) -> String? {
                        processor.fullNote(for: CitationReference(id, locator: number, label: label))
                            .map { CitationHTML.string($0) }
                    }
                    guard let any = note(NumberPlaceholder.digits) else { continue }
                    for number in ["1", "2", "07", "312"] {
                        #expect(
                            note(number) == any.replacing(NumberPlaceholder.digits, with: number),
                            "\(style.id) \(id) \(number)")
                    }
                }
            }
        }
    }

    @Test func aNumberInTheSourceIsNoPlaceholder() {
        let title = CitationItem(id: "a", type: "book", texts: [.title: "No. " + NumberPlaceholder.digits])
        #expect(NumberPlaceholder.occurs(in: title))
        #expect(!NumberPlaceholder.occurs(in: CitationItem(id: "a", type: "book", texts: [.title: "No. 7"])))
    }

    @Test(arguments: languages)
    func anEntryShowsHowOthersLook(language: String) {
        func item(_ title: String, _ address: String, _ date: CitationDate.Point?) -> CitationItem {
            CitationItem(
                id: "a", type: "webpage",
                texts: [.title: title, .containerTitle: "Report", .url: address, .language: language],
                dates: date.map { [.issued: CitationDate(start: $0)] } ?? [:])
        }
        let titles = ["Water", "water and Power", "Вода и Сеть", "الماء", "3D", "Model 3 of 2024", "ş", "12"]
        let dates = [(2026, 1, 1), (2026, 1, 2), (1999, 1, 21), (2026, 5, 3), (2026, 5, 31), (1000, 9, 10)]
        var alike = 0
        for style in Self.styles {
            let processor = CitationProcessor(
                style: style, language: language, library: SourceLibrary([]), repository: Installed.repository)
            func entry(_ title: String, _ address: String, _ date: CitationDate.Point?) -> String {
                CitationHTML.string(processor.entry(of: item(title, address, date)))
            }
            for (year, month, day) in dates {
                let (anyYear, anyDay) = (730_511_834, day == 1 ? 1 : 730_511_836)
                let any = CitationDate.Point(year: anyYear, month: month, day: anyDay)
                guard processor.listsAlike(item("730511832", "https://730511833/", any)) else { continue }
                alike += 1
                let template = entry("730511832", "https://730511833/", any)
                for title in titles where processor.showsAsWritten(title) {
                    let address = "https://example.org/a-b/"
                    var expected = template.replacing("730511832", with: title)
                        .replacing("https://730511833/", with: address).replacing(String(anyYear), with: String(year))
                    if day > 1 { expected = expected.replacing(String(anyDay), with: String(day)) }
                    let point = CitationDate.Point(year: year, month: month, day: day)
                    #expect(entry(title, address, point) == expected, "\(style.id)")
                }
            }
        }
        #expect(alike > 0)
    }

    @Test(arguments: [
        ("Water", true), ("Water.", false), ("Water?", false), (" Water", false), ("“Water”", false),
        ("Water’s", false), ("<i>Water</i>", false), ("« Water »", false), ("m²", false), ("الماء", false),
        ("", false),
    ])
    func wordsThatMeetOthersAreNotWrittenAsTheyAre(title: String, expected: Bool) {
        let processor = CitationProcessor(style: .builtIn, language: "en", library: SourceLibrary([]))
        #expect(processor.showsAsWritten(title) == expected)
    }
}
