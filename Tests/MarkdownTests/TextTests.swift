import Testing

@testable import Markdown

/// Words without markup, for checks and for the search index.
struct TextTests {
    private static func parse(_ text: String) -> MarkdownDocument {
        MarkdownParser.parse(Array(text.utf8), file: "-").value
    }

    @Test
    func runsKnowWhereTheyAre() {
        let document = Self.parse(
            """
            # h1

            p1 “q1” [l1](/u) <http://a1.b> `c1` :plain[m1] :term[d1] ![i1](/v)

            > b1[^n]

            | th1 |
            |---|
            | td1 |

            <!-- attest: numbers meant -->
            meant1

            [^n]: n1
            """)
        var places: [String: TextRun.Places] = [:]
        for run in document.textRuns() {
            for word in run.text.split(whereSeparator: { $0 == " " || $0 == "“" || $0 == "”" })
            where word.hasSuffix("1") {
                places[String(word)] = run.places
            }
        }
        let expected: [String: TextRun.Places] = [
            "h1": .heading, "q1": .quotation, "l1": .link, "c1": .code, "m1": .plain, "d1": .directiveLabel,
            "i1": .image,
            "b1": .blockQuote, "th1": [.tableCell, .tableHeader], "td1": .tableCell, "meant1": .numbersMeant,
            "n1": .note,
        ]
        for (word, place) in expected { #expect(places[word] == place, "\(word)") }
        #expect(places["p1"]?.isEmpty == true)
        #expect(document.textRuns().first { $0.text.contains("http") }?.places.contains(.address) == true)
    }

    @Test
    func runsReadInTheSource() {
        let source = "a &amp; b\\*c *d*\ne"
        let document = Self.parse(source)
        let bytes = Array(source.utf8)
        for run in document.textRuns() where run.isVerbatim {
            #expect(String(decoding: bytes[run.range], as: UTF8.self) == run.text)
        }
        #expect(document.textRuns().filter { !$0.isVerbatim }.map(\.text) == ["&", "*"])
    }

    @Test
    func blocksHaveTheirWords() {
        let document = Self.parse(
            "# T\n\nA *b*\nc[^n] :claim[x].\n\n- one\n- two\n\n| a |\n|---|\n\n: cap\n\n```\ncode\n```\n\n## S\n\nd\n\n[^n]: note\n"
        )
        let blocks = document.plainBlocks { $0.name == "claim" ? "12 units" : nil }
        #expect(
            blocks.map(\.text) == ["T", "A b c 12 units.", "one", "two", "a", "cap", "code\n", "S", "d", "note"])
        #expect(blocks.map(\.heading) == [0, 0, 0, 0, 0, 0, 0, 1, 1, 1])
        #expect(blocks.map(\.isInsideNote).filter { $0 }.count == 1)
        #expect(blocks[5].kind == .caption)
    }
}
