import Localization

/// Tells numbers that count something from years, dates, references and names.
struct NumberClassifier {
    /// What a number is.
    enum Kind {
        case typed
        case harmless
        /// A day of the month with the month behind it, or before it.
        case dayBeforeMonth
        case dayAfterMonth
        case reference
        case phone
    }

    private let block: ProseBlock
    private let numbers: [TypedNumber]
    private let lexicon: NumberLexicon
    private let language: LanguageTag
    private let letters: LetterCase
    private var scalars: [Unicode.Scalar] { block.scalars }

    init(_ block: ProseBlock, numbers: [TypedNumber], language: LanguageTag, letters: LetterCase) {
        self.block = block
        self.numbers = numbers
        self.language = language
        self.letters = letters
        lexicon = NumberLexicon.of(language)
    }

    /// One kind for each number.
    func kinds() -> [Kind] {
        var kinds = numbers.indices.map(kind)
        for index in numbers.indices.dropFirst() where kinds[index] == .typed {
            kinds[index] = continued(index, after: kinds[index - 1])
        }
        // “12, 14 and 16 June”: days pass on to what is joined before them.
        for index in numbers.indices.dropLast().reversed() where kinds[index] == .typed {
            if kinds[index + 1] == .dayBeforeMonth, isDay(numbers[index]), isJoined(index, index + 1) {
                kinds[index] = .dayBeforeMonth
            }
        }
        return kinds
    }

    // MARK: One number

    private func kind(_ index: Int) -> Kind {
        let number = numbers[index]
        if isIdentifier(number) || isListNumber(number) || isClock(number) { return .harmless }
        if isPhoneStart(index) { return .phone }
        let before = word(before: number.range.lowerBound)
        let after = suffixedWord(after: number.range.upperBound)
        if isOrdinal(number) { return isMonth(after) ? .dayBeforeMonth : .harmless }
        if isNumericDate(number) || isYear(number, before: before, after: after) { return .harmless }
        if isIn(lexicon.followers, after) { return .reference }
        if isDay(number) {
            // “17’si Mayıs’ta” is seventeen of them, in May.
            if isMonth(after), !hasSuffix(number) { return .dayBeforeMonth }
            if isDayAfterMonth(number, before: before, after: after) { return .dayAfterMonth }
        }
        if isReference(number, before: before), !isPercent(number), !isIn(lexicon.counted, after) { return .reference }
        return .typed
    }

    /// Where a language writes the month first: English “May 17”, Armenian and Azerbaijani with the month in the
    /// genitive. “In May 17 fires broke out” names no day.
    private func isDayAfterMonth(_ number: TypedNumber, before: Word, after: Word) -> Bool {
        guard isMonth(before), before.isNear, !isPercent(number) else { return false }
        switch language.language {
        case "en":
            let start = before.range.lowerBound
            return !isIn(lexicon.counted, after)
                && !["in", "during", "last", "this"].contains(word(before: start).text)
        case "hy": return before.text.hasSuffix("ի") && (hasSuffix(number) || !isIn(lexicon.counted, after))
        case "az", "tr":
            return hasSuffix(number) && ["ın", "in", "un", "ün"].contains { before.whole.hasSuffix($0) }
        default: return false
        }
    }

    private func isDay(_ number: TypedNumber) -> Bool {
        number.whole.map { (1...31).contains($0) } ?? false
    }

    private func isMonth(_ word: Word) -> Bool {
        isIn(lexicon.months, word) && (!lexicon.hasCapitalMonths || word.isCapital)
    }

    private func isPercent(_ number: TypedNumber) -> Bool {
        let signs: [Unicode.Scalar] = ["%", "٪", "‰"]
        if number.range.lowerBound > 0, signs.contains(scalars[number.range.lowerBound - 1]) { return true }
        var next = number.range.upperBound
        while next < scalars.count, Self.isGap(scalars[next]) { next += 1 }
        return next < scalars.count && signs.contains(scalars[next])
    }

    private func isYear(_ number: TypedNumber, before: Word, after: Word) -> Bool {
        guard let year = number.whole, number.groups[0].utf8.count == 4, (1800...2100).contains(year),
            !isPercent(number), !isMoney(number)
        else { return false }
        // “2024’te” is a year whatever stands behind it.
        return hasSuffix(number) || isIn(lexicon.yearWords, before) || !isIn(lexicon.counted, after)
    }

