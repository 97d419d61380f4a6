/// Makes texts that a reader would hold the same word equal, whatever keyboard they were typed on: `Iğdır`, `IĞDIR` and
/// `igdir`; `Şuşa` and `susa`; `ё` and `е`; Arabic with and without vowel signs.
///
/// The same steps are simple enough for the search script to repeat:
/// 1. small letters by Unicode's default mapping, then NFD;
/// 2. drop every combining mark (`\p{Mn}`), the tatweel U+0640 and the characters of `Cf`;
/// 3. replace by `replacements`, longest first.
package enum SearchFolding {
    package static func fold(_ text: String) -> String {
        let lower = text.lowercased()
        if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
        var result = String.UnicodeScalarView()
        var pendingYiwn = false
        for scalar in Normalization.nfd(lower).unicodeScalars {
            if pendingYiwn {
                pendingYiwn = false
                if scalar == "ւ" || scalar == "վ" {
                    result.append("և")
                    continue
                }
                result.append("ե")
            }
            if scalar == "ե" {
                pendingYiwn = true
            } else if isDropped(scalar) {
                continue
            } else if let replacement = table[scalar] {
                result.append(contentsOf: replacement.unicodeScalars)
            } else if let digit = DigitTable.value(of: scalar) {
                result.append(contentsOf: String(digit).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        if pendingYiwn { result.append("ե") }
        return String(result)
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value == 0x640 { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .format: return true
        default: return false
        }
    }

    /// Step 3, for the search script.
    package static let replacements: [(from: String, to: String)] = [
        ("եւ", "և"), ("եվ", "և"),
        ("ı", "i"), ("ə", "e"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("đ", "d"), ("ł", "l"), ("ð", "d"),
        ("þ", "th"), ("ٱ", "ا"), ("ى", "ي"), ("ة", "ه"), ("ک", "ك"), ("ی", "ي"), ("’", "'"), ("ʼ", "'"), ("ς", "σ"),
        ("٠", "0"), ("١", "1"), ("٢", "2"), ("٣", "3"), ("٤", "4"), ("٥", "5"), ("٦", "6"), ("٧", "7"), ("٨", "8"),
        ("٩", "9"), ("۰", "0"), ("۱", "1"), ("۲", "2"), ("۳", "3"), ("۴", "4"), ("۵", "5"), ("۶", "6"), ("۷", "7"),
        ("۸", "8"), ("۹", "9"),
    ]

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (from, to) in replacements where from.unicodeScalars.count == 1 {
            if let scalar = from.unicodeScalars.first { table[scalar] = to }
        }
        return table
    }()
}
