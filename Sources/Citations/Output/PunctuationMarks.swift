/// The marks of a language that writes commas and semicolons of its own, such as Arabic.
struct PunctuationMarks: Sendable, Hashable {
    let comma: String
    let semicolon: String

    /// An affix of a style with the language's marks.
    func localized(_ affix: String) -> String {
        guard affix.hasByte(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) else { return affix }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(affix.utf8.count + 4)
        for byte in affix.utf8 {
            switch byte {
            case UInt8(ascii: ","): bytes += comma.utf8
            case UInt8(ascii: ";"): bytes += semicolon.utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
