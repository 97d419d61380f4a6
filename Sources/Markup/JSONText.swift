/// JSON text of strings, the same on every machine.
package enum JSONText {
    /// A string in double quotes with what RFC 8259 §7 asks for escaped, and `<`, U+2028 and U+2029 too, so that it
    /// can stand inside a script element.
    package static func quoted(_ text: String) -> String {
        guard needsEscape(text) else { return "\"" + text + "\"" }
        var result = "\""
        result.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0..<0x20, 0x7F, 0x3C, 0x2028, 0x2029:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Writes a string as `quoted` gives it.
    package static func write(_ text: String, to output: inout ByteOutput) {
        guard !needsEscape(text) else { return output.raw(string: quoted(text)) }
        output.byte(0x22)
        output.raw(string: text)
        output.byte(0x22)
    }

    /// Whether anything has to be escaped.
    private static func needsEscape(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case 0..<0x20, 0x22, 0x5C, 0x3C, 0x7F: return true
                case 0xE2: if bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 { return true }
                default: break
                }
            }
            return false
        } ?? true
    }
}
