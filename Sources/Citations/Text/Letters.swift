/// Upper and lower case by language.
enum Letters {
    static func uppercased(_ text: some StringProtocol, isTurkic: Bool) -> String {
        isTurkic ? String(text).replacing("i", with: "İ").uppercased() : text.uppercased()
    }

    static func lowercased(_ text: some StringProtocol, isTurkic: Bool) -> String {
        isTurkic
            ? String(text).replacing("İ", with: "i").replacing("I", with: "ı").lowercased() : text.lowercased()
    }

    /// The text with its first letter in upper case.
    static func capitalized(_ text: some StringProtocol, isTurkic: Bool = false) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, first.isSmallLetter else { return String(text) }
        if first.isASCII, !isTurkic {
            var bytes = Array(text.utf8)
            bytes[0] -= 0x20
            return String(decoding: bytes, as: UTF8.self)
        }
        return capitalized(first, isTurkic: isTurkic) + String(String.UnicodeScalarView(scalars.dropFirst()))
    }

    /// A small letter as a capital; German ß and ligatures at a start become one capital and small letters.
    static func capitalized(_ letter: Unicode.Scalar, isTurkic: Bool = false) -> String {
        if isTurkic, letter == "i" { return "İ" }
        if (0x61...0x7A).contains(letter.value), let capital = Unicode.Scalar(letter.value - 0x20) {
            return String(Character(capital))
        }
        return letter.properties.titlecaseMapping
    }
}
