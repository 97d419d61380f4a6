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

    let block: ProseBlock
    let numbers: [TypedNumber]
    let lexicon: NumberLexicon
    let language: LanguageTag
    let letters: LetterCase
    var scalars: [Unicode.Scalar] { block.scalars }

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
}
