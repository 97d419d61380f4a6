extension Unicode.Scalar {
    /// Whether the character is a letter or a number; quick for ASCII, which most texts of styles are.
    var isWordCharacter: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xAA: false
        default: properties.isAlphabetic || properties.numericType != nil
        }
    }

    /// Whether the character is a letter in upper case.
    var isCapital: Bool {
        switch value {
        case 0x41...0x5A: true
        case 0..<0xC0, 0x430...0x45F, 0x2000...0x206F: false
        default: properties.isUppercase
        }
    }

    /// Whether the character is a letter in lower case.
    var isSmallLetter: Bool {
        switch value {
        case 0x61...0x7A: true
        case 0..<0xAA, 0x410...0x42F, 0x2000...0x206F: false
        default: properties.isLowercase
        }
    }

    /// Whether the character separates words: a space of any width or a line end.
    var isSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether the character is an ASCII digit.
    var isDigit: Bool { (0x30...0x39).contains(value) }
}
