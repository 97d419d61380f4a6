import Testing

@testable import Markdown

/// Specs/directives.txt, and the trees of its examples.
struct DirectiveSpecTests {
    @Test(arguments: SpecFile.own("directives").examples)
    func rendersAsSpecified(_ example: SpecFile.Example) {
        let html = MarkdownFragment.html(Array(example.input.utf8), file: "-", unsafeHTML: false).value
        #expect(String(decoding: html, as: UTF8.self) == example.html, "\(example.input)")
    }

    @Test
    func treesAreAsBefore() {
        let examples = SpecFile.own("directives").examples
        #expect(!examples.isEmpty)
        let trees = examples.map { example in
            "example \(example.number)\n".utf8 + MarkdownFragment.tree(Array(example.input.utf8), file: "-").value
        }
        Golden.expect(trees.flatMap { $0 }, named: "directives.ast")
    }
}
