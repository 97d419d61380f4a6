import Testing

@testable import Serialization

/// What is read without libyaml is what libyaml reads.
struct PlainYAMLTests {
    private static let pieces = [
        "a", "b: ", "title: ", "date: 2024-05-30", "\n", "\n", "\ntags: [", "]", ", ", "word", " ", "  ", "é", "null",
        "~", "\"",
        "'", "#", " # c", ":", "-", "- ", "\t", "\r\n", "{", "}", "\u{A0}", "\u{85}", "\u{2028}", "\u{FEFF}", "—", "🜂",
        "x-y: ",
        "\\", "?", "&", "*", "!", "%", "|", ">", "@", "`", "1", "---", "...", "«Ш»", "(c)", "/", ".", "_", "=",
        "\u{7F}",
    ]

    @Test(arguments: [41, 42, 43] as [UInt64])
    func isWhatTheComposerReads(seed: UInt64) throws {
        var state = seed
        func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        var plain = 0
        for _ in 0..<20_000 {
            var text = ["title: ", "a: ", ""][below(3)]
            for _ in 0..<below(10) { text += Self.pieces[below(Self.pieces.count)] }
            let bytes = Array(text.utf8)
            guard let node = PlainYAML.read(bytes, in: 0..<bytes.count) else { continue }
            plain += 1
            var composer = YAMLComposer(bytes: bytes, range: 0..<bytes.count, file: "-")
            let whole = try composer.document()
            #expect(node == whole, "seed \(seed): \(text.debugDescription)")
            #expect(composer.duplicates.isEmpty)
        }
        #expect(plain > 200)
    }

    @Test func readsFrontMatter() {
        let text = "title: \"A: b\"\ndate: 2024-05-30\ntags: [один, two words]\ndraft: true\n"
        let bytes = Array(text.utf8)
        #expect(PlainYAML.read(bytes, in: 0..<bytes.count)?.entries?.count == 4)
    }
}
