/// The words around a number.
extension NumberClassifier {
    struct Word {
        static let none = Word(
            range: 0..<0, text: "", bare: "", whole: "", raw: "", isCapital: false, isNear: false)
        /// Scalars of the block.
        let range: Range<Int>
        /// Lower-case.
        let text: String
        /// In Arabic without the letters that stand for “and” or a preposition; elsewhere the same.
        let bare: String
        /// Lower-case, with what follows an apostrophe.
        let whole: String
        let raw: String
        let isCapital: Bool
        /// Nothing but white space stands between it and the number.
        let isNear: Bool
    }

    func isIn(_ list: WordList, _ word: Word) -> Bool {
        list.contains(word.text) || word.bare != word.text && list.contains(word.bare)
    }

    func word(before index: Int) -> Word {
        var end = index
        while end > 0, Self.isGap(scalars[end - 1]) || scalars[end - 1] == "(" { end -= 1 }
        guard end > 0, end < index || Self.isSign(scalars[end - 1]) else { return .none }
        let isNear = !scalars[end..<index].contains("(")
        if Self.isSign(scalars[end - 1]) {
            var start = end - 1
            while start > 0, scalars[start - 1] == scalars[end - 1] { start -= 1 }
            return made(start..<end, isNear: isNear)
        }
        var start = end
        while start > 0, end - start < 40,
            Self.isWordScalar(scalars[start - 1]) || ".:՝".unicodeScalars.contains(scalars[start - 1])
        {
            start -= 1
        }
        // A colon leads on to the number: “No: 9”, “Tel: …”.
        if end > start, scalars[end - 1] == ":" || scalars[end - 1] == "՝" { end -= 1 }
        return made(start..<end, isNear: isNear)
    }

    /// The word behind a number, its own suffix (`’i`, `-го`) passed over, and “of”.
    func suffixedWord(after index: Int) -> Word {
        var start = index
        if start + 1 < scalars.count, Self.isSuffixMark(scalars[start]), scalars[start + 1].properties.isAlphabetic {
            start += 1
            while start < scalars.count, scalars[start].properties.isAlphabetic { start += 1 }
        } else if start < scalars.count, scalars[start].properties.isAlphabetic, language.language == "en" {
            while start < scalars.count, scalars[start].properties.isAlphabetic { start += 1 }
        }
        if start < scalars.count, scalars[start] == ".", lexicon.hasPointOrdinals { start += 1 }
        let word = nextWord(start)
        if word.word.text == "of" { return nextWord(word.end).word }
        return word.word
    }

    func nextWord(_ index: Int) -> (word: Word, end: Int) {
        var start = index
        while start < scalars.count, Self.isGap(scalars[start]) || Self.isHyphen(scalars[start]) { start += 1 }
        var end = start
        while end < scalars.count, end - start < 40, Self.isWordScalar(scalars[end]) { end += 1 }
        // A point belongs to “a.m.” and “Jan.”.
        while end + 1 < scalars.count, end > start, end - start < 4, scalars[end] == ".",
            scalars[end + 1].properties.isAlphabetic
        {
            end += 1
            while end < scalars.count, scalars[end].properties.isAlphabetic, end - start < 12 { end += 1 }
        }
        return (made(start..<end, isNear: true), end)
    }

    func made(_ range: Range<Int>, isNear: Bool) -> Word {
        let raw = block.text(range)
        let whole = letters.lower(raw)
        var text = whole
        if let apostrophe = text.firstIndex(where: { $0 == "’" || $0 == "'" }), !text.hasPrefix("o") {
            text = String(text[..<apostrophe])
        }
        return Word(
            range: range, text: text, bare: language.language == "ar" ? Self.withoutArabicPrefix(text) : text,
            whole: whole, raw: raw, isCapital: raw.unicodeScalars.first?.properties.isUppercase ?? false, isNear: isNear
        )
    }

    static func withoutArabicPrefix(_ word: String) -> String {
        var word = word
        if word.count > 4, let first = word.first, "وف".contains(first) { word.removeFirst() }
        if word.hasPrefix("لل"), word.count > 4 { return "ال" + word.dropFirst(2) }
        if word.count > 4, let first = word.first, "بكل".contains(first), word.dropFirst().hasPrefix("ال") {
            word.removeFirst()
        }
        return word
    }

    /// The text without white space around a range, without the punctuation at its ends.
    func chunk(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start > 0, range.lowerBound - start < 200, !scalars[start - 1].properties.isWhitespace { start -= 1 }
        while end < scalars.count, end - range.upperBound < 200, !scalars[end].properties.isWhitespace { end += 1 }
        while start < range.lowerBound, Self.isTrimmed(scalars[start]) { start += 1 }
        while end > range.upperBound, Self.isTrimmed(scalars[end - 1]) { end -= 1 }
        return start..<end
    }

    static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
        "()[]{}.,;:!?“”„«»\"‘’'…՝։،؛؟".unicodeScalars.contains(scalar) || scalar == ProseBlock.shownValue
    }

    static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || (0x200E...0x200F).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }

    static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        "№#§¶".unicodeScalars.contains(scalar)
    }

    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "‑" || scalar == "‐"
    }

    /// What divides digits from a suffix: an apostrophe or a hyphen, the Armenian one too.
    static func isSuffixMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "’" || scalar == "'" || scalar == "֊" || isHyphen(scalar)
    }

    static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar == "’" || scalar == "'"
            || scalar.properties.generalCategory == .nonspacingMark
    }

    static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || TypedNumber.digit(scalar) != nil
    }
}
