import Diagnostics
import Testing

@testable import Citations

/// Small libraries for tests.
enum Sources {
    /// One source in each of five languages.
    static let json = """
        [
        {"id": "monitor", "type": "webpage", "title": "Landmine Monitor: “Azerbaijan”", "container-title": "ICBL",
         "author": [{"family": "Doe", "given": "Jane"}, {"literal": "UNMAS"}], "language": "en",
         "issued": {"date-parts": [[2024, 11, 20]]}, "accessed": {"date-parts": [[2025, 5, 3]]},
         "URL": "https://example.org/a?b=1&c=2", "archive": "https://archive.example/a"},
        {"id": "hesabat", "type": "report", "title": "Minatəmizləmə hesabatı", "author": [{"literal": "ANAMA"}],
         "publisher": "ANAMA", "publisher-place": "Bakı", "issued": {"date-parts": [[2023, 3]]}, "language": "az",
         "edition": "3", "page": "12-15", "translated-title": {"en": "Mine action report", "tr": "Mayın raporu"}},
        {"id": "vestnik", "type": "article-journal", "title": "Мины", "container-title": "Вестник", "volume": "5",
         "author": [{"family": "Иванов", "given": "Иван"}], "issue": "2", "page": "10-20", "language": "ru",
         "issued": {"date-parts": [[2022, 5, 2]]}, "DOI": "10.1000/xyz"},
        {"id": "girk", "type": "book", "title": "Պատմություն", "language": "hy",
         "author": [{"family": "Պետրոսյան", "given": "Արամ"}], "issued": {"date-parts": [[2019]]}},
        {"id": "jarida", "type": "article-newspaper", "title": "الألغام", "container-title": "الجزيرة", "language": "ar",
         "author": [{"family": "أحمد", "given": "محمد"}, {"family": "علي", "given": "سارة"}],
         "issued": {"date-parts": [[2021, 1, 5]]}, "URL": "https://example.com/ar"}
        ]
        """

    static func library(_ json: String) -> SourceLibrary {
        var bag = DiagnosticBag()
        return SourceLibrary.read(Array(json.utf8), file: "sources.json", &bag)
    }

    static func findings(_ json: String) -> [Diagnostic] {
        var bag = DiagnosticBag()
        _ = SourceLibrary.read(Array(json.utf8), file: "sources.json", &bag)
        return bag.diagnostics
    }

    static func note(_ key: String, _ language: String, locator: String? = nil) -> CitationText {
        CitationProcessor(style: .builtIn, language: language, library: library(json))
            .note(for: CitationReference(key, locator: locator))
    }
}
