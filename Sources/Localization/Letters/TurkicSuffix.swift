/// Case endings of Turkish and Azerbaijani on numbers and nouns, by vowel harmony: `2020’den`, `2020-dən`, `2020-ci`,
/// `hektardan`.
///
/// A number takes the ending of the last word that it is read as: 2020 is read “… yirmi”, so `2020’den`; a decimal that of
/// its fraction, `1,5’ten`. Proper names with an apostrophe and compound nouns with a possessive ending (`ABD doları`)
/// need `isPossessed`.
package struct TurkicSuffix: Sendable {
    package enum Case: Sendable, Hashable, CaseIterable {
        case genitive, dative, accusative, locative, ablative
        /// `-ci`, Turkish `’inci`: the number in its order.
        case ordinal
    }

    private let isTurkish: Bool

    /// Nil for languages other than Turkish and Azerbaijani in Latin letters.
    package init?(_ tag: LanguageTag) {
        guard tag.writingScript == .latin, tag.language == "tr" || tag.language == "az" else { return nil }
        isTurkish = tag.language == "tr"
    }

    /// The mark between a number or an abbreviation and its ending.
    var separator: String { isTurkish ? "’" : "-" }

    /// A printed number with its ending, after an apostrophe in Turkish and a hyphen in Azerbaijani.
    package func number(_ printed: String, _ grammar: Case) -> String {
        printed + ending(ofNumber: printed, grammar)
    }

    /// A word with its ending: `hektardan`.
    package func word(_ word: String, _ grammar: Case, isPossessed: Bool = false) -> String {
        word + ending(ofWord: word, grammar, isPossessed: isPossessed)
    }

    /// The ending of a number with the mark before it, `-ci`: grouping and decimal marks may stand in the number.
    func ending(ofNumber printed: String, _ grammar: Case) -> String {
        separator + ending(ofWord: lastWord(of: printed), grammar)
    }

    /// The ending that vowel harmony gives a word.
    func ending(ofWord word: String, _ grammar: Case, isPossessed: Bool = false) -> String {
        let letters = Array(LetterCase(.turkish).lower(word).unicodeScalars)
        let vowel = letters.last { Self.isVowel($0) } ?? "e"
        let endsInVowel = letters.last.map(Self.isVowel) ?? false
        let isBack = "aıou".unicodeScalars.contains(vowel)
        let high = Self.highVowel(after: vowel)
        let low = isBack ? "a" : isTurkish ? "e" : "ə"
        let isVoiceless = letters.last.map { "çfhkpsşt".unicodeScalars.contains($0) } ?? false
        let d = isTurkish && isVoiceless && !isPossessed ? "t" : "d"
        let buffer = isPossessed ? "n" : endsInVowel ? "y" : ""
        switch grammar {
        case .genitive: return (endsInVowel ? "n" : "") + high + "n"
        case .dative: return buffer + low
        case .accusative: return (isPossessed || !isTurkish && endsInVowel ? "n" : buffer) + high
        case .locative: return (isPossessed ? "n" : "") + d + low
        case .ablative: return (isPossessed ? "n" : "") + d + low + "n"
        case .ordinal:
            if isTurkish { return endsInVowel ? "nc" + high : high + "nc" + high }
            return "c" + high
        }
    }

    private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
        "aeıioöuüə".unicodeScalars.contains(scalar)
    }

    private static func highVowel(after vowel: Unicode.Scalar) -> String {
        switch vowel {
        case "a", "ı": "ı"
        case "o", "u": "u"
        case "ö", "ü": "ü"
        default: "i"
        }
    }

    /// The last word that a number is read as.
    private func lastWord(of printed: String) -> String {
        var whole: [Int] = []
        var fraction: [Int] = []
        var afterMark = false
        for scalar in printed.unicodeScalars {
            if let digit = DigitTable.value(of: scalar) {
                if afterMark { fraction.append(digit) } else { whole.append(digit) }
            } else if scalar == "," || scalar.value == 0x66B {
                afterMark = true
            }
        }
        while fraction.last == 0 { fraction.removeLast() }
        let digits = fraction.isEmpty ? whole : fraction
        let zeros = digits.reversed().prefix { $0 == 0 }.count
        guard zeros < digits.count else { return words.units[0] }
        let digit = digits[digits.count - 1 - zeros]
        switch zeros {
        case 0: return words.units[digit]
        case 1: return words.tens[digit]
        case 2: return words.hundred
        case 3..<6: return words.thousand
        case 6..<9: return words.million
        case 9..<12: return words.billion
        default: return words.trillion
        }
    }

    private struct Words {
        let units: [String]
        let tens: [String]
        let hundred: String
        let thousand: String
        let million: String
        let billion: String
        let trillion: String
    }

    private var words: Words { isTurkish ? Self.turkish : Self.azerbaijani }

    private static let turkish = Words(
        units: ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"],
        tens: ["", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"],
        hundred: "yüz", thousand: "bin", million: "milyon", billion: "milyar", trillion: "trilyon")

    private static let azerbaijani = Words(
        units: ["sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"],
        tens: ["", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"],
        hundred: "yüz", thousand: "min", million: "milyon", billion: "milyard", trillion: "trilyon")
}
