/// Names with digits in them, addresses, and telephone numbers.
extension NumberClassifier {
    func isIdentifier(_ number: TypedNumber) -> Bool {
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
    func isYearAndNumber(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let digits = parts.map { part in part.unicodeScalars.compactMap { TypedNumber.digit($0) } }
        guard zip(parts, digits).allSatisfy({ $0.unicodeScalars.count == $1.count && !$1.isEmpty }) else {
            return false
        }
        return digits.contains { $0.count == 4 && (18...20).contains(Int(String($0.prefix(2))) ?? 0) }
    }

    /// `PMN-2`, `COP29`, `A-01`: letters before the digits, with a capital where a hyphen divides them.
    func hasLetterBefore(_ number: TypedNumber) -> Bool {
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
    func hasNameBehind(_ number: TypedNumber) -> Bool {
        let next = number.range.upperBound
        guard number.whole != nil, next < scalars.count, scalars[next].properties.isUppercase,
            !["K", "M", "B", "T"].contains(scalars[next])
        else { return false }
        return next + 1 >= scalars.count || !scalars[next + 1].properties.isAlphabetic
    }

    /// Whether a number begins with `+` and has seven digits with what follows it, or stands behind “tel”.
    func isPhoneStart(_ index: Int) -> Bool {
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

    func isPhoneGap(_ a: TypedNumber, _ b: TypedNumber) -> Bool {
        let gap = scalars[a.range.upperBound..<b.range.lowerBound]
        return !gap.isEmpty && gap.count <= 3
            && gap.allSatisfy { $0 == "(" || $0 == ")" || Self.isHyphen($0) || Self.isGap($0) }
    }
}
