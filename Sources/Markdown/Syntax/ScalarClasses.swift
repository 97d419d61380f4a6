/// Classes of Unicode scalars at places of UTF-8 text.
enum ScalarClasses {
    /// Whether the scalar that ends before an offset is a letter or a digit.
    static func isWord(_ text: Bytes, before end: Int) -> Bool {
        guard end > 0 else { return false }
        let last = text[end - 1]
        if last < 0x80 { return last.isAlphanumeric }
        var start = end - 1
        while start > 0, text[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
        return scalar(text, at: start).map { isWord($0.scalar) } ?? false
    }

    /// The width in bytes of the letter, digit or `_` at an offset; 0 where there is none.
    static func isWordOrUnderscore(_ text: Bytes, at start: Int) -> Int {
        guard start < text.count else { return 0 }
        let first = text[start]
        if first < 0x80 { return first.isAlphanumeric || first == 0x5F ? 1 : 0 }
        guard let found = scalar(text, at: start), isWord(found.scalar) else { return 0 }
        return found.width
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }

    /// The scalar at an offset and its width in bytes; nil for ill-formed UTF-8.
    static func scalar(_ text: Bytes, at start: Int) -> (scalar: Unicode.Scalar, width: Int)? {
        guard start < text.count else { return nil }
        let first = UInt32(text[start])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC0, start + width <= text.count else { return nil }
        var value = first & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
        for index in start + 1..<start + width {
            guard text[index] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(text[index] & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, width) }
    }
}
