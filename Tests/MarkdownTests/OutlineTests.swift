import Diagnostics
import Testing

@testable import Markdown

/// A text of which libcmark reads only parts comes out as if it had read all of it.
struct OutlineTests {
    private static let pieces =
        [
            "a", "b", "word ", "Words, more of them. ", " ", " ", "\n", "\n", "\n\n", "\n\n", "\n\n## ", "\n# ", " #",
            "*", "_",
            "`", "[", "]", "![", "](/u)", "<", "&amp;", "\\", "\\\n", "  \n", "[a]: /u\n", "[a]", "é", "“", "!", "\r\n",
            "<b>", "<http://x.y>", "\t", "\u{B}", "\u{1}", "{#c .d}", "\n[^a]: ", "\n\n[^b]: c\n\n    d\n\n", ": ",
            "[x\ny](/u)", "<b\nc>", "**a\nb** ", "&copy;", "_é_", "![i](/v) ", " [x](/u \"t\")", "~~", "\n    word",
            "\n\nword ",
            "more words that are plain, ", "[@k, p. 4] ", ":claim[a]{b=c} ",
        ] + Pieces.extensions.filter { !$0.contains("|") }

    private static func described(_ parsed: Diagnosed<MarkdownDocument>) -> String {
        let document = parsed.value
        let lists: [Any] = [
            document.nodes, document.pool, document.directives, document.citations, document.footnotes,
            document.footnoteReferences, document.links, document.headings, document.abbreviations, parsed.diagnostics,
        ]
        return lists.map { "\($0)" }.joined(separator: "\n")
    }

    @Test(arguments: [31, 32, 33] as [UInt64])
    func isReadAsAWhole(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        var outlines = 0
        for _ in 0..<3_000 {
            let source = numbers.text(of: Self.pieces) + (numbers.next(below: 4) > 0 ? "\n" : "")
            let bytes = Array(source.utf8)
            var options = MarkdownOptions()
            options.rawHTML = .warn
            let quick = MarkdownParser.parse(bytes, file: "-", options: options)
            options.readsOutlines = false
            let whole = MarkdownParser.parse(bytes, file: "-", options: options)
            #expect(Self.described(quick) == Self.described(whole), "seed \(seed): \(source.debugDescription)")
            if quick.value.nodes.allSatisfy({ $0.kind != .list && $0.kind != .codeBlock }) { outlines += 1 }
        }
        #expect(outlines > 1_000)
    }
}
