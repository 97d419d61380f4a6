/// Dates, years, times and ordinals.
extension NumberClassifier {
    /// Where a language writes the month first: English “May 17”, Armenian and Azerbaijani with the month in the
    /// genitive. “In May 17 fires broke out” names no day.
    func isDayAfterMonth(_ number: TypedNumber, before: Word, after: Word) -> Bool {
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

    func isDay(_ number: TypedNumber) -> Bool {
        number.whole.map { (1...31).contains($0) } ?? false
    }

    func isMonth(_ word: Word) -> Bool {
        isIn(lexicon.months, word) && (!lexicon.hasCapitalMonths || word.isCapital)
    }

    func isPercent(_ number: TypedNumber) -> Bool {
        let signs: [Unicode.Scalar] = ["%", "٪", "‰"]
        if number.range.lowerBound > 0, signs.contains(scalars[number.range.lowerBound - 1]) { return true }
        var next = number.range.upperBound
        while next < scalars.count, Self.isGap(scalars[next]) { next += 1 }
        return next < scalars.count && signs.contains(scalars[next])
    }

    func isYear(_ number: TypedNumber, before: Word, after: Word) -> Bool {
        guard let year = number.whole, number.groups[0].utf8.count == 4, (1800...2100).contains(year),
            !isPercent(number), !isMoney(number), hasSuffix(number) || !isIn(NumberLexicon.measures, after)
        else { return false }
        // “2024’te” is a year whatever stands behind it.
        return hasSuffix(number) || isIn(lexicon.yearWords, before) || !isIn(lexicon.counted, after)
    }

    /// Whether an ending hangs on a number: `2024’te`, `28-ը`.
    func hasSuffix(_ number: TypedNumber) -> Bool {
        let next = number.range.upperBound
        return next + 1 < scalars.count && Self.isSuffixMark(scalars[next])
            && scalars[next + 1].properties.isAlphabetic
    }

    func isMoney(_ number: TypedNumber) -> Bool {
        func isSign(_ index: Int) -> Bool {
            scalars.indices.contains(index) && scalars[index].properties.generalCategory == .currencySymbol
        }
        return isSign(number.range.lowerBound - 1) || isSign(number.range.upperBound)
    }

    /// `12.06.2025`, `12/06/2025`, `2025-06-12`, `2020-21`.
    func isNumericDate(_ number: TypedNumber) -> Bool {
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

    func isOrdinal(_ number: TypedNumber) -> Bool {
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

    func isClock(_ number: TypedNumber) -> Bool {
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
}
