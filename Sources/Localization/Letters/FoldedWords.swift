/// The folded words of a text, each once and in byte order: what a search index holds of a page.
///
/// Words are runs of letters and numbers of at least two characters.
package struct FoldedWords {
    /// A word's place in `folded`.
    private struct Word {
        let start: Int32
        let count: Int32
        let hash: UInt32
    }

    private var folded: [UInt8] = []
    /// Places of the words in `folded`, found by hash.
    private var table: [Int32]
    private var words: [Word] = []
    /// Words with letters of other scripts, cut the long way.
    private var others: Set<String> = []

    package init() {
        table = [Int32](repeating: -1, count: 1024)
        words.reserveCapacity(512)
    }

    package mutating func add(_ text: String) {
        add(Array(text.utf8))
    }

    /// Adds the words of a text in UTF-8.
    package mutating func add(_ text: [UInt8]) {
        let start = folded.count
        SearchFolding.append(folding: text, to: &folded)
        guard cut(from: start) else {
            for word in String(decoding: folded[start...], as: UTF8.self).split(whereSeparator: {
                !$0.isLetter && !$0.isNumber
            })
            where word.count > 1 {
                others.insert(String(word))
            }
            return
        }
    }

    /// The words with a space between each two.
    package mutating func joined() -> [UInt8] {
        for word in others {
            let start = folded.count
            folded.append(contentsOf: word.utf8)
            insert([folded.withUnsafeBufferPointer { Self.word($0, start, $0.count) }])
        }
        others = []
        var words = words
        return folded.withUnsafeBufferPointer { bytes in
            words.sort { Self.precedes($0, $1, bytes) }
            var joined: [UInt8] = []
            joined.reserveCapacity(words.reduce(0) { $0 + Int($1.count) + 1 })
            for word in words {
                if !joined.isEmpty { joined.append(0x20) }
                joined.append(contentsOf: bytes[Int(word.start)..<Int(word.start + word.count)])
            }
            return joined
        }
    }

    /// Adds the words behind an offset; false, with nothing added, where a script needs the long way.
    private mutating func cut(from first: Int) -> Bool {
        var found: [Word] = []
        found.reserveCapacity((folded.count - first) / 6)
        let isSimple = folded.withUnsafeBufferPointer { bytes in
            LetterTable.classes.withUnsafeBufferPointer { classes in
                var index = first
                var start = first
                var length = 0
                while index < bytes.count {
                    let place = index
                    var scalar = UInt32(bytes[index])
                    index += 1
                    if scalar >= 0x80 {
                        guard index < bytes.count else { return false }
                        if scalar < 0xE0 {
                            scalar = (scalar & 0x1F) << 6 | UInt32(bytes[index] & 0x3F)
                            index += 1
                        } else if scalar < 0xF0, index + 1 < bytes.count {
                            let rest = UInt32(bytes[index] & 0x3F) << 6 | UInt32(bytes[index + 1] & 0x3F)
                            scalar = (scalar & 0xF) << 12 | rest
                            index += 2
                        }
                        guard scalar < LetterTable.limit || LetterTable.isPunctuation(scalar) else { return false }
                    }
                    if scalar < LetterTable.limit, classes[Int(scalar)] & LetterTable.letterOrNumber != 0 {
                        if length == 0 { start = place }
                        length += 1
                    } else {
                        if length > 1 { found.append(Self.word(bytes, start, place)) }
                        length = 0
                    }
                }
                if length > 1 { found.append(Self.word(bytes, start, index)) }
                return true
            }
        }
        guard isSimple else { return false }
        insert(found)
        return true
    }

    /// Adds words that are not there yet.
    private mutating func insert(_ found: [Word]) {
        makeRoom(for: found.count)
        let mask = table.count - 1
        var (table, words) = (table, words)
        (self.table, self.words) = ([], [])
        folded.withUnsafeBufferPointer { bytes in
            table.withUnsafeMutableBufferPointer { table in
                for word in found {
                    var slot = Int(word.hash) & mask
                    while table[slot] >= 0, !Self.isSame(words[Int(table[slot])], word, bytes) {
                        slot = (slot + 1) & mask
                    }
                    guard table[slot] < 0 else { continue }
                    table[slot] = Int32(words.count)
                    words.append(word)
                }
            }
        }
        (self.table, self.words) = (table, words)
    }

    @inline(__always)
    private static func isSame(_ a: Word, _ b: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard a.hash == b.hash, a.count == b.count else { return false }
        for offset in 0..<Int(a.count) where bytes[Int(a.start) + offset] != bytes[Int(b.start) + offset] {
            return false
        }
        return true
    }

    /// Makes the table so large that half of it stays free.
    private mutating func makeRoom(for more: Int) {
        var size = table.count
        while (words.count + more) * 2 > size { size *= 2 }
        guard size > table.count else { return }
        var table = [Int32](repeating: -1, count: size)
        for (index, word) in words.enumerated() {
            var slot = Int(word.hash) & (size - 1)
            while table[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = Int32(index)
        }
        self.table = table
    }

    /// A word with a hash of its bytes, eight of them in one step; nothing depends on the order in the table.
    @inline(__always)
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Word {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = UInt64(end - start)
        var index = start
        while index < end {
            var part: UInt64 = 0
            if index + 8 <= raw.count {
                part = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                if index + 8 > end { part &= (1 << UInt64((end - index) * 8)) &- 1 }
            } else {
                for place in (index..<end).reversed() { part = part << 8 | UInt64(raw[place]) }
            }
            hash = (hash ^ part) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        return Word(start: Int32(start), count: Int32(end - start), hash: UInt32(truncatingIfNeeded: hash))
    }

    private static func precedes(
        _ left: Word, _ right: Word, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let shared = Int(min(left.count, right.count))
        for offset in 0..<shared {
            let a = bytes[Int(left.start) + offset]
            let b = bytes[Int(right.start) + offset]
            if a != b { return a < b }
        }
        return left.count < right.count
    }
}
