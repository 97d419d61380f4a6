/// Text of unknown origin made safe to print: no escape sequence, no reordering, no line break gets through.
package enum TerminalText {
    /// Control characters, bidirectional controls and zero-width characters as `U+XXXX` in angle brackets; tabs as
    /// spaces.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                result += " "
            } else if isUnsafe(scalar) {
                result += "⟨U+" + String(scalar.value, radix: 16, uppercase: true) + "⟩"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}
