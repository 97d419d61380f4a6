import Diagnostics

extension CitationStyle {
    /// The note style that comes with the program.
    package static let builtIn: CitationStyle = {
        var bag = DiagnosticBag()
        return CitationStyle.read(Array(builtInText.utf8), file: builtInName, &bag) ?? empty
    }()

    /// Stands in where the built-in style's own text is broken, which a test excludes.
    private static let empty = CitationStyle(
        id: "", title: "", isNote: true, defaultLocale: nil,
        citation: CitationSection(
            layout: Layout(children: [], delimiter: "", formatting: Formatting(), affixes: Affixes()), sort: [],
            names: NameOptions(), addsNames: false, addsGivenNames: false, givenNameRule: .byCite, addsYearSuffix: false,
            collapse: nil, citeGroupDelimiter: nil, yearSuffixDelimiter: nil, afterCollapseDelimiter: nil,
            nearNoteDistance: 5),
        bibliography: nil, macros: [], names: NameOptions(), demotion: .displayAndSort, pageRangeFormat: nil,
        initializesWithHyphen: true, locales: [], testsDisambiguate: false, rendersYearSuffix: false, testsPosition: false)

    private static let builtInText = "<style class=\"note\"><citation><layout><text variable=\"title\"/></layout></citation></style>"
}
