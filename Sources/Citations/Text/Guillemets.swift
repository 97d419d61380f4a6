/// Spaces inside guillemets, where a source sets them.
enum Guillemets {
    /// The text with narrow no-break spaces inside its guillemets instead of ordinary spaces, which could break a line.
    static func spaced(_ text: String) -> String {
        guard text.hasByte(where: { $0 == 0xAB || $0 == 0xBB }) else { return text }
        return text.replacing("« ", with: "«\u{202F}").replacing(" »", with: "\u{202F}»")
    }
}
