import Testing

@testable import Markdown

/// Specs/citations.txt, and the trees of its examples.
struct CitationSpecTests {
    @Test(arguments: SpecFile.own("citations").examples)
    func rendersAsSpecified(_ example: SpecFile.Example) {
        let html = MarkdownFragment.html(Array(example.input.utf8), file: "-", unsafeHTML: false).value
        #expect(String(decoding: html, as: UTF8.self) == example.html, "\(example.input)")
    }

    @Test
    func treesAreAsBefore() {
        let examples = SpecFile.own("citations").examples
        #expect(!examples.isEmpty)
        let trees = examples.map { example in
            "example \(example.number)\n".utf8 + MarkdownFragment.tree(Array(example.input.utf8), file: "-").value
        }
        Golden.expect(trees.flatMap { $0 }, named: "citations.ast")
    }
}
