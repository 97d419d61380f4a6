/// Upper and lower case by language.
enum Letters {
    static func uppercased(_ text: some StringProtocol, isTurkic: Bool) -> String {
        isTurkic ? String(text).replacing("i", with: "İ").uppercased() : text.uppercased()
    }

    static func lowercased(_ text: some StringProtocol, isTurkic: Bool) -> String {
        isTurkic
            ? String(text).replacing("İ", with: "i").replacing("I", with: "ı").lowercased() : text.lowercased()
    }

    /// The text with its first character in upper case.
    static func capitalized(_ text: some StringProtocol, isTurkic: Bool = false) -> String {
        guard let first = text.first else { return "" }
        guard first.isLowercase else { return String(text) }
        // German ß and ligatures at a start become one capital and small letters.
        let upper = uppercased(String(first), isTurkic: isTurkic)
        let head = upper.count > 1 ? upper.prefix(1) + upper.dropFirst().lowercased() : upper
        return head + text.dropFirst()
    }
}
