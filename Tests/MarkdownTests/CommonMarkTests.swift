import Diagnostics
import Foundation
import Testing

@testable import Markdown

/// What uses no extension comes out as from libcmark, byte for byte.
struct CommonMarkTests {
    private static func fragment(_ text: [UInt8], unsafe: Bool) -> [UInt8] {
        MarkdownFragment.html(text, file: "-", unsafeHTML: unsafe).value
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func agreesWithLibcmarkOnGeneratedTexts(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        for _ in 0..<3_000 {
            let text = Array(numbers.text(of: Pieces.commonMark).utf8)
            for unsafe in [false, true] where !(unsafe && text.contains(sequence: "javascript:")) {
                let expected = LibCMark.html(text, unsafe: unsafe)
                let source = String(decoding: text, as: UTF8.self)
                #expect(MarkdownFragment.commonMark(text, unsafeHTML: unsafe) == expected, "seed \(seed): \(source)")
                #expect(Self.fragment(text, unsafe: unsafe) == expected, "seed \(seed), extensions: \(source)")
            }
        }
    }

    @Test
    func agreesWithLibcmarkOnSmallTexts() {
        let texts = [
            "", "\n", "\u{FEFF}# a\n", "a\r\nb\rc\n", "a\0b", "\t\tcode\n", "- a\n\n- b", "> > a\nlazy",
            "[a]: /u ''\n\n[a]",
            "```\n`````\n", "# a #\\#", "a\\\nb", "<div\nx>\n*y*\n</div>", "1) a\n2) b\n3. c",
            "[a](<b c>) ![d *e*](f \"g\")",
            "***a** b*", "&#0;&#x110000;&nbsp;", "<a href='x'>b</a>", "- - - a", "-\n  a", "    a\n\n    b",
            "[a]: b\n===\nc",
        ]
        for text in texts {
            let bytes = Array(text.utf8)
            for unsafe in [false, true] {
                #expect(
                    Self.fragment(bytes, unsafe: unsafe) == LibCMark.html(bytes, unsafe: unsafe),
                    "\(text.debugDescription)")
            }
        }
    }

    @Test
    func dangerousLinksAreLeftOutEitherWay() {
        for scheme in ["javascript:", "JavaScript:", "vbscript:", "file:", "data:text/html,", "&#106;avascript:"] {
            let text = Array("[a](\(scheme)x) ![b](\(scheme)y)".utf8)
            for unsafe in [false, true] {
                let html = String(decoding: Self.fragment(text, unsafe: unsafe), as: UTF8.self)
                #expect(html == "<p><a href=\"\">a</a> <img src=\"\" alt=\"b\" /></p>\n")
            }
        }
        let image = Array("![b](data:image/png;base64,x)".utf8)
        #expect(Self.fragment(image, unsafe: false) == LibCMark.html(image, unsafe: false))
    }

    /// Extensions change nothing inside code spans, code blocks, HTML blocks and link destinations.
    @Test(arguments: [5, 6] as [UInt64])
    func extensionsLeaveVerbatimTextAlone(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        for _ in 0..<2_000 {
            let inner = numbers.text(of: Pieces.extensions + ["x", " "]).replacingOccurrences(of: "\n", with: " ")
            let block = inner.replacingOccurrences(of: ">", with: "")
            let texts = [
                "a ``\(inner)`` b", "````\n\(inner)\n````\n", "    \(inner)x\n", "<div>\n\(inner)\n</div>\n",
                "[a](<\(block)>)", "<x y=\"\(block)\">", "a <!-- \(block) --> b", "- ````\n  \(inner)\n  ````\n",
            ]
            for text in texts {
                let bytes = Array(text.utf8)
                #expect(
                    Self.fragment(bytes, unsafe: true) == LibCMark.html(bytes, unsafe: true), "seed \(seed): \(text)")
            }
        }
    }

    /// The examples of the CommonMark specification, in the folder that `ATTEST_SPECS` names or as `.ci/setup` fetched it.
    @Test
    func agreesWithLibcmarkOnTheSpecification() throws {
        let fetched = URL(filePath: #filePath).appending(path: "../../../.build/specs").standardized
        let named = ProcessInfo.processInfo.environment["ATTEST_SPECS"].map { URL(filePath: $0) }
        let candidates = [named, fetched].compactMap { $0?.appending(path: "commonmark/spec.txt") }
        guard let file = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else {
            print("skipped: no commonmark/spec.txt where ATTEST_SPECS names a folder, nor fetched by `.ci/setup test`")
            return
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        let examples = SpecFile(text, fence: String(repeating: "`", count: 32)).examples
        #expect(examples.count > 600)
        for example in examples {
            let bytes = Array(example.input.utf8)
            for unsafe in [false, true] {
                #expect(
                    Self.fragment(bytes, unsafe: unsafe) == LibCMark.html(bytes, unsafe: unsafe), "\(example.input)")
            }
        }
    }
}

extension [UInt8] {
    func contains(sequence: String) -> Bool {
        String(decoding: self, as: UTF8.self).contains(sequence)
    }
}
