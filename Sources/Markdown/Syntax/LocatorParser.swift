/// Parts the text after a citation's key into a locator and the rest, as Pandoc does.
enum LocatorParser {
    /// `, p. 3–5, see also` → page “3–5”, and “, see also”.
    ///
    /// A number without a word is a page. Braces hold a locator that words alone would not show: `{p. iv, §2}`.
    static func split(
        _ text: Bytes, _ range: Range<Int>, terms: LocatorTerms
    ) -> (locator: Citation.Locator?, rest: String) {
        var start = skip(text, range.lowerBound, range.upperBound)
        if start < range.upperBound, text[start] == 0x2C { start = skip(text, start + 1, range.upperBound) }
        var end = range.upperBound
        var rest = range.upperBound
        if start < end, text[start] == 0x7B {
            guard let close = (start..<end).first(where: { text[$0] == 0x7D }) else { return (nil, plain(text, range)) }
            rest = close + 1
            end = close
            start = skip(text, start + 1, end)
        }
        let isBraced = end < range.upperBound
        let (label, valueStart) = label(text, start, end, terms)
        var valueEnd = isBraced ? end : numbersEnd(text, valueStart, end)
        while valueEnd > valueStart, isTrailing(text[valueEnd - 1]) { valueEnd -= 1 }
        guard valueEnd > valueStart else { return (nil, plain(text, range)) }
        if !isBraced { rest = valueEnd }
        let locator = Citation.Locator(
            label: label ?? "page", value: ranged(SourceText.plain(text.string(valueStart..<valueEnd))),
            range: start..<valueEnd)
        return (locator, plain(text, rest..<range.upperBound))
    }

    /// `4--5` is the range `4-5`, whose dash is the style's.
    private static func ranged(_ value: String) -> String {
        guard value.utf8.contains(0x2D) else { return value }
        var result = ""
        for character in value where character != "-" || result.last != "-" { result.append(character) }
        return result
    }

    /// The rest of a suffix, with the comma before it; a comma alone is nothing.
    private static func plain(_ text: Bytes, _ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = skip(text, range.lowerBound, range.upperBound)
        let rest = SourceText.plain(text.string(start..<range.upperBound))
        return rest == "," ? "" : rest
    }

    /// The CSL term that the words at an offset name, the longest first, and where its value starts.
    private static func label(
        _ text: Bytes, _ start: Int, _ end: Int, _ terms: LocatorTerms
    ) -> (label: String?, value: Int) {
        var index = start
        // At most two words, with their full stop.
        var ends: [Int] = []
        while index < end, ends.count < 2 {
            let wordStart = index
            while index < end, !text[index].isSpaceOrTab, text[index] != .newline, !text[index].isDigit,
                text[index] != 0x2E, text[index] != 0x2C
            {
                index += 1
            }
            while index < end, text[index] == 0x2E { index += 1 }
            guard index > wordStart else { break }
            ends.append(index)
            index = skip(text, index, end)
        }
        for wordEnd in ends.reversed() {
            let word = text.string(start..<wordEnd).lowercased()
            if let label = terms.labels[word]
                ?? terms.labels[word.hasSuffix(".") ? String(word.dropLast()) : word + "."]
            {
                return (label, skip(text, wordEnd, end))
            }
        }
        return (nil, start)
    }

    /// The end of numbers, ranges and lists of them: `3`, `iv–vi`, `3, 5-7`.
    private static func numbersEnd(_ text: Bytes, _ start: Int, _ limit: Int) -> Int {
        var end = start
        var index = start
        while index < limit {
            var wordEnd = index
            while wordEnd < limit, !text[wordEnd].isWhitespace, text[wordEnd] != 0x2C, text[wordEnd] != 0x3B {
                wordEnd += 1
            }
            guard isNumber(text, index..<wordEnd) else { break }
            end = wordEnd
            index = wordEnd
            if index < limit, text[index] == 0x2C { index += 1 }
            index = skip(text, index, limit)
        }
        return end
    }

    /// Whether a word has a digit of any script, or is a Roman number or a range of two.
    private static func isNumber(_ text: Bytes, _ word: Range<Int>) -> Bool {
        var index = word.lowerBound
        while index < word.upperBound, let (scalar, width) = ScalarClasses.scalar(text, at: index) {
            if scalar.properties.generalCategory == .decimalNumber { return true }
            index += width
        }
        let parts = text.string(word).split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
        return parts.count <= 2 && parts.allSatisfy { RomanNumber.isValid($0) }
    }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        byte.isWhitespace || byte == 0x2C || byte == 0x3B
    }

    private static func skip(_ text: Bytes, _ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit {
            if text[index].isWhitespace {
                index += 1
            } else if text.matches("\u{A0}", at: index, limit: limit) {
                index += 2
            } else {
                break
            }
        }
        return index
    }
}