    /// Whether an ending hangs on a number: `2024’te`, `28-ը`.
    private func hasSuffix(_ number: TypedNumber) -> Bool {
        let next = number.range.upperBound
        return next + 1 < scalars.count && Self.isSuffixMark(scalars[next])
            && scalars[next + 1].properties.isAlphabetic
    }

    private func isMoney(_ number: TypedNumber) -> Bool {
        func isSign(_ index: Int) -> Bool {
            scalars.indices.contains(index) && scalars[index].properties.generalCategory == .currencySymbol
        }
        return isSign(number.range.lowerBound - 1) || isSign(number.range.upperBound)
    }

    /// `12.06.2025`, `12/06/2025`, `2025-06-12`, `2020-21`.
    private func isNumericDate(_ number: TypedNumber) -> Bool {
        if number.groups.count == 3, number.separators.allSatisfy({ $0 == "." }), number.groups[2].utf8.count == 4,
            number.groups[0].utf8.count <= 2, number.groups[1].utf8.count <= 2
        {
            return true
        }
        guard number.groups.count == 1, number.groups[0].utf8.count == 2 || number.groups[0].utf8.count == 1 else {
            return false
        }
        let chunk = chunk(around: number.range)
        let groups = block.text(chunk).split { "-/–".contains($0) }.map(String.init)
        guard groups.count == 2 || groups.count == 3 else { return false }
        let digits = groups.map { group in group.unicodeScalars.compactMap { TypedNumber.digit($0) } }
        guard zip(groups, digits).allSatisfy({ $0.unicodeScalars.count == $1.count }) else { return false }
        let years = digits.filter { $0.count == 4 && (18...21).contains(Int(String($0.prefix(2))) ?? 0) }
        return years.count == 1 && digits.allSatisfy { $0.count == 4 || $0.count <= 2 }
            && (groups.count == 3 || digits.last?.count == 2)
    }

    private func isOrdinal(_ number: TypedNumber) -> Bool {
        guard number.whole != nil else { return false }
        var next = number.range.upperBound
        guard next < scalars.count else { return false }
        if lexicon.hasPointOrdinals, scalars[next] == ".", next + 2 < scalars.count, Self.isGap(scalars[next + 1]),
            scalars[next + 2].properties.isLowercase
        {
            return true
        }
        let isApart = Self.isSuffixMark(scalars[next])
        if isApart { next += 1 }
        var end = next
        while end < scalars.count, scalars[end].properties.isAlphabetic, end - next < 12 { end += 1 }
        let suffix = letters.lower(block.text(next..<end))
        if lexicon.ordinals.contains(suffix) { return isApart || language.language == "en" }
        // Armenian writes “first” with the ending of the dative.
        return language.language == "hy" && number.whole == 1 && suffix == "ին"
    }

    private func isReference(_ number: TypedNumber, before: Word) -> Bool {
        guard before.isNear else { return false }
        if before.text == "by", before.raw == "BY" { return true }
        if before.text == "no", !before.isCapital, language.language == "en" { return false }
        if isIn(lexicon.references, before) { return true }
        return isIn(lexicon.smallReferences, before) && (number.whole ?? 99) <= 30
    }

    private func isListNumber(_ number: TypedNumber) -> Bool {
        guard number.range.lowerBound == 0, let whole = number.whole, whole < 100 else { return false }
        let next = number.range.upperBound
        guard next + 1 < scalars.count, scalars[next] == ")" || scalars[next] == "." else { return false }
        return Self.isGap(scalars[next + 1])
    }

    private func isClock(_ number: TypedNumber) -> Bool {
        let start = number.range.lowerBound
        let end = number.range.upperBound
        func isDigit(_ index: Int) -> Bool {
            scalars.indices.contains(index) && TypedNumber.digit(scalars[index]) != nil
        }
        if number.groups.count == 1, number.groups[0].utf8.count <= 2 {
            if end < scalars.count, scalars[end] == ":", isDigit(end + 1), isDigit(end + 2) { return true }
            if start > 0, scalars[start - 1] == ":", isDigit(start - 2), number.groups[0].utf8.count == 2 {
                return true
            }
        }
        let before = word(before: start)
        let isHour = (number.whole ?? 99) <= 24
        let hasMinutes =
            number.groups.count == 2 && number.separators == ["."] && number.groups[0].utf8.count <= 2
            && number.groups[1].utf8.count == 2 && (Int(number.groups[0]) ?? 99) < 24
            && (Int(number.groups[1]) ?? 99) < 60
        if isIn(lexicon.clockWords, before), isHour || hasMinutes { return true }
        let after = suffixedWord(after: end)
        if ["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o’clock", "o'clock"].contains(after.text), isHour {
            return true
        }
        return hasMinutes && isIn(lexicon.weakClockWords, before)
            && !isIn(lexicon.counted, after) && !isPercent(number) && number.groups[0].utf8.count == 2
    }

