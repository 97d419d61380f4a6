import Testing

@testable import Markdown

struct HeadingTests {
    private static func identifiers(_ text: String, reserved: Set<String> = []) -> [String?] {
        var options = MarkdownOptions()
        options.reservedIdentifiers = reserved
        return MarkdownParser.parse(Array(text.utf8), file: "-", options: options).value.headings.map(\.identifier)
    }

    @Test
    func identifiersAreInAnyScript() {
        let text = """
            # Mines & *maps*: 2020–2023
            # Iğdır İLİ
            # Карта минных полей
            # Ականապատ տարածքներ
            # خرائط الألغام
            # !!!
            """
        #expect(
            Self.identifiers(text) == [
                "mines-maps-20202023", "iğdır-ili", "карта-минных-полей", "ականապատ-տարածքներ", "خرائط-الألغام",
                "section",
            ])
    }

    @Test
    func identifiersAreUnique() {
        #expect(Self.identifiers("# A\n# A\n# A-1\n# A {#b}\n# B\n") == ["a", "a-1", "a-1-1", "b", "b-1"])
        #expect(Self.identifiers("# Notes\n", reserved: ["notes"]) == ["notes-1"])
    }

    @Test
    func referencesAndCitationsAreNoPartOfTheText() {
        let text = "# A [link](/u) `code`[^n] [@k] :plain[5]\n\n[^n]: x\n"
        let document = MarkdownParser.parse(Array(text.utf8), file: "-").value
        #expect(document.headings.map(\.text) == ["A link code  5"])
        #expect(document.headings.first?.identifier == "a-link-code-5")
    }

    @Test
    func tableOfContentsNests() {
        let text = "# T\n## A\n#### A1\n### A2\n## B\n\nx[^n]\n\n[^n]:\n    ## In a note\n"
        let document = MarkdownParser.parse(Array(text.utf8), file: "-").value
        func outline(_ entries: [TableOfContents.Entry]) -> String {
            entries.map { document.headings[$0.heading].text + "(" + outline($0.children) + ")" }.joined(separator: " ")
        }
        #expect(outline(document.tableOfContents(levels: 2...4)) == "A(A1() A2()) B()")
        #expect(outline(document.tableOfContents(levels: 1...2)) == "T(A() B())")
    }
}
