extension ByteOutput {
    /// Text content: `&`, `<`, `>` and `"` become character references, as libcmark's HTML renderer writes them.
    package mutating func text(_ string: String) {
        if string.utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil {
            var string = string
            string.withUTF8 { escape($0) }
        }
    }

    /// Text content given as UTF-8 bytes.
    package mutating func text(bytes more: [UInt8]) {
        more.withUnsafeBufferPointer { escape($0) }
    }

    /// Text content given as a slice of UTF-8 bytes.
    package mutating func text(bytes more: ArraySlice<UInt8>) {
        more.withUnsafeBufferPointer { escape($0) }
    }

    /// Text content given as UTF-8 bytes in memory.
    package mutating func text(bytes more: UnsafeBufferPointer<UInt8>) {
        escape(more)
    }

    /// ` name="value"` with the value escaped for a double-quoted attribute.
    package mutating func attribute(_ name: StaticString, _ value: String) {
        byte(0x20)
        raw(name)
        raw("=\"")
        text(value)
        byte(0x22)
    }

    /// Text for XML 1.0, where `&apos;` is not needed and control characters that XML has no way to write (§2.2)
    /// are replaced by U+FFFD.
    package mutating func xmlText(_ string: String) {
        var string = string
        string.withUTF8 { text in
            var start = 0
            for index in text.indices {
                let reference: StaticString
                var length = 1
                switch text[index] {
                case 0x26: reference = "&amp;"
                case 0x3C: reference = "&lt;"
                case 0x3E: reference = "&gt;"
                case 0x22: reference = "&quot;"
                case 0x09, 0x0A, 0x0D: continue
                case 0..<0x20, 0x7F: reference = "\u{FFFD}"
                // U+FFFE and U+FFFF, which are no characters.
                case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
                    reference = "\u{FFFD}"
                    length = 3
                default: continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                raw(reference)
                start = index + length
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
    }

    private mutating func escape(_ buffer: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while Self.isClean(buffer, at: index) { index += 8 }
        // Most texts are clean up to their last eight bytes, some of which have been looked at already.
        if index > 0, index + 8 > buffer.count, Self.isClean(buffer, at: buffer.count - 8) {
            return bytes.append(contentsOf: buffer)
        }
        while index < buffer.count {
            if Self.isClean(buffer, at: index) {
                index += 8
                continue
            }
            // The byte that is not clean is among these, or the text ends with them.
            let limit = min(index + 8, buffer.count)
            while index < limit {
                switch buffer[index] {
                case 0x26: flush("&amp;")
                case 0x3C: flush("&lt;")
                case 0x3E: flush("&gt;")
                case 0x22: flush("&quot;")
                default: break
                }
                index += 1
            }
        }
        if start < index { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index])) }

        func flush(_ reference: StaticString) {
            if start < index { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index])) }
            raw(reference)
            start = index + 1
        }
    }

    /// Whether eight bytes from an offset are there and none of them is escaped.
    private static func isClean(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 8 <= buffer.count else { return false }
        let eight = UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // `"` and `&` differ in one bit, and so do `<` and `>`: without it, each pair is one value to look for.
        let quote = (eight & 0xFBFB_FBFB_FBFB_FBFB) ^ 0x2222_2222_2222_2222
        let bracket = (eight & 0xFDFD_FDFD_FDFD_FDFD) ^ 0x3C3C_3C3C_3C3C_3C3C
        return (zeros(quote) | zeros(bracket)) & 0x8080_8080_8080_8080 == 0
    }

    /// A highest bit for the lowest byte that is zero, if any is.
    private static func zeros(_ eight: UInt64) -> UInt64 {
        (eight &- 0x0101_0101_0101_0101) & ~eight
    }
}
