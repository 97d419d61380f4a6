/// Spaces inside guillemets, where a source sets them.
enum Guillemets {
    /// The text with narrow no-break spaces inside its guillemets instead of ordinary spaces, which could break a line.
    static func spaced(_ text: String) -> String {
        guard occur(in: text) else { return text }
        return text.replacing("« ", with: "«\u{202F}").replacing(" »", with: "\u{202F}»")
    }

    /// Whether a text holds any: C2 AB and C2 BB.
    static func occur(in text: String) -> Bool {
        var previous: UInt8 = 0
        return text.hasByte { byte in
            if previous == 0xC2, byte == 0xAB || byte == 0xBB { return true }
            previous = byte
            return false
        }
    }
}
