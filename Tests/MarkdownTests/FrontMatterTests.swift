import Diagnostics
import Testing

@testable import Markdown

struct FrontMatterTests {
    private static func read(_ text: String) -> (source: MarkdownSource, diagnostics: [Diagnostic]) {
        var bag = DiagnosticBag()
        let source = MarkdownSource.read(Array(text.utf8), file: "x.md", &bag)
        return (source, bag.diagnostics)
    }

    private static func body(_ source: MarkdownSource) -> String {
        String(decoding: source.bytes[source.body], as: UTF8.self)
    }

    @Test(arguments: [
        "---\ntitle: A\n---\nBody\n", "\u{FEFF}---\r\ntitle: A\r\n---\r\nBody\n", "--- \ntitle: A\n...\t\nBody\n",
    ])
    func partsFrontMatterFromBody(text: String) throws {
        let (source, diagnostics) = Self.read(text)
        #expect(diagnostics.isEmpty)
        #expect(Self.body(source) == "Body\n")
        let title = try #require(source.frontMatter?["title"])
        #expect(title.text == "A")
        #expect(String(decoding: source.bytes[title.range], as: UTF8.self) == "A")
    }

    @Test(arguments: ["Body\n", " ---\na: b\n---\n", "----\na: b\n---\n", "a\n---\n", "---", ""])
    func leavesOtherBeginningsAlone(text: String) {
        let (source, diagnostics) = Self.read(text)
        #expect(source.frontMatter == nil)
        #expect(source.frontMatterRange == nil)
        #expect(Self.body(source) == text)
        #expect(diagnostics.isEmpty)
    }

    @Test
    func emptyFrontMatterIsNone() {
        let (source, diagnostics) = Self.read("---\n---\nBody")
        #expect(source.frontMatter == nil)
        #expect(source.frontMatterRange == 0..<8)
        #expect(Self.body(source) == "Body")
        #expect(diagnostics.isEmpty)
    }

    @Test
    func unclosedFrontMatterIsAnError() {
        let (source, diagnostics) = Self.read("---\ntitle: A\n\nBody\n")
        #expect(diagnostics.map(\.id) == ["front-matter.unclosed"])
        #expect(diagnostics.first?.range?.offsets == 0..<3)
        #expect(source.frontMatter == nil)
    }

    @Test
    func nociteNamesSources() throws {
        let text = "---\nnocite: \"@a, @b-c\"\nmore: [d, '@*']\n---\n"
        let node = try #require(Self.read(text).source.frontMatter)
        let first = NociteKeys(try #require(node["nocite"]))
        #expect(first.keys.map(\.key) == ["a", "b-c"])
        #expect(first.keys.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["a", "b-c"])
        #expect(!first.isEverything)
        let second = NociteKeys(try #require(node["more"]))
        #expect(second.keys.map(\.key) == ["d"])
        #expect(second.isEverything)
    }
}
