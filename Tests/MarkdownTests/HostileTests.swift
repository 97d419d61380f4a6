import Testing

@testable import Markdown

/// Texts made to exhaust a parser: they end, soon, without a crash, and lose no text.
struct HostileTests {
    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let texts: [(name: String, text: String)] = [
        ("quotations", times("> ", 20_000) + "a"), ("lists", times("- ", 20_000) + "a"),
        ("lists and blank lines", times("- ", 300) + "a\n" + times("\n", 300)), ("emphasis", times("*a ", 30_000)),
        ("strong", times("**a ", 10_000) + times(" a**", 10_000)), ("brackets", times("[", 30_000)),
        ("links", times("[a](", 20_000)), ("images", times("![", 10_000) + times("](a)", 10_000)),
        ("containers", times(":::note\n", 5_000) + "a\n" + times(":::\n", 5_000)),
        ("open containers", times(":::note\n", 5_000)),
        ("colons", times(":", 100_000)), ("backticks", times("`a ``b ", 20_000)), ("fences", times("```\n", 20_001)),
        ("notes in notes", "a[^a]\n\n" + times("[^a]: ", 5_000) + "x"),
        ("inline notes", times("^[a ", 10_000) + times("]", 10_000)),
        ("directives", times(":a[", 10_000) + times("]", 10_000)), ("attributes", times(":a{b=\"", 20_000)),
        ("citations", times("[", 10_000) + times("@a ]", 10_000)), ("keys", times("@{", 20_000)),
        ("pipes", times("|", 50_000) + "\n" + times("|-", 50_000)),
        ("delimiter rows", "a | b\n" + times("|-|-|-|\n", 10_000)),
        ("comments", times("<!-- ", 20_000)), ("sections", times("a <![CDATA[ ", 20_000)),
        ("tags", times("<a b=\"", 20_000)),
        ("abbreviations", (0..<5_000).map { "*[a\($0)]: b\n" }.joined() + times("a1 ", 5_000)),
        ("braces", "# " + times("{", 50_000) + "}"), ("tabs", times("\t", 20_000) + "a"),
        ("headings", times("# a\n", 10_000)),
        ("definitions", times("[a]: /u\n", 10_000) + "===\n"), ("nulls", times("\0", 10_000)),
    ]

    @Test(arguments: texts.map(\.name))
    func survives(name: String) throws {
        let text = try #require(Self.texts.first { $0.name == name }).text
        let result = MarkdownFragment.html(Array(text.utf8), file: "-", unsafeHTML: false)
        _ = MarkdownFragment.tree(Array(text.prefix(4_000).utf8), file: "-")
        #expect(result.value.count > 0 || name == "definitions")
    }

    @Test
    func manyFootnotesAreAllThere() {
        let count = 20_000
        let text =
            (0..<count).map { "a[^\($0)] " }.joined() + "\n\n" + (0..<count).map { "[^\($0)]: note \($0)\n\n" }.joined()
        let document = MarkdownParser.parse(Array(text.utf8), file: "-").value
        #expect(document.footnotes.count == count)
        #expect(document.footnoteReferences.map(\.footnote) == Array(0..<count))
        #expect(document.plainText(of: document.footnotes[count - 1].node) == "note \(count - 1)")
    }

    @Test
    func oneLongLineIsRead() {
        let text = Self.times("abc def ", 200_000) + "*x*[^a]\n\n[^a]: y"
        let document = MarkdownParser.parse(Array(text.utf8), file: "-").value
        #expect(document.footnoteReferences.first?.range == 1_600_003..<1_600_007)
    }

    @Test
    func aWideTableKeepsItsCells() {
        let columns = 20_000
        let text =
            "|" + Self.times("a|", columns) + "\n|" + Self.times("-|", columns) + "\n|" + Self.times("*b*|", columns)
            + "\n"
        let document = MarkdownParser.parse(Array(text.utf8), file: "-").value
        #expect(document.tables.first?.alignments.count == columns)
        #expect(document.nodes.filter { $0.kind == .emphasis }.count == columns)
    }
}
