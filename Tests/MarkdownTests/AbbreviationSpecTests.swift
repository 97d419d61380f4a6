import Markup
import Testing

@testable import Markdown

/// Specs/abbreviations.txt; they are no part of `attest markdown`.
struct AbbreviationSpecTests {
    @Test(arguments: SpecFile.own("abbreviations").examples)
    func rendersAsSpecified(_ example: SpecFile.Example) {
        let document = MarkdownParser.parse(Array(example.input.utf8), file: "-").value
        var out = ByteOutput()
        var resolver = FragmentResolver()
        MarkdownHTML(document).body(to: &out, resolver: &resolver)
        #expect(out.string == example.html, "\(example.input)")
    }

    @Test
    func attestMarkdownLeavesThemAlone() {
        let text = Array("*[A]: b* A\n".utf8)
        #expect(MarkdownFragment.html(text, file: "-", unsafeHTML: false).value == LibCMark.html(text, unsafe: false))
    }
}