    // MARK: Identifiers

    private func isIdentifier(_ number: TypedNumber) -> Bool {
        // 4.0.1
        if number.groups.count > 2, number.separators.allSatisfy({ $0 == "." }),
            !number.groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), !isNumericDate(number)
        {
            return true
        }
        if number.groups.count == 1, number.groups[0].utf8.count > 1, number.groups[0].hasPrefix("0") { return true }
        let chunk = chunk(around: number.range)
        let text = block.text(chunk).lowercased()
        if text.contains("://") || text.hasPrefix("www.") || text.contains("@") || text.hasPrefix("doi:") {
            return true
        }
        if text.hasPrefix("10."), text.contains("/") { return true }
        let isPath = text.contains("/") || text.contains("_") || text.contains("=")
        let hasLetters = text.unicodeScalars.contains { $0.properties.isAlphabetic }
        if isPath, hasLetters, text.unicodeScalars.first.map({ TypedNumber.digit($0) == nil }) == true { return true }
        if isYearAndNumber(text) { return true }
        return hasLetterBefore(number) || hasNameBehind(number)
    }

    /// `2025/57`, a volume or series number.
    private func isYearAndNumber(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let digits = parts.map { part in part.unicodeScalars.compactMap { TypedNumber.digit($0) } }
        guard zip(parts, digits).allSatisfy({ $0.unicodeScalars.count == $1.count && !$1.isEmpty }) else {
            return false
        }
        return digits.contains { $0.count == 4 && (18...20).contains(Int(String($0.prefix(2))) ?? 0) }
    }

    /// `PMN-2`, `COP29`, `A-01`: letters before the digits, with a capital where a hyphen divides them.
    private func hasLetterBefore(_ number: TypedNumber) -> Bool {
        var index = number.range.lowerBound - 1
        guard index >= 0 else { return false }
        let hasHyphen = Self.isHyphen(scalars[index]) || [":", ".", "+"].contains(scalars[index])
        if hasHyphen { index -= 1 }
        guard index >= 0, Self.isNameScalar(scalars[index]) else { return false }
        var start = index
        while start > 0, Self.isNameScalar(scalars[start - 1]), index - start < 20 { start -= 1 }
        let letters = scalars[start...index].filter(\.properties.isAlphabetic)
        guard let first = letters.first else { return false }
        // Arabic writes “and”, “by” and “for” as one letter with the number.
        if (0x600...0x6FF).contains(first.value) { return false }
        return hasHyphen ? letters.contains(where: \.properties.isUppercase) : true
    }

    /// `3D`, `5G`: one capital behind the digits that is no magnitude.
    private func hasNameBehind(_ number: TypedNumber) -> Bool {
        let next = number.range.upperBound
        guard number.whole != nil, next < scalars.count, scalars[next].properties.isUppercase,
            !["K", "M", "B", "T"].contains(scalars[next])
        else { return false }
        return next + 1 >= scalars.count || !scalars[next + 1].properties.isAlphabetic
    }

    // MARK: Telephone numbers

    /// Whether a number begins with `+` and has seven digits with what follows it, or stands behind “tel”.
    private func isPhoneStart(_ index: Int) -> Bool {
        let number = numbers[index]
        let before = word(before: number.range.lowerBound)
        if before.isNear, isIn(lexicon.phoneWords, before) { return true }
        let hasPlus = number.range.lowerBound > 0 && scalars[number.range.lowerBound - 1] == "+"
        var count = number.groups.reduce(0) { $0 + $1.utf8.count }
        var groups = number.groups.count
        var last = number
        for next in numbers[(index + 1)...] {
            guard isPhoneGap(last, next), groups < 8 else { break }
            count += next.groups.reduce(0) { $0 + $1.utf8.count }
            groups += next.groups.count
            last = next
        }
        if hasPlus { return (7...15).contains(count) }
        // 497-62-23
        let end = number.range.upperBound
        return groups >= 3 && (7...15).contains(count) && end < scalars.count && Self.isHyphen(scalars[end])
            && number.whole.map { $0 < 1000 } == true
    }

    private func isPhoneGap(_ a: TypedNumber, _ b: TypedNumber) -> Bool {
        let gap = scalars[a.range.upperBound..<b.range.lowerBound]
        return !gap.isEmpty && gap.count <= 3
            && gap.allSatisfy { $0 == "(" || $0 == ")" || Self.isHyphen($0) || Self.isGap($0) }
    }

    // MARK: Neighbors

    private func continued(_ index: Int, after kind: Kind) -> Kind {
        let number = numbers[index]
        switch kind {
        case .phone: return isPhoneGap(numbers[index - 1], number) ? .phone : .typed
        case .reference, .dayAfterMonth:
            guard isJoined(index - 1, index, allowsSuffix: kind == .dayAfterMonth), !isPercent(number),
                number.whole != nil,
                !isIn(lexicon.counted, suffixedWord(after: number.range.upperBound))
            else { return .typed }
            return kind == .dayAfterMonth && !isDay(number) ? .typed : kind
        case .typed, .harmless, .dayBeforeMonth: return .typed
        }
    }

    /// Whether only a dash, a comma or a joining word stands between two numbers.
    ///
    /// - Parameter allowsSuffix: the first may have an ending, which then joins the two: `հունիսի 12-ից 14-ը`.
    private func isJoined(_ a: Int, _ b: Int, allowsSuffix: Bool = false) -> Bool {
        var gap = numbers[a].range.upperBound..<numbers[b].range.lowerBound
        guard gap.count <= 16 else { return false }
        if allowsSuffix, gap.count > 2, Self.isSuffixMark(scalars[gap.lowerBound]),
            scalars[gap.lowerBound + 1].properties.isAlphabetic
        {
            let end = gap.dropFirst().first { !scalars[$0].properties.isAlphabetic } ?? gap.upperBound
            gap = end..<gap.upperBound
        }
        let text = letters.lower(block.text(gap))
        let words = text.split { $0.isWhitespace || ",–—-‑/".contains($0) }
        return words.count <= 1 && words.allSatisfy { lexicon.joiners.contains(String($0)) } && !text.isEmpty
    }

    // MARK: Words

    private struct Word {
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

    private func isIn(_ list: WordList, _ word: Word) -> Bool {
        list.contains(word.text) || word.bare != word.text && list.contains(word.bare)
    }

    private func word(before index: Int) -> Word {
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
    private func suffixedWord(after index: Int) -> Word {
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

    private func nextWord(_ index: Int) -> (word: Word, end: Int) {
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

    private func made(_ range: Range<Int>, isNear: Bool) -> Word {
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

    private static func withoutArabicPrefix(_ word: String) -> String {
        var word = word
        if word.count > 4, let first = word.first, "وف".contains(first) { word.removeFirst() }
        if word.hasPrefix("لل"), word.count > 4 { return "ال" + word.dropFirst(2) }
        if word.count > 4, let first = word.first, "بكل".contains(first), word.dropFirst().hasPrefix("ال") {
            word.removeFirst()
        }
        return word
    }

    /// The text without white space around a range, without the punctuation at its ends.
    private func chunk(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start > 0, range.lowerBound - start < 200, !scalars[start - 1].properties.isWhitespace { start -= 1 }
        while end < scalars.count, end - range.upperBound < 200, !scalars[end].properties.isWhitespace { end += 1 }
        while start < range.lowerBound, Self.isTrimmed(scalars[start]) { start += 1 }
        while end > range.upperBound, Self.isTrimmed(scalars[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
        "()[]{}.,;:!?“”„«»\"‘’'…՝։،؛؟".unicodeScalars.contains(scalar) || scalar == ProseBlock.shownValue
    }

    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || (0x200E...0x200F).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        "№#§¶".unicodeScalars.contains(scalar)
    }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "‑" || scalar == "‐"
    }

    /// What divides digits from a suffix: an apostrophe or a hyphen, the Armenian one too.
    private static func isSuffixMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "’" || scalar == "'" || scalar == "֊" || isHyphen(scalar)
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar == "’" || scalar == "'"
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || TypedNumber.digit(scalar) != nil
    }
}
