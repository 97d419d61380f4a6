/// Goes from word to word in UTF-8 text, eight bytes at a time.
///
/// Words are taken as they stand: runs of bytes from `0` on, which are ASCII letters, digits and a few signs, and
/// everything beyond ASCII, together with an ASCII character that parts the thousands of a number. So nothing that folds
/// letters or drops marks works across the border of two words, and a word means the same wherever it stands.
struct WordScan {
    private let text: UnsafeBufferPointer<UInt8>
    private(set) var start = 0
    private(set) var end = -1
    /// The first eight bytes of the word, the first in the lowest place, with zeros behind a shorter one.
    private(set) var head: UInt64 = 0
    /// Of all bytes of the word, as `hash(of:)` gives it.
    private(set) var hash: UInt32 = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    /// Goes to the next word; false where there is none.
    @inline(__always)
    mutating func next() -> Bool {
        // No word goes on where the one before ended.
        var index = end &+ 1
        while index < text.count {
            var eight = WordBytes.load(text, at: index)
            var marks = WordBytes.marks(eight)
            guard marks != 0 else {
                index &+= 8
                continue
            }
            let gap = marks.trailingZeroBitCount >> 3
            if gap > 0 {
                index &+= gap
                eight = WordBytes.load(text, at: index)
                marks = WordBytes.marks(eight)
            }
            start = index
            readWord(eight, marks)
            if text[end &- 1] &- 0x30 < 10, DigitGroups.isParted(text, at: end) { readOnInNumber() }
            return true
        }
        return false
    }

    /// Reads a word to its end from its first eight bytes.
    @inline(__always)
    private mutating func readWord(_ eight: UInt64, _ marks: UInt64) {
        guard marks == WordBytes.highest else {
            let count = WordBytes.leading(marks)
            head = WordBytes.first(count, of: eight)
            hash = UInt32(truncatingIfNeeded: Self.mixed(0, head))
            end = start &+ count
            return
        }
        head = eight
        var mixed = Self.mixed(0, eight)
        var index = start
        while true {
            index &+= 8
            let eight = WordBytes.load(text, at: index)
            let marks = WordBytes.marks(eight)
            guard marks == WordBytes.highest else {
                let count = WordBytes.leading(marks)
                if count > 0 { mixed = Self.mixed(mixed, WordBytes.first(count, of: eight)) }
                end = index &+ count
                break
            }
            mixed = Self.mixed(mixed, eight)
        }
        hash = UInt32(truncatingIfNeeded: mixed)
    }

    /// Reads on behind characters between two groups of digits.
    private mutating func readOnInNumber() {
        while end < text.count, DigitGroups.isParted(text, at: end) {
            end += 1
            while end < text.count, WordBytes.isMarked(text[end]) { end += 1 }
        }
        head = chunk(0)
        hash = Self.hash(of: UnsafeBufferPointer(rebasing: text[start..<end]))
    }

    /// Eight bytes of the word from one of them on, zeros behind its end.
    @inline(__always)
    func chunk(_ offset: Int) -> UInt64 {
        WordBytes.load(text, at: start &+ offset, before: end)
    }

    /// A hash of a word; nothing but places in a table may depend on it.
    static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var mixed: UInt64 = 0
        for offset in stride(from: 0, to: word.count, by: 8) {
            mixed = Self.mixed(mixed, WordBytes.load(word, at: offset, before: word.count))
        }
        return UInt32(truncatingIfNeeded: mixed)
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ eight: UInt64) -> UInt64 {
        let product = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }
}

/// Eight bytes as one value, the first of them in the lowest place. A mark is the highest bit of a byte.
package enum WordBytes {
    static var highest: UInt64 { 0x8080_8080_8080_8080 }

    /// Eight bytes from an offset, zeros behind the end of the text.
    @inline(__always)
    static func load(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
        guard index &+ 8 <= text.count, let first = text.baseAddress else { return loadLast(text, at: index) }
        return UnsafeRawPointer(first).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    }

    /// Eight bytes from an offset, zeros from another one on.
    @inline(__always)
    static func load(_ text: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> UInt64 {
        let eight = load(text, at: index)
        return end &- index < 8 ? first(end &- index, of: eight) : eight
    }

    @inline(never)
    private static func loadLast(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
        var eight: UInt64 = 0
        for place in (index..<max(index, text.count)).reversed() { eight = eight << 8 | UInt64(text[place]) }
        return eight
    }

    /// The first bytes, fewer than eight, and zeros.
    @inline(__always)
    static func first(_ count: Int, of eight: UInt64) -> UInt64 {
        eight & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }

    /// Marks all bytes from `0` on.
    @inline(__always)
    static func marks(_ eight: UInt64) -> UInt64 {
        // Sums of less than 256 in each byte.
        (((eight & ~highest) &+ 0x5050_5050_5050_5050) | eight) & highest
    }

    /// How many bytes are marked before the first that is not.
    @inline(__always)
    static func leading(_ marks: UInt64) -> Int {
        (marks ^ highest).trailingZeroBitCount >> 3
    }

    /// Whether `marks` marks a byte.
    package static func isMarked(_ byte: UInt8) -> Bool { byte >= 0x30 }
}
