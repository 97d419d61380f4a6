import Markup
import Serialization

extension ByteOutput {
    /// A JSON string, as `JSONText.quoted` gives it; text that needs no escape is copied as it is.
    mutating func json(_ text: String) {
        var text = text
        let isPlain = text.withUTF8 { bytes in
            for byte in bytes
            where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x3C || byte == 0x7F || byte == 0xE2 {
                return false
            }
            return true
        }
        guard isPlain else { return raw(string: JSONText.quoted(text)) }
        byte(0x22)
        text.withUTF8 { bytes.append(contentsOf: $0) }
        byte(0x22)
    }
}
