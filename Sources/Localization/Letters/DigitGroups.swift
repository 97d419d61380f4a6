import Serialization

/// What parts the thousands of a number: one character between ASCII digits that three digits follow, and no fourth.
package enum DigitGroups {
    /// A text without the separators of thousands in its numbers, in UTF-8.
    package static func removed(from text: [UInt8]) -> [UInt8] {
        let groups = text.withUnsafeBufferPointer(separators)
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

    /// Whether an ASCII character behind a digit parts thousands.
    static func isParted(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index < text.count else { return false }
        switch text[index] {
        case 0x20, 0x27, 0x2C, 0x2E: return areThree(text, from: index + 1)
        default: return false
        }
    }

    /// Where the separators stand.
    private static func separators(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var index = 0
        while index < text.count {
            // Most of a text is words.
            guard text[index] &- 0x30 < 10 else {
                index += EightBytes.holdNoNumber(text, at: index) ? 8 : 1
                continue
            }
            index += 1
            guard !isDigit(text, index), let end = end(of: text, from: index) else { continue }
            groups.append(index..<end)
            index = end
        }
        return groups
    }

    /// The end of a separator; nil where there is none.
    private static func end(of text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
        guard index < text.count else { return nil }
        let width: Int
        switch text[index] {
        case 0x20, 0x27, 0x2C, 0x2E: width = 1
        case 0xC2 where follow(text, index, 0xA0): width = 2
        // The thin spaces U+2009 and U+202F, and ’.
        case 0xE2
        where follow(text, index, 0x80, 0x89) || follow(text, index, 0x80, 0xAF) || follow(text, index, 0x80, 0x99):
            width = 3
        default: return nil
        }
        return areThree(text, from: index + width) ? index + width : nil
    }

    private static func follow(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ bytes: UInt8...) -> Bool {
        text[(index + 1)...].starts(with: bytes)
    }

    /// Whether three digits follow, and no fourth.
    private static func areThree(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
        isDigit(text, index) && isDigit(text, index + 1) && isDigit(text, index + 2) && !isDigit(text, index + 3)
    }

    private static func isDigit(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index < text.count && text[index] &- 0x30 < 10
    }
}
