/// Texts that stand in many cells of one file, made once each.
///
/// A cell is looked up by its bytes, so that a name in a hundred thousand rows costs a comparison and no allocation.
package struct RepeatedTexts {
    private let bytes: [UInt8]
    package private(set) var texts: [String] = []
    private var ranges: [Range<Int>] = []
    /// Open addressing over indices plus one; a power of two, at most half full.
    private var table: [Int32]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        table = [Int32](repeating: 0, count: 1024)
    }

    /// The index of the text in a range of the file; the same bytes have the same index.
    package mutating func index(of range: Range<Int>) -> Int {
        var slot = Int(truncatingIfNeeded: hash(range)) & (table.count - 1)
        while table[slot] != 0 {
            let index = Int(table[slot]) - 1
            if isEqual(ranges[index], range) { return index }
            slot = (slot + 1) & (table.count - 1)
        }
        texts.append(String(decoding: bytes[range], as: UTF8.self))
        ranges.append(range)
        table[slot] = Int32(texts.count)
        if texts.count * 2 > table.count { grow() }
        return texts.count - 1
    }

    private mutating func grow() {
        table = [Int32](repeating: 0, count: table.count * 2)
        for index in texts.indices {
            var slot = Int(truncatingIfNeeded: hash(ranges[index])) & (table.count - 1)
            while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
            table[slot] = Int32(index + 1)
        }
    }

    /// FNV-1a, 64 bits, its upper half mixed into the lower.
    private func hash(_ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        bytes.withUnsafeBufferPointer { buffer in
            for index in range { hash = (hash ^ UInt64(buffer[index])) &* 0x100_0000_01B3 }
        }
        return hash ^ (hash >> 32)
    }

    private func isEqual(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        guard a.count == b.count else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            var offset = 0
            while offset < a.count {
                if buffer[a.lowerBound + offset] != buffer[b.lowerBound + offset] { return false }
                offset += 1
            }
            return true
        }
    }
}
