import Testing

@testable import Localization

@Suite struct FoldedWordTests {
    private static let pieces = [
        "Iğdır", "IŞIK", "don’t", "don't", "“quoted”", "Երեւան", "ե", "ւ", "վ", "Ե", "الأَلْغَام", "٢٠٢٦", "1", "12",
        "1,000", "1 000 000", "1000", "12’345", "1\u{A0}234", "12\u{202F}345,67", "F-16", "km²", "½", "so\u{AD}ft",
        "cafe\u{301}", "_", "-", "—", "…", "straße", "a", "я", "Ёлка", "соответствующий", "հանրապետության", "→", "5−3",
        "10₺", "x1", "2x", "3.141", "1.234.567,89", "\u{301}", "\t", "\r\n", "\u{0}", "'", ",", ".", "abcdefgh",
        "abcdefghi", "ABCDEFGHIJKLMNOPQRSTUVWX", "€", "№", "a:b",
    ]
    /// Those that change how a text is cut.
    private static let others = ["ა", "日本語", "Ⓐ", "①", "ﬁ"]

    /// The same without a memory: the text as a whole, character by character.
    private static func words(_ texts: [String]) -> Set<String> {
        Set(
            texts.flatMap { text in
                let whole = String(decoding: DigitGroups.removed(from: Array(text.utf8)), as: UTF8.self)
                return SearchFolding.fold(whole).split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 1 }
                    .map(String.init)
            })
    }

    @Test func givesTheWordsOfWholeTexts() {
        var random = Seeded(5)
        var memory = FoldedWords()
        for page in 0..<2000 {
            let texts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                (0..<Int.random(in: 0...30, using: &random)).map { _ in
                    Int.random(in: 0..<200, using: &random) == 0
                        ? Self.others.randomElement(using: &random) ?? ""
                        : (Self.pieces.randomElement(using: &random) ?? "")
                            + ["", " ", " ", "  ", ". ", "\n"][Int.random(in: 0...5, using: &random)]
                }.joined()
            }
            for text in texts { memory.add(text) }
            let taken = String(decoding: memory.taken(areSorted: true), as: UTF8.self).split(separator: " ")
            #expect(Set(taken.map(String.init)) == Self.words(texts), "seed 5, page \(page): \(texts)")
            #expect(taken.count == Set(taken).count)
            #expect(zip(taken, taken.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test func forgetsWordsThatAreTooMany() {
        var memory = FoldedWords()
        for page in 0..<60 {
            let text = (0..<1000).map { "word\(page * 1000 + $0)" }.joined(separator: " ")
            memory.add(text + " " + text + " same")
            #expect(memory.taken() == Array((text + " same").utf8))
        }
        #expect(memory.taken() == [])
    }

    @Test func takesOutSeparatorsOfThousands() {
        func removed(_ text: String) -> String {
            String(decoding: DigitGroups.removed(from: Array(text.utf8)), as: UTF8.self)
        }
        #expect(removed("1,000 and 12 345 678") == "1000 and 12345678")
        #expect(removed("1’000 1\u{202F}000 1\u{A0}000 1\u{2009}000") == "1000 1000 1000 1000")
        #expect(removed("1,0000 1,00 , 000 3.14 1–000 1\u{200A}000") == "1,0000 1,00 , 000 3.14 1–000 1\u{200A}000")
    }

    @Test func numbersWordsByTheirBytes() {
        var table = WordTable()
        var random = Seeded(6)
        var known: [[UInt8]: Int32] = [:]
        for _ in 0..<20_000 {
            let word = (0..<Int.random(in: 1...20, using: &random)).map { _ in
                UInt8.random(in: 0x61...0x63, using: &random)
            }
            let number = word.withUnsafeBufferPointer { table.number(of: $0) }
            #expect(known[word] == nil ? number == Int32(known.count) : number == known[word])
            known[word] = number
            #expect(table.withBytes(of: number) { $0.elementsEqual(word) })
        }
        #expect(table.count == known.count)
        let sorted = known.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        #expect((0..<Int32(table.count)).sorted(by: table.precedes) == sorted.map(\.value))
        let words = sorted.map(\.key).joined(separator: [0x20])
        #expect(table.joined(sorted.map(\.value)) == Array(words))
        var numbers: [Int32] = []
        let count = Array(words).withUnsafeBufferPointer { table.read($0, into: &numbers) }
        #expect(Array(numbers[..<count]) == sorted.map(\.value))
    }

    @Test func marksWords() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<8 {
                for other: UInt8 in [0, 0x20, 0x61, 0x7F, 0x80, 0xFF] {
                    var bytes = [UInt8](repeating: other, count: 8)
                    bytes[place] = byte
                    let marks = bytes.withUnsafeBufferPointer { WordBytes.marks(WordBytes.load($0, at: 0)) }
                    let expected = bytes.map { WordBytes.isMarked($0) ? UInt8(0x80) : 0 }
                    #expect(withUnsafeBytes(of: marks.littleEndian, Array.init) == expected)
                    #expect(WordBytes.leading(marks) == expected.prefix { $0 == 0x80 }.count)
                }
            }
        }
    }

    @Test func loadsZerosBehindTheEnd() {
        ([1, 2, 3] as [UInt8]).withUnsafeBufferPointer { text in
            #expect(WordBytes.load(text, at: 0) == 0x030201)
            #expect(WordBytes.load(text, at: 2) == 3)
            #expect(WordBytes.load(text, at: 3) == 0)
            #expect(WordBytes.load(text, at: 0, before: 2) == 0x0201)
        }
    }
}
