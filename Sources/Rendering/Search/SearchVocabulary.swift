/// All words of a language with the entries that they stand in, packed: sorted, each without the letters that it shares
/// with the word before it.
///
/// `0abc:1.2 2d:4` is `abc` in the entries 1 and 3, and `abd` in entry 4: a digit of base 36 for the letters shared, the
/// rest of the word, a colon, and the entries' numbers in base 36, each less the one before it.
struct SearchVocabulary {
    /// The bytes of all words, one after the other.
    private var bytes: [UInt8] = []
    private var words: [(start: Int, end: Int)] = []
    /// Places of the words in `words`, found by hash; -1 where there is none.
    private var table = [Int32](repeating: -1, count: 4096)
    /// The entries of each word, rising.
    private var entries: [[Int32]] = []

    /// Adds the words of an entry, each once, with spaces between them; entries come in the order of their numbers.
    mutating func add(_ list: [UInt8], entry: Int) {
        for word in list.split(separator: 0x20) { entries[index(of: word)].append(Int32(entry)) }
    }

    func packed() -> [UInt8] {
        let order = words.indices.sorted { bytes(of: $0).lexicographicallyPrecedes(bytes(of: $1)) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var before: ArraySlice<UInt8> = []
        for index in order {
            let word = bytes(of: index)
            let shared = Self.shared(before, word)
            if !output.isEmpty { output.append(0x20) }
            output.append(contentsOf: String(shared.letters, radix: 36).utf8)
            output.append(contentsOf: word.dropFirst(shared.bytes))
            var last: Int32 = 0
            for (place, entry) in entries[index].enumerated() {
                output.append(place == 0 ? 0x3A : 0x2E)
                output.append(contentsOf: String(entry - last, radix: 36).utf8)
                last = entry
            }
            before = word
        }
        return output
    }

    private func bytes(of word: Int) -> ArraySlice<UInt8> { bytes[words[word].start..<words[word].end] }

    /// The letters that two words begin with alike, 35 at most, and their bytes.
    private static func shared(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> (letters: Int, bytes: Int) {
        var common = zip(left, right).prefix { $0 == $1 }.count
        func isInside(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
        while common > 0, common < right.count, isInside(right[right.startIndex + common]) { common -= 1 }
        var letters = 0
        var count = 0
        for byte in right.prefix(common) {
            if !isInside(byte) {
                if letters == 35 { break }
                letters += 1
            }
            count += 1
        }
        return (letters, count)
    }

    private mutating func index(of word: ArraySlice<UInt8>) -> Int {
        if words.count * 2 >= table.count { grow() }
        var slot = Self.hash(word) & (table.count - 1)
        while table[slot] >= 0 {
            if bytes(of: Int(table[slot])).elementsEqual(word) { return Int(table[slot]) }
            slot = (slot + 1) & (table.count - 1)
        }
        table[slot] = Int32(words.count)
        words.append((bytes.count, bytes.count + word.count))
        bytes.append(contentsOf: word)
        entries.append([])
        return words.count - 1
    }

    private mutating func grow() {
        table = [Int32](repeating: -1, count: table.count * 2)
        for index in words.indices {
            var slot = Self.hash(bytes(of: index)) & (table.count - 1)
            while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
            table[slot] = Int32(index)
        }
    }

    /// FNV-1a: the words are short, and nothing depends on their order in the table.
    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ hash >> 15)
    }
}
