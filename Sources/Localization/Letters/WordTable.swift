/// Gives every word a number, and knows it again by its bytes: what is found out about a word need be found out once.
///
/// Numbers count from 0 in the order in which words come.
package struct WordTable: Sendable {
    /// Where a word stands among others of its hash.
    private struct Slot {
        /// The first eight bytes.
        var head: UInt64 = 0
        var number: Int32 = 0
        /// The bytes of the word; 0 where no word is.
        var length: Int32 = 0
    }

    private struct Word {
        /// In `chunks`.
        let start: Int32
        let length: Int32
        let hash: UInt32
    }

    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var words: [Word] = []
    /// The words, each in as many eights of bytes as it needs, with zeros at its end.
    private var chunks: [UInt64] = []

    package init() {}

    package var count: Int { words.count }

    /// Whether so much is known that it is better forgotten: about three megabytes.
    package var isFull: Bool { words.count >= 40_000 || chunks.count >= 130_000 }

    /// Writes the numbers of a text's words, as `WordScan` finds them, in their order.
    ///
    /// - Parameter numbers: takes them from its beginning and grows where it is too short.
    /// - Returns: how many there are.
    package mutating func read(_ text: UnsafeBufferPointer<UInt8>, into numbers: inout [Int32]) -> Int {
        let most = text.count / 2 + 1
        if numbers.count < most { numbers = [Int32](repeating: 0, count: max(most, 2 * numbers.count, 1024)) }
        var scan = WordScan(text)
        return numbers.withUnsafeMutableBufferPointer { numbers in
            var count = 0
            while readKnown(&scan, into: numbers, &count) {
                numbers[count] = insert(UnsafeBufferPointer(rebasing: text[scan.start..<scan.end]), scan.hash)
                count += 1
            }
            return count
        }
    }

    /// Reads up to the first word that is new; false where there is none before the end.
    private func readKnown(
        _ scan: inout WordScan, into numbers: UnsafeMutableBufferPointer<Int32>, _ count: inout Int
    ) -> Bool {
        slots.withUnsafeBufferPointer { slots in
            words.withUnsafeBufferPointer { words in
                chunks.withUnsafeBufferPointer { chunks in
                    var (reading, read) = (scan, count)
                    defer { (scan, count) = (reading, read) }
                    while reading.next() {
                        guard let number = Self.number(reading, slots, words, chunks) else { return true }
                        numbers[read] = number
                        read &+= 1
                    }
                    return false
                }
            }
        }
    }

    /// The number of the word that a scan stands at; nil where the word is new.
    @inline(__always)
    private static func number(
        _ scan: WordScan, _ slots: UnsafeBufferPointer<Slot>, _ words: UnsafeBufferPointer<Word>,
        _ chunks: UnsafeBufferPointer<UInt64>
    ) -> Int32? {
        let mask = slots.count - 1
        let length = Int32(truncatingIfNeeded: scan.end &- scan.start)
        var place = Int(scan.hash) & mask
        while true {
            let slot = slots[place]
            if slot.head == scan.head, slot.length == length,
                length <= 8 || goesOn(scan, chunks, from: Int(words[Int(slot.number)].start))
            {
                return slot.number
            }
            if slot.length == 0 { return nil }
            place = (place &+ 1) & mask
        }
    }

    /// Whether a word goes on behind its first eight bytes as another of its length does.
    @inline(__always)
    private static func goesOn(_ scan: WordScan, _ chunks: UnsafeBufferPointer<UInt64>, from start: Int) -> Bool {
        var offset = 8
        while offset < scan.end &- scan.start {
            if chunks[start &+ offset >> 3] != scan.chunk(offset) { return false }
            offset &+= 8
        }
        return true
    }

    /// The number of a word, whatever its bytes are; an empty one has none.
    package mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let hash = WordScan.hash(of: word)
        let head = WordBytes.load(word, at: 0, before: word.count)
        let mask = slots.count - 1
        var place = Int(hash) & mask
        while slots[place].length > 0 {
            let slot = slots[place]
            if slot.length == word.count, slot.head == head,
                word.count <= 8 || withBytes(of: slot.number, { $0.elementsEqual(word) })
            {
                return slot.number
            }
            place = (place + 1) & mask
        }
        return insert(word, hash)
    }

    /// Adds a word that is not there.
    private mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int32 {
        precondition(!word.isEmpty && word.count <= Int32.max)
        if words.count * 5 >= slots.count * 3 { grow() }
        let number = Int32(words.count)
        words.append(Word(start: Int32(chunks.count), length: Int32(word.count), hash: hash))
        for offset in stride(from: 0, to: word.count, by: 8) {
            chunks.append(WordBytes.load(word, at: offset, before: word.count))
        }
        place(number)
        return number
    }

    private mutating func place(_ number: Int32) {
        let word = words[Int(number)]
        var place = Int(word.hash) & (slots.count - 1)
        while slots[place].length > 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = Slot(head: chunks[Int(word.start)], number: number, length: word.length)
    }

    private mutating func grow() {
        slots = [Slot](repeating: Slot(), count: slots.count * 2)
        for number in words.indices { place(Int32(number)) }
    }

    // MARK: Words by number

    /// The length of a word in UTF-8 bytes.
    package func length(of number: Int32) -> Int { Int(words[Int(number)].length) }

    package func withBytes<Value>(of number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        let word = words[Int(number)]
        return chunks.withUnsafeBytes { bytes in
            let start = Int(word.start) * 8
            return body(
                UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(word.length)]).assumingMemoryBound(
                    to: UInt8.self))
        }
    }

    /// Some words with a space between each two.
    package func joined(_ numbers: [Int32]) -> [UInt8] {
        let count = numbers.reduce(0) { $0 + length(of: $1) + 1 }
        guard count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count + 7) { bytes, written in
            let bytes = UnsafeMutableRawBufferPointer(bytes)
            for number in numbers {
                let word = words[Int(number)]
                for offset in stride(from: 0, to: Int(word.length), by: 8) {
                    // The zeros behind a word are written over by what follows it.
                    let eight = chunks[Int(word.start) + offset >> 3]
                    bytes.storeBytes(of: eight.littleEndian, toByteOffset: written + offset, as: UInt64.self)
                }
                written += Int(word.length) + 1
                bytes[written - 1] = 0x20
            }
            written -= 1
        }
    }

    /// Whether a word stands before another in the order of their bytes.
    package func precedes(_ left: Int32, _ right: Int32) -> Bool {
        let (a, b) = (words[Int(left)], words[Int(right)])
        let shared = min(a.length, b.length)
        for offset in stride(from: 0, to: Int(shared), by: 8) {
            let (own, other) = (chunks[Int(a.start) + offset >> 3], chunks[Int(b.start) + offset >> 3])
            // No word holds a zero, so that a shorter one stands before those that go on.
            if own != other { return own.byteSwapped < other.byteSwapped }
        }
        return a.length < b.length
    }
}
