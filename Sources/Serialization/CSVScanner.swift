/// Splits CSV bytes into rows of byte ranges. Linear in the file's length.
struct CSVScanner {
    struct Field {
        let range: Range<Int>
        let isQuoted: Bool
    }

    private let bytes: [UInt8]
    private var offset: Int
    /// Where a quoted field opened that never closed.
    private(set) var unclosedQuote: Int?
    /// Quotes that stand where RFC 4180 allows none.
    private(set) var strayQuotes: [Int] = []

    init(bytes: [UInt8], offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The next row that is not empty; false at the end.
    mutating func nextRow(into row: inout [Field]) -> Bool {
        row.removeAll(keepingCapacity: true)
        while offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D { offset += 1 }
        guard offset < bytes.count else { return false }
        while true {
            row.append(nextField())
            guard offset < bytes.count else { return true }
            let separator = bytes[offset]
            offset += 1
            if separator == 0x2C { continue }
            if separator == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            return true
        }
    }

    /// A field; leaves `offset` at the comma, the line end or the end of the file.
    private mutating func nextField() -> Field {
        let start = offset
        if start < bytes.count, bytes[start] == 0x22 {
            if let end = endOfQuoted(from: start) {
                offset = end
                if end == bytes.count || Self.endsField(bytes[end]) { return Field(range: start..<end, isQuoted: true) }
                strayQuotes.append(start)
                skipPlain()
                return Field(range: start..<offset, isQuoted: false)
            }
            unclosedQuote = unclosedQuote ?? start
            offset = bytes.count
            return Field(range: start..<offset, isQuoted: false)
        }
        skipPlain()
        return Field(range: start..<offset, isQuoted: false)
    }

    private mutating func skipPlain() {
        while offset < bytes.count, !Self.endsField(bytes[offset]) { offset += 1 }
    }

    private func endOfQuoted(from start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == 0x22 {
                guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { return index + 1 }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private static func endsField(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x0A || byte == 0x0D
    }
}
