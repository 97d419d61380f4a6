/// The marks of a language that writes commas and semicolons of its own, such as Arabic.
struct PunctuationMarks: Sendable, Hashable {
    let comma: String
    let semicolon: String

    /// An affix of a style with the language's marks.
    func localized(_ affix: String) -> String {
        guard affix.hasByte(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) else { return affix }
        return affix.replacing(",", with: comma).replacing(";", with: semicolon)
    }
}
