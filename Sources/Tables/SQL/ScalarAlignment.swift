/// Finds where each byte of a YAML or JSON scalar's value stands in the file.
///
/// Folding and indentation change white space only, and quoting adds escapes, so that value and source are walked side
/// by side: white space against white space, an escape against what it stands for.
enum ScalarAlignment {
    /// An offset for each byte of the value, and one for its end; where the walk loses its way, the rest stands at the
    /// place where it was lost.
    static func offsets(of value: [UInt8], in bytes: [UInt8], range: Range<Int>) -> [Int] {
        let range = max(0, range.lowerBound)..<min(bytes.count, range.upperBound)
        var walk = Walk(
            value: value, bytes: bytes, place: range.lowerBound, end: max(range.lowerBound, range.upperBound))
        walk.run()
        return walk.offsets
    }

    private struct Walk {
        let value: [UInt8]
        let bytes: [UInt8]
        var place: Int
        let end: Int
        var offsets: [Int] = []

        mutating func run() {
            offsets.reserveCapacity(value.count + 1)
            skipProperties()
            let style = place < end ? bytes[place] : 0
            switch style {
            case 0x22: place += 1
            case 0x27: place += 1
            case 0x7C, 0x3E: skipBlockHeader()
            default: break
            }
            var index = 0
            while index < value.count {
                guard let taken = step(at: index, style: style) else { break }
                index += taken
            }
            while offsets.count <= value.count { offsets.append(min(place, end)) }
        }

        /// Takes one or more bytes of the value; nil where it and the source part ways.
        private mutating func step(at index: Int, style: UInt8) -> Int? {
            var count = 0
            while index + count < value.count, Self.isSpace(value[index + count]) {
                offsets.append(min(place, end))
                count += 1
            }
            skipSpace(style: style)
            if count > 0 { return count }
            guard place < end else { return nil }
            if style == 0x22, bytes[place] == 0x5C { return escape(at: index) }
            guard bytes[place] == value[index] else { return nil }
            offsets.append(place)
            place += style == 0x27 && value[index] == 0x27 ? 2 : 1
            return 1
        }

        /// A backslash escape of a double-quoted scalar: one source place for all bytes that it stands for.
        private mutating func escape(at index: Int) -> Int? {
            guard place + 1 < end else { return nil }
            let digits: Int
            switch bytes[place + 1] {
            case 0x78: digits = 2
            case 0x75: digits = 4
            case 0x55: digits = 8
            default: digits = 0
            }
            var count = 1
            if digits > 0 { while index + count < value.count, value[index + count] & 0xC0 == 0x80 { count += 1 } }
            for _ in 0..<count { offsets.append(place) }
            // JSON writes what lies beyond U+FFFF as two escapes.
            let isPair = digits == 4 && count == 4
            place = min(end, place + (isPair ? 12 : 2 + digits))
            return count
        }

        /// Passes over white space and escapes that stand for it.
        private mutating func skipSpace(style: UInt8) {
            while place < end {
                if Self.isSpace(bytes[place]) {
                    place += 1
                } else if style == 0x22, bytes[place] == 0x5C, place + 1 < end,
                    [0x6E, 0x72, 0x74, 0x20, 0x09, 0x0A, 0x0D].contains(bytes[place + 1])
                {
                    place += 2
                } else {
                    break
                }
            }
        }

        /// An anchor or a tag before the value.
        private mutating func skipProperties() {
            while place < end, bytes[place] == 0x26 || bytes[place] == 0x21 {
                while place < end, !Self.isSpace(bytes[place]) { place += 1 }
                while place < end, Self.isSpace(bytes[place]) { place += 1 }
            }
        }

        private mutating func skipBlockHeader() {
            while place < end, bytes[place] != 0x0A { place += 1 }
        }

        private static func isSpace(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        }
    }
}
