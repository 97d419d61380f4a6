extension String {
    /// The text without spaces, tabs and line ends at its ends; no-break spaces stay.
    var trimmingSpaces: String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        guard let first = utf8.first, let last = utf8.last, isSpace(first) || isSpace(last) else { return self }
        guard let start = utf8.firstIndex(where: { !isSpace($0) }), let end = utf8.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[start...end])
    }
}

extension String {
    /// Whether the text is empty or holds spaces and line ends alone.
    var isOnlySpaces: Bool {
        utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}

extension String {
    /// The text without its full stops.
    var withoutPeriods: String {
        utf8.contains(UInt8(ascii: ".")) ? String(unicodeScalars.filter { $0 != "." }) : self
    }

    /// Whether any byte of the text's UTF-8 fulfills a condition, from contiguous memory.
    func hasByte(where condition: (UInt8) -> Bool) -> Bool {
        if let answer = utf8.withContiguousStorageIfAvailable({ bytes in
            for byte in bytes where condition(byte) { return true }
            return false
        }) {
            return answer
        }
        return utf8.contains(where: condition)
    }
}
