import Diagnostics
import Testing

@testable import Markdown

/// Mistakes and the places they are reported at, written between `⟦` and `⟧` in the text.
struct DiagnosticTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let text: String
        var help: String?

        init(_ id: String, _ text: String, help: String? = nil) {
            self.id = id
            self.text = text
            self.help = help
        }

        var testDescription: String { text }
    }

    static let cases = [
        Case("footnote.undefined", "A⟦[^nope]⟧.\n\n[^note]: x[^note]", help: "did you mean “note”?"),
        Case("footnote.unused", "A.\n\n[^⟦a⟧]: x"),
        Case("footnote.unused", "A.\n\n[^⟦a⟧]: x[^b]\n\n[^b]: y[^c]\n\n[^c]: z"),
        Case("footnote.duplicate", "A[^a].\n\n[^a]: x\n\n[^⟦A⟧]: y"),
        Case("footnote.cycle", "A[^a].\n\n[^a]: x⟦[^a]⟧"),
        Case("footnote.cycle", "A[^a].\n\n[^a]: x[^b]\n\n[^b]: y⟦[^a]⟧"),
        Case("directive.unknown", "A :⟦clam⟧[x].", help: "did you mean “claim”?"),
        Case("directive.unknown", "> A\n>\n> ::⟦chrat⟧{#x}\n", help: "did you mean “chart”?"),
        Case("directive.unknown", "A :⟦chart⟧{#x}.", help: "write it alone on a line: “::chart{…}”"),
        Case("directive.unknown", "- ::⟦claim⟧{#x}", help: "write it with one colon: “:claim[…]”"),
        Case("directive.unknown", "::: ⟦⟧{.note}\nx\n:::"),
        Case("directive.attribute-unknown", "A :claim[x]{unit=none ⟦scal⟧=\"a b\"}.", help: "did you mean “scale”?"),
        Case("directive.unclosed", "- a\n\n  ⟦:::note[T]⟧\n  b\n\nc"),
        Case("directive.stray-fence", "a\n\n⟦:::⟧\n"),
        Case("directive.malformed", "⟦::chart{#x⟧\n"),
        Case("directive.malformed", "⟦::chart{#x} and text⟧\n"),
        Case("link.dangerous", "a *b ⟦[c](javascript:x)⟧*"),
        Case("link.dangerous", "⟦![c](JAVA&#115;cript:x)⟧"),
        Case("link.dangerous", "⟦[c](<java\tscript:x>)⟧"),
        Case("heading.duplicate-id", "# A {#x}\n\n## B {#⟦x⟧}"),
        Case("table.long-row", "| a |\n|---|\n⟦| 1 | 2 |⟧"),
        Case("comment.unknown", "⟦<!-- attest: number meant -->⟧\n\nx"),
        Case("html.omitted", "a ⟦<b>⟧c"),
        Case("html.omitted", "⟦<div>\nc\n</div>⟧\n"),
    ]

    private static func parse(_ text: String) -> (found: [Diagnostic], expected: Range<Int>) {
        let open = text.utf8.distance(from: text.startIndex, to: text.firstIndex(of: "⟦") ?? text.startIndex)
        let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
        let close = text.utf8.distance(from: text.startIndex, to: text.firstIndex(of: "⟧") ?? text.startIndex) - 3
        var options = MarkdownOptions()
        options.rawHTML = .warn
        let result = MarkdownParser.parse(Array(plain.utf8), file: "x.md", options: options)
        return (result.diagnostics, open..<max(open, close))
    }

    @Test(arguments: cases)
    func mistakesAreFoundWhereTheyAre(_ mistake: Case) throws {
        let (found, expected) = Self.parse(mistake.text)
        let diagnostic = try #require(
            found.first { $0.id == mistake.id && $0.range?.offsets == expected },
            "\(found.map { "\($0.id) \(String(describing: $0.range?.offsets))" }), expected \(expected)")
        #expect(diagnostic.range?.file == "x.md")
        #expect(!diagnostic.message.hasSuffix("."))
        #expect(diagnostic.help != nil)
        if let help = mistake.help { #expect(diagnostic.help == help) }
    }

    @Test
    func leafDirectiveMayEndAParagraph() {
        let (found, _) = Self.parse("A\n::chart{#x}\n")
        #expect(found.isEmpty)
    }

    @Test
    func goodTextsHaveNoDiagnostics() {
        let texts = [
            "A[^a] B[^b].\n\n[^a]: x[^b]\n\n[^b]: y\n",
            ":claim[a]{unit=none .x #y}\n\n::chart{#x}\n\n:::note\nx\n:::\n",
            "<!-- attest: numbers meant -->\n\n112\n", "<!-- a comment -->\n", "10:30, a:b, 1:[2], note: [x]\n",
            "| a |\n|---|\n| 1 |\n\n: c {#t}\n\n# H {#h}\n", "[a](mailto:x@y.z) ![b](data:image/png;base64,x)\n",
        ]
        for text in texts {
            var options = MarkdownOptions()
            options.rawHTML = .warn
            let result = MarkdownParser.parse(Array(text.utf8), file: "-", options: options)
            #expect(result.diagnostics.isEmpty, "\(text): \(result.diagnostics.map(\.message))")
        }
    }

    /// Examples of the rules themselves: the wrong one breaks its rule, the right one none.
    @Test
    func examplesOfRulesAreTrue() {
        let elsewhere: Set<String> = ["markdown.size", "citation.unresolved", "directive.unresolved"]
        for rule in RuleCatalog.markdown where !elsewhere.contains(rule.id) {
            #expect(Self.ids(rule.wrong).contains(rule.id), "\(rule.id)")
            #expect(!Self.ids(rule.right).contains(rule.id), "\(rule.id)")
        }
    }

    private static func ids(_ text: String) -> [String] {
        var bag = DiagnosticBag()
        let source = MarkdownSource.read(Array(text.utf8), file: "-", &bag)
        var options = MarkdownOptions()
        options.rawHTML = .warn
        let result = MarkdownParser.parse(source.bytes, body: source.body, file: "-", options: options)
        return (bag.diagnostics + result.diagnostics).map(\.id)
    }

    @Test
    func illFormedUTF8IsReportedAndReplaced() {
        let result = MarkdownFragment.html(
            Array("a ".utf8) + [0xFF] + Array(" b[^c]".utf8), file: "-", unsafeHTML: false)
        #expect(result.diagnostics.contains { $0.id == "text.encoding" })
        #expect(String(decoding: result.value, as: UTF8.self) == "<p>a \u{FFFD} b[^c]</p>\n")
    }
}
