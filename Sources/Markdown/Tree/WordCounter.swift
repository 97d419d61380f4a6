/// Counts the runs of bytes above U+0020 in a text that is given piece by piece.
struct WordCounter {
    private(set) var words = 0
    private var isInWord = false

    mutating func add(_ text: Bytes) {
        let bytes = UnsafeRawBufferPointer(text)
        var index = 0
        // In each, the highest bit of a byte that is in a word; the last byte's goes on to the next eight.
        var last: UInt64 = isInWord ? 1 << 63 : 0
        while index + 8 <= bytes.count {
            let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            // Adding 0x5F carries into the highest bit from 0x21 on.
            let low = (eight & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F
            let inWord = (low | eight) & 0x8080_8080_8080_8080
            let starts = inWord & ~(inWord << 8 | last >> 56)
            // The sum of the eight bits, gathered in the highest byte.
            words += Int(((starts >> 7) &* 0x0101_0101_0101_0101) >> 56)
            last = inWord
            index += 8
        }
        isInWord = last >> 63 != 0
        while index < bytes.count {
            let isWord = bytes[index] > 0x20
            if isWord, !isInWord { words += 1 }
            isInWord = isWord
            index += 1
        }
    }

    mutating func addSpace() { isInWord = false }
}
