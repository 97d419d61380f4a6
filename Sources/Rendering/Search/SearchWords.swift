import Localization

/// The words of texts as a search compares them: folded, digits of one number together, everything else apart.
///
/// The search script does the same with what readers type (`Templates/assets/search.js`).
struct SearchWords {
    private var words = FoldedWords()

    mutating func add(_ text: String) {
        words.add(Self.withoutGroups(text))
    }

    /// Each word once, in byte order, with spaces between them.
    mutating func joined() -> [UInt8] { words.joined() }

    /// A text without the separators of thousands in its numbers: one character between digits that three digits follow,
    /// and no fourth.
    static func withoutGroups(_ text: String) -> String {
        let bytes = Array(text.utf8)
        func isDigit(_ index: Int) -> Bool { index < bytes.count && (0x30...0x39).contains(bytes[index]) }
        func separates(_ start: Int, _ end: Int) -> Bool {
            isDigit(end) && isDigit(end + 1) && isDigit(end + 2) && !isDigit(end + 3)
                && separators.contains { $0.elementsEqual(bytes[start..<end]) }
        }
        var result: [UInt8]?
        var index = 0
        while index < bytes.count {
            if index > 0, isDigit(index - 1), !isDigit(index),
                let width = (1...3).first(where: { separates(index, index + $0) })
            {
                if result == nil { result = Array(bytes[..<index]) }
                index += width
            } else {
                result?.append(bytes[index])
                index += 1
            }
        }
        return result.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    private static let separators = [" ", "'", ",", ".", "\u{A0}", "\u{2009}", "\u{202F}", "’"].map { Array($0.utf8) }
}
