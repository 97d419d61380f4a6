import Testing

@testable import Markdown

/// Every node knows where it stands.
struct PlaceTests {
    /// A text that is not decoded reads in the file as in the tree, whatever extensions surround it.
    @Test(arguments: [11, 12, 13] as [UInt64])
    func textsStandWhereTheySay(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        for _ in 0..<4_000 {
            let source = numbers.text(of: Pieces.commonMark + Pieces.extensions)
            let bytes = Array(source.utf8)
            let document = MarkdownParser.parse(bytes, file: "-").value
            for index in document.nodes.indices {
                let node = document.nodes[index]
                #expect(Int(node.next) > index && Int(node.next) <= document.nodes.count)
                #expect(node.range.upperBound <= bytes.count, "seed \(seed): \(source.debugDescription)")
                guard node.kind == .text, !node.flags.contains(.decoded) else { continue }
                #expect(
                    Array(bytes[node.range]) == Array(document.literal(of: index)),
                    "seed \(seed): \(source.debugDescription)")
            }
        }
    }

    @Test
    func noPlaceholderShows() {
        var numbers = SeededNumbers(14)
        for _ in 0..<6_000 {
            let source = numbers.text(of: Pieces.commonMark.filter { $0 != "\u{1}" } + Pieces.extensions)
            let html = MarkdownFragment.html(Array(source.utf8), file: "-", unsafeHTML: true).value
            #expect(!html.contains { $0 < 9 }, "\(source.debugDescription)")
        }
    }

    /// A text with every control character leaves no room for placeholders; it is read as CommonMark.
    @Test
    func survivesEveryControlCharacter() {
        let controls = (1...31).filter { ![9, 10, 13].contains($0) }.map { UInt8($0) }
        let bytes = controls + Array(" *a*[^b] :plain[c]\n\n[^b]: d".utf8)
        let html = MarkdownFragment.html(bytes, file: "-", unsafeHTML: false).value
        #expect(html.contains(sequence: "<em>a</em>"))
    }

    @Test
    func offsetsCountFromTheStartOfTheFile() {
        let source = "---\ntitle: x\n---\n\nOne [@key] :claim[id].[^n]\n\n[^n]: *Two*\n"
        let bytes = Array(source.utf8)
        let body = source.utf8.distance(
            from: source.startIndex, to: source.range(of: "\nOne")?.lowerBound ?? source.startIndex)
        let document = MarkdownParser.parse(bytes, body: body..<bytes.count, file: "x.md").value
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        #expect(document.citations.map { text($0.items[0].keyRange) } == ["key"])
        #expect(document.directives.map { text($0.range) } == [":claim[id]"])
        #expect(document.directives.compactMap { $0.argument }.map { text($0.range) } == ["id"])
        #expect(document.footnotes.map { text($0.labelRange) } == ["n"])
        #expect(document.footnoteReferences.map { text($0.range) } == ["[^n]"])
        let emphasis = document.nodes.first { $0.kind == .emphasis }
        #expect(emphasis.map { text($0.range) } == "*Two*")
    }
}
