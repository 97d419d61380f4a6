import Diagnostics

/// UTF-8 checks that every reader makes before it reads.
package enum TextEncoding {
    /// The number of bytes of a byte order mark at the start (0 or 3).
    package static func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The offset of the first byte that is not UTF-8; nil where all of it is.
    ///
    /// - Parameter range: the part to look at; left out, all of it.
    package static func firstInvalidOffset(_ bytes: [UInt8], in range: Range<Int>? = nil) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            let buffer = UnsafeBufferPointer(rebasing: buffer[..<(range?.upperBound ?? buffer.count)])
            var index = range?.lowerBound ?? 0
            while index < buffer.count {
                // Letters of two bytes, and ASCII between them, make up most texts.
                if let eight = EightBytes.value(buffer, index) {
                    if eight & EightBytes.highest == 0 {
                        index += 8
                        continue
                    }
                    let width = pairs(UInt64(littleEndian: eight))
                    if width > 0 {
                        index += width
                        continue
                    }
                }
                if buffer[index] < 0x80 {
                    index += 1
                    continue
                }
                guard let length = sequenceLength(at: index, in: buffer) else { return index }
                index += length
            }
            return nil
        }
    }

    /// How many of eight bytes, the first the lowest, are sure to be whole characters of one or two bytes: 8, 7 where
    /// the last is the first of two, or 0 where a closer look is needed.
    private static func pairs(_ eight: UInt64) -> Int {
        let high = eight & EightBytes.highest
        let isTrail = high & ~(eight << 1)
        let isLead = high & (eight << 1)
        // Leads above 0xDF begin longer characters; 0xC0 and 0xC1 begin none.
        let isLong = isLead & (eight << 2)
        let lowest = eight & 0x1E1E_1E1E_1E1E_1E1E
        let hasLowLead = isLead & ~((lowest &+ 0x7F7F_7F7F_7F7F_7F7F) | lowest)
        guard isTrail == isLead << 8, isLong | hasLowLead == 0 else { return 0 }
        return isLead >> 63 == 0 ? 8 : 7
    }

    /// Whether all bytes are UTF-8; where they are not, a diagnostic at the first that is not.
    package static func check(
        _ bytes: [UInt8], in range: Range<Int>? = nil, file: String, _ bag: inout DiagnosticBag
    ) -> Bool {
        guard let offset = firstInvalidOffset(bytes, in: range) else { return true }
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        bag.add(
            .textEncoding, isUTF16 ? "UTF-16 text where UTF-8 is read" : "byte that is not UTF-8",
            at: SourceRange(file: file, offsets: offset..<offset + 1), help: "save the file as UTF-8")
        return false
    }

    /// The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences).
    private static func sequenceLength(at index: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Int? {
        func trail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < buffer.count && range.contains(buffer[index + offset])
        }
        switch buffer[index] {
        case 0xC2...0xDF: return trail(1) ? 2 : nil
        case 0xE0: return trail(1, 0xA0...0xBF) && trail(2) ? 3 : nil
        case 0xED: return trail(1, 0x80...0x9F) && trail(2) ? 3 : nil
        case 0xE1...0xEF: return trail(1) && trail(2) ? 3 : nil
        case 0xF0: return trail(1, 0x90...0xBF) && trail(2) && trail(3) ? 4 : nil
        case 0xF4: return trail(1, 0x80...0x8F) && trail(2) && trail(3) ? 4 : nil
        case 0xF1...0xF3: return trail(1) && trail(2) && trail(3) ? 4 : nil
        default: return nil
        }
    }
}
