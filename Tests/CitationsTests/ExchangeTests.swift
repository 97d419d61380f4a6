import Diagnostics
import Testing

@testable import Citations

/// Sources out and in again.
struct ExchangeTests {
    /// Items with what each format finds hard: particles, institutions, ranges, seasons, markup, TeX's characters,
    /// variables that it has no field for.
    private static let hard = #"""
        [{ "id": "a", "type": "article-newspaper", "title": "50 % of $1 & <i>more</i> -- {sic} ~ a_b ^ \\ “x”",
           "author": [{ "family": "La Fontaine", "given": "Jean", "dropping-particle": "de" },
             { "literal": "Ministry of A, B and C" }, { "family": "Gogh", "given": "Vincent", "non-dropping-particle": "van" },
             { "family": "Doe", "given": "J.", "suffix": "Jr.", "comma-suffix": true }],
           "issued": { "date-parts": [[2024, 5, 1], [2024, 6]], "circa": true }, "page": "12-15, 20",
           "URL": "https://example.org/a_b?x=%20&y#z", "accessed": { "date-parts": [[2025, 1, 2]] },
           "container-title": "Ilham's «Paper»", "section": "B", "note": "two\nlines", "archive": "https://example.org/old",
           "translated-title": { "tr": "Yüzde 50" }, "custom": { "access": "excerpt", "n": 3 } },
         { "id": "b", "type": "broadcast", "title": "BCE", "issued": { "date-parts": [[-43]] },
           "host": [{ "family": "Roe", "given": "Jane" }], "number": "7", "issue": "3" },
         { "id": "c", "type": "book", "title": "Seasons", "issued": { "date-parts": [[2020, 21]] }, "page": "x–xii",
           "collection-title": "Series", "collection-number": "4", "ISBN": "1", "ISSN": "2", "language": "tr-TR",
           "editor": [{ "family": "Şimşek", "given": "Ayşe" }], "keyword": "a, b" },
         { "id": "d", "type": "post", "title": "Words", "issued": { "literal": "in press" }, "DOI": "10.1/x" }]
        """#

    @Test(arguments: ["bib", "ris", "json"])
    func exportThenImportGivesTheSameItems(format: String) {
        var bag = DiagnosticBag()
        let library = SourceLibrary.read(Array(Self.hard.utf8), file: "a.json", &bag)
        let bytes =
            switch format {
            case "bib": SourceExport.bibTeX(library.items)
            case "ris": SourceExport.ris(library.items)
            default: SourceExport.cslJSON(library.items)
            }
        let again = SourceLibrary.read(bytes, file: "b." + format, &bag)
        #expect(bag.diagnostics.isEmpty)
        #expect(library.items.count == 4)
        let expected = String(decoding: SourceExport.cslJSON(library.items), as: UTF8.self)
        #expect(String(decoding: SourceExport.cslJSON(again.items), as: UTF8.self) == expected)
    }

    private func items(_ source: String) -> (items: [CitationItem], findings: [Diagnostic]) {
        var bag = DiagnosticBag()
        return (SourceLibrary.read(Array(source.utf8), file: "a.bib", &bag).items, bag.diagnostics)
    }

    @Test(arguments: [
        (#"G{\"o}del"#, "Gödel"), (#"\c{S}im\c sek"#, "Şimşek"), (#"{\.I}lhan"#, "İlhan"), (#"\'{\i}"#, "í"),
        (#"A \& B"#, "A & B"), ("a -- b --- c", "a – b — c"), ("``x''", "“x”"),
        (#"\emph{x} \textbf{y}"#, "<i>x</i> <b>y</b>"),
        (#"$x^2$"#, "x<sup>2</sup>"), (#"{NATO} in {\"U}bersicht"#, #"<span class="nocase">NATO</span> in Übersicht"#),
        ("{Whole Title}", "Whole Title"), (#"\unknown{x}"#, "x"), (#"na\"{\i}ve~it"#, "naïve\u{A0}it"),
    ])
    func readsTeX(source: String, expected: String) {
        #expect(TeXText.text(source, protectsCase: true) == expected)
    }

    @Test
    func readsNamesOfEveryForm() {
        let people = BibTeXNames.people(
            #"Frank Mittelbach and van der Berg, Jan and King, Jr., Martin and {Agency and Sons} and Ludwig van Beethoven and family=Fontaine, given=Jean, prefix=La, useprefix=true"#
        )
        #expect(people.map(\.family) == ["Mittelbach", "Berg", "King", "", "Beethoven", "Fontaine"])
        #expect(people.map(\.nonDroppingParticle) == ["", "van der", "", "", "van", "La"])
        #expect(people[2].suffix == "Jr.")
        #expect(people[3].literal == "Agency and Sons")
    }

    @Test
    func shortensAListThatEndsWithOthers() throws {
        let (items, _) = items("@book{a, author = {Doe, Jane and Roe, Max and others}, title = {T}, year = {2020}}")
        let library = SourceLibrary(items)
        let processor = CitationProcessor(style: .builtIn, language: "en", library: library)
        #expect(processor.note(for: CitationReference("a")).plain.hasPrefix("Jane Doe, Max Roe, et al., "))
        let written = String(decoding: SourceExport.bibTeX(items), as: UTF8.self)
        #expect(written.contains("{Doe, Jane and Roe, Max and others}"))
        // Somebody who goes by the name alone stays.
        let alone = Sources.library(#"[{"id":"b","type":"book","title":"T","author":[{"literal":"others"}]}]"#)
        let note = CitationProcessor(style: .builtIn, language: "en", library: alone).note(for: CitationReference("b"))
        #expect(note.plain.hasPrefix("others"))
    }

    @Test
    func putsInStringsMonthsAndParents() {
        let (items, findings) = items(
            """
            @string{pub = "Springer"}
            @incollection{child, title = {Part}, crossref = {whole}, month = mar, year = 2020}
            @book{whole, title = {Whole}, publisher = pub # { Verlag}, year = 2019}
            """)
        #expect(findings.isEmpty)
        #expect(items[0].text(.containerTitle) == "Whole")
        #expect(items[0].text(.publisher) == "Springer Verlag")
        #expect(items[0].date(.issued)?.start == CitationDate.Point(year: 2020, month: 3))
    }

    @Test
    func reportsWhatCannotBeReadAndGoesOn() {
        let (items, findings) = items(
            "@book{a, title = {Open\n@book{b, title = x, crossref = {nowhere}}\n@bok{c, title={C}, title={D}}\n@book{, title={E}}"
        )
        #expect(items.map(\.id) == ["b", "c"])
        #expect(
            findings.map(\.id) == [
                "bibtex.syntax", "bibtex.string", "bibtex.field", "bibtex.syntax", "bibtex.crossref",
                "source.type-unknown",
            ])
        #expect(findings[0].range?.offsets == 17..<18)
    }

    /// Nesting and openings without end take time in proportion to the file.
    @Test(arguments: ["{", "\\emph{", "@book{a,", "\n@book{a, b={", "``", "\\'"])
    func hostileFilesEnd(part: String) {
        _ = items("@book{k, title={" + String(repeating: part, count: 20_000))
        _ = items("@book{k, title={" + String(repeating: part, count: 20_000) + String(repeating: "}", count: 20_002))
    }
}
