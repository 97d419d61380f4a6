import Glibc

/// Finds the ends of lines: line feeds, carriage returns and pairs of them, as for libcmark.
struct LineEnds {
    private let text: Bytes
    private let limit: Int
    /// The first carriage return from the line on; the limit where there is none.
    private var nextReturn: Int

    init(_ text: Bytes, _ range: Range<Int>) {
        self.text = text
        limit = range.upperBound
        nextReturn = text.firstOffset(of: .carriageReturn, in: range) ?? limit
    }

    /// Where a line's content ends and the next line begins; asked for with lines in their order.
    mutating func line(from start: Int) -> (end: Int, next: Int) {
        if nextReturn < start {
            nextReturn = text.firstOffset(of: .carriageReturn, in: start..<limit) ?? limit
        }
        let end = text.firstOffset(of: .newline, in: start..<nextReturn) ?? nextReturn
        guard end < limit else { return (limit, limit) }
        let isPair = end == nextReturn && end + 1 < limit && text[end + 1] == .newline
        return (end, end + (isPair ? 2 : 1))
    }
}

/// The control characters that a text holds.
enum ControlBytes {
    /// The bytes below U+0020 other than line ends, as a bit set.
    static func set(in text: Bytes) -> UInt32 {
        var set: UInt32 = 0
        var index = 0
        let raw = UnsafeRawBufferPointer(text)
        while index < text.count {
            if index + 8 <= text.count {
                let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // Where no byte is below 0x20, none borrows and no highest bit comes to be set.
                if (eight &- 0x2020_2020_2020_2020) & ~eight & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
            }
            let limit = min(index + 8, text.count)
            while index < limit {
                if text[index] < 0x20 { set |= 1 << UInt32(text[index]) }
                index += 1
            }
        }
        return set & ~(1 << UInt32(UInt8.newline) | 1 << UInt32(UInt8.carriageReturn))
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// The offset of the first byte of a value in a range; nil where there is none.
    func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
            return nil
        }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }
}
