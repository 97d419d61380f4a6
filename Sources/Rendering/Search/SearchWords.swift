import Localization
import Serialization

/// The words of texts as a search compares them: folded, digits of one number together, everything else apart.
///
/// The search script does the same with what readers type (`Templates/assets/search.js`).
struct SearchWords {
    private var words = FoldedWords()

    mutating func add(_ text: String) {
        add(Array(text.utf8))
    }

    /// Adds the words of a text in UTF-8.
    mutating func add(_ text: [UInt8]) {
        words.add(Self.withoutGroups(text))
    }

    /// Each word once, in byte order, with spaces between them.
    mutating func joined() -> [UInt8] { words.joined() }

    /// A text without the separators of thousands in its numbers: one character between digits that three digits follow,
    /// and no fourth.
    static func withoutGroups(_ text: String) -> String {
        String(decoding: withoutGroups(Array(text.utf8)), as: UTF8.self)
    }

    /// The same for UTF-8 bytes.
    static func withoutGroups(_ text: [UInt8]) -> [UInt8] {
        let groups = text.withUnsafeBufferPointer { bytes in
            func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] &- 0x30 < 10 }
            var groups: [Range<Int>] = []
            var index = 0
            while index < bytes.count {
                // Most of a text is words.
                guard bytes[index] &- 0x30 < 10 else {
                    index += EightBytes.holdNoNumber(bytes, at: index) ? 8 : 1
                    continue
                }
                index += 1
                guard !isDigit(index), index < bytes.count else { continue }
                let end = (index + 1...index + 3).first { end in
                    isDigit(end) && isDigit(end + 1) && isDigit(end + 2) && !isDigit(end + 3)
                        && separators.contains { $0.elementsEqual(bytes[index..<end]) }
                }
                if let end {
                    groups.append(index..<end)
                    index = end
                }
            }
            return groups
        }
        guard !groups.isEmpty else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var start = 0
        for group in groups {
            result.append(contentsOf: text[start..<group.lowerBound])
            start = group.upperBound
        }
        return result + text[start...]
    }

    private static let separators = [" ", "'", ",", ".", "\u{A0}", "\u{2009}", "\u{202F}", "’"].map { Array($0.utf8) }
}
