/// The folded words of a text, each once and in byte order: what a search index holds of a page.
///
/// Words are runs of letters and numbers of at least two characters.
package struct FoldedWords {
    private var folded: [UInt8] = []
    /// Places of the words in `folded`, found by hash.
    private var table: [Int32]
    private var words: [(start: Int32, count: Int32)] = []
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
            insert(start, folded.count)
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
        var found: [(start: Int32, end: Int32)] = []
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
                        if length > 1 { found.append((Int32(start), Int32(place))) }
                        length = 0
                    }
                }
                if length > 1 { found.append((Int32(start), Int32(index))) }
                return true
            }
        }
        guard isSimple else { return false }
        for (start, end) in found { insert(Int(start), Int(end)) }
        return true
    }

    private mutating func insert(_ start: Int, _ end: Int) {
        if words.count * 2 >= table.count { grow() }
        let mask = table.count - 1
        let isNew = folded.withUnsafeBufferPointer { bytes in
            var slot = Self.hash(bytes, start, end) & mask
            while table[slot] >= 0 {
                let known = words[Int(table[slot])]
                if Int(known.count) == end - start, Self.isSame(bytes, Int(known.start), start, end - start) {
                    return false
                }
                slot = (slot + 1) & mask
            }
            table[slot] = Int32(words.count)
            return true
        }
        if isNew { words.append((Int32(start), Int32(end - start))) }
    }

    @inline(__always)
    private static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ a: Int, _ b: Int, _ count: Int) -> Bool {
        for offset in 0..<count where bytes[a + offset] != bytes[b + offset] { return false }
        return true
    }

    private mutating func grow() {
        var table = [Int32](repeating: -1, count: table.count * 2)
        let mask = table.count - 1
        folded.withUnsafeBufferPointer { bytes in
            for (index, word) in words.enumerated() {
                var slot = Self.hash(bytes, Int(word.start), Int(word.start + word.count)) & mask
                while table[slot] >= 0 { slot = (slot + 1) & mask }
                table[slot] = Int32(index)
            }
        }
        self.table = table
    }

    /// FNV-1a: the words are short, and nothing depends on their order in the table.
    @inline(__always)
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for index in start..<end { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
        return Int(hash ^ hash >> 15)
    }

    private static func precedes(
        _ left: (start: Int32, count: Int32), _ right: (start: Int32, count: Int32),
        _ bytes: UnsafeBufferPointer<UInt8>
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
