/// The part of an address that is made from a title.
package enum Slug {
    package enum Style: String, Sendable, Hashable, CaseIterable {
        /// Transliterated to `a–z`, `0–9` and `-`: `minatemizleme`, `karty-minnykh-poley`.
        case ascii
        /// Letters and digits of the language's own script, in NFC and small: `карты-минных-полей`.
        case native
    }

    /// A slug of at most 80 characters (of the result), cut at a hyphen where there is one; nil where nothing is left.
    package static func make(_ text: String, _ tag: LanguageTag, style: Style = .ascii) -> String? {
        let lower = LetterCase(tag).lower(text)
        var words: [String] = []
        var word = ""
        let source = style == .ascii ? Transliteration.latin(lower, tag) : Normalization.nfc(lower)
        for scalar in source.unicodeScalars {
            if isKept(scalar, style) {
                word.unicodeScalars.append(scalar)
            } else if !isDropped(scalar), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return joined(words)
    }

    private static func isKept(_ scalar: Unicode.Scalar, _ style: Style) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return true
        case 0..<0x80: return false
        default:
            guard style == .native else { return false }
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .otherLetter, .modifierLetter, .uppercaseLetter, .decimalNumber, .spacingMark:
                return true
            // Vowel signs are part of a word in the scripts of India, and ornament in Hebrew and Arabic.
            case .nonspacingMark: return !(0x591...0x8FF).contains(scalar.value)
            default: return false
            }
        }
    }

    /// Apostrophes, soft hyphens, joiners and vowel marks stand inside a word.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x2019, 0x2BC, 0x2BB, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x640: true
        case 0x55B, 0x55C, 0x55E: true
        default: scalar.properties.generalCategory == .nonspacingMark
        }
    }

    private static func joined(_ words: [String]) -> String? {
        var result = ""
        var count = 0
        for word in words {
            let length = word.unicodeScalars.count
            if result.isEmpty {
                result = String(String.UnicodeScalarView(word.unicodeScalars.prefix(80)))
                count = min(80, length)
            } else if count + 1 + length <= 80 {
                result += "-" + word
                count += 1 + length
            } else {
                break
            }
        }
        return result.isEmpty ? nil : result
    }
}
