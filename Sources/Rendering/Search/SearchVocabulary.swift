import Localization
import Markup

/// All words of a language with the entries that they stand in, packed: sorted, each without the letters that it shares
/// with the word before it.
///
/// `0abc:1.2 2d:4` is `abc` in the entries 1 and 3, and `abd` in entry 4: a digit of base 36 for the letters shared, the
/// rest of the word, a colon, and the entries' numbers in base 36, each less the one before it.
struct SearchVocabulary {
    private var words = WordTable()
    /// Which word stands in which entry, by their numbers; the entries rise.
    private var uses: [(word: Int32, entry: Int32)] = []

    /// Adds the words of an entry, each once, with spaces between them; entries come in the order of their numbers.
    mutating func add(_ list: [UInt8], entry: Int) {
        list.withUnsafeBufferPointer { list in
            var start = 0
            while start < list.count {
                var end = start
                while end < list.count, list[end] != 0x20 { end += 1 }
                if end > start {
                    let word = words.number(of: UnsafeBufferPointer(rebasing: list[start..<end]))
                    uses.append((word, Int32(entry)))
                }
                start = end + 1
            }
        }
    }

    /// Writes the words; what is in them needs no escape in JSON.
    func write(to output: inout ByteOutput) {
        let (entries, ends) = entriesByWord()
        var before: Int32?
        for word in (0..<Int32(words.count)).sorted(by: words.precedes) {
            if before != nil { output.byte(0x20) }
            words.withBytes(of: word) { bytes in
                let shared =
                    before.map { words.withBytes(of: $0) { Self.shared($0, bytes) } } ?? (letters: 0, bytes: 0)
                Self.write(Int32(shared.letters), to: &output)
                output.raw(bytes: UnsafeBufferPointer(rebasing: bytes[shared.bytes...]))
            }
            before = word
            var last: Int32 = 0
            let start = word == 0 ? 0 : ends[Int(word) - 1]
            for place in start..<ends[Int(word)] {
                output.byte(place == start ? 0x3A : 0x2E)
                Self.write(entries[Int(place)] - last, to: &output)
                last = entries[Int(place)]
            }
        }
    }

    /// The entries of all words, those of one after those of the other, and where each word's end.
    private func entriesByWord() -> (entries: [Int32], ends: [Int32]) {
        var places = [Int32](repeating: 0, count: words.count + 1)
        for use in uses { places[Int(use.word) + 1] += 1 }
        for word in 0..<words.count { places[word + 1] += places[word] }
        var entries = [Int32](repeating: 0, count: uses.count)
        for use in uses {
            entries[Int(places[Int(use.word)])] = use.entry
            places[Int(use.word)] += 1
        }
        return (entries, places)
    }

    /// Writes a number in base 36.
    private static func write(_ number: Int32, to output: inout ByteOutput) {
        if number >= 36 { write(number / 36, to: &output) }
        let digit = UInt8(number % 36)
        output.byte(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }

    /// The letters that two words begin with alike, 35 at most, and their bytes.
    private static func shared(
        _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
    ) -> (letters: Int, bytes: Int) {
        func isInside(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
        var common = 0
        while common < min(left.count, right.count), left[common] == right[common] { common += 1 }
        while common > 0, common < right.count, isInside(right[common]) { common -= 1 }
        var letters = 0
        for index in 0..<common where !isInside(right[index]) {
            if letters == 35 { return (letters, index) }
            letters += 1
        }
        return (letters, common)
    }
}
