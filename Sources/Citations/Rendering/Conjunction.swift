/// Words for “and” that are written together with the names beside them.
enum Conjunction {
    /// The spaces before and after the word: none where it brings its own or its script sets none.
    static func spaces(around word: String) -> (before: String, after: String) {
        guard let first = word.unicodeScalars.first, let last = word.unicodeScalars.last else { return ("", "") }
        let after = last.properties.isWhitespace || isJoined(last) ? "" : " "
        switch first.value {
        // Hebrew vav is written to the word that follows, and cites set it close to the one before.
        case 0x05D5: return ("", "")
        case 0x3000...0x9FFF, 0xAC00...0xD7AF: return ("", "")
        default: return (first.properties.isWhitespace ? "" : " ", after)
        }
    }

    /// Arabic waw is written to the word that follows.
    private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x0648
    }
}
