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
            let hash = word.unicodeScalars.reduce(Self.hashOfNothing) { Self.hash($0, $1.value) }
            insert([Word(start: Int32(folded.count), count: Int32(word.utf8.count), hash: hash)], of: word.utf8)
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
                var hash = Self.hashOfNothing
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
                        if length == 0 {
                            start = place
                            hash = Self.hashOfNothing
                        }
                        hash = Self.hash(hash, scalar)
                        length += 1
                    } else {
                        if length > 1 {
                            found.append(Word(start: Int32(start), count: Int32(place - start), hash: hash))
                        }
                        length = 0
                    }
                }
                if length > 1 { found.append(Word(start: Int32(start), count: Int32(index - start), hash: hash)) }
                return true
            }
        }
        guard isSimple else { return false }
        insert(found)
        return true
    }

    /// Adds words that are not there yet.
    ///
    /// - Parameter text: bytes of theirs that `folded` does not hold yet.
    private mutating func insert(_ found: [Word], of text: some Sequence<UInt8> = EmptyCollection()) {
        folded.append(contentsOf: text)
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

    private static var hashOfNothing: UInt32 { 0x811C_9DC5 }

    /// FNV-1a, a character at a time: the words are short, and nothing depends on their order in the table.
    @inline(__always)
    private static func hash(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
        let next = (hash ^ scalar) &* 0x0100_0193
        return next ^ next >> 15
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
