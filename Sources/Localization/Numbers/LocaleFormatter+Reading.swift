import Serialization

/// Reading back what the formatter prints: for property tests, and for lints that look for numbers in prose.
extension LocaleFormatter {
    /// The number that a text of this locale stands for: grouping, decimal mark, digits of any script, a percent sign and
    /// a minus are understood. Nil where anything else is in the text, or where separators stand in wrong places.
    package func number(in text: String) -> Double? {
        var rest = Substring(text)
        let numbers = symbols.numbers
        var isNegative = false
        if let after = Self.dropping(numbers.minus, from: rest) ?? Self.dropping("-", from: rest) {
            isNegative = true
            rest = after
        }
        if !numbers.percentPrefix.isEmpty, let after = Self.dropping(numbers.percentPrefix, from: rest) { rest = after }
        if !numbers.percentSuffix.isEmpty, rest.utf8.count >= numbers.percentSuffix.utf8.count,
            rest.utf8.suffix(numbers.percentSuffix.utf8.count).elementsEqual(numbers.percentSuffix.utf8)
        {
            rest = Substring(rest.utf8.dropLast(numbers.percentSuffix.utf8.count))
        }
        guard let ascii = plainDigits(rest) else { return nil }
        return DecimalText.value(of: (isNegative ? "-" : "") + ascii)
    }

    /// The date that a text of this locale stands for, in any of the styles but `axis`; nil for anything else.
    package func calendarDate(in text: String) -> CalendarDate? {
        let bytes = Array(text.utf8)
        for style in [DateStyle.long, .sentence, .short] {
            let patterns = patterns.style(style)
            for pattern in [patterns.day, patterns.month, patterns.year] {
                if let date = match(bytes, pattern) { return date }
            }
        }
        return nil
    }

    private static func dropping(_ prefix: String, from text: Substring) -> Substring? {
        guard text.utf8.starts(with: prefix.utf8) else { return nil }
        return Substring(text.utf8.dropFirst(prefix.utf8.count))
    }

    /// Grouped digits of the locale as ASCII with a point; groups must have the locale's lengths.
    private func plainDigits(_ text: Substring) -> String? {
        let numbers = symbols.numbers
        let parts = text.split(separator: numbers.decimal, omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count) else { return nil }
        let groups =
            numbers.group.isEmpty
            ? [parts[0]] : parts[0].split(separator: numbers.group, omittingEmptySubsequences: false)
        var result = ""
        for (index, group) in groups.enumerated() {
            guard let digits = Self.asciiDigits(group) else { return nil }
            if groups.count > 1 {
                let isLast = index == groups.count - 1
                let length = isLast ? primaryGroup : secondaryGroup
                guard digits.utf8.count == length || index == 0 && (1...length).contains(digits.utf8.count) else {
                    return nil
                }
            }
            result += digits
        }
        if parts.count == 2 {
            guard let fraction = Self.asciiDigits(parts[1]) else { return nil }
            result += "." + fraction
        }
        return result
    }

    private static func asciiDigits(_ text: Substring) -> String? {
        guard !text.isEmpty else { return nil }
        var result = ""
        for scalar in text.unicodeScalars {
            guard let digit = DigitTable.value(of: scalar) else { return nil }
            result += String(digit)
        }
        return result
    }

    private func match(_ bytes: [UInt8], _ pattern: DatePattern) -> CalendarDate? {
        var rest = bytes[...]
        var year: Int?
        var month: Int?
        var day: Int?
        var previous: DatePattern.Piece?
        for piece in pattern.pieces {
            switch piece {
            case .literal(let text):
                guard rest.starts(with: text) else { return nil }
                rest = rest.dropFirst(text.count)
            case .day: day = number(&rest, upTo: 2)
            case .month(.number): month = number(&rest, upTo: 2)
            case .month(let form):
                let found = (1...12).filter { rest.starts(with: months.name($0, form)) }
                    .max { months.name($0, form).count < months.name($1, form).count }
                guard let found else { return nil }
                month = found
                rest = rest.dropFirst(months.name(found, form).count)
            case .year:
                year = number(&rest, upTo: 4)
                guard year != nil else { return nil }
            case .ending:
                guard let suffix else { return nil }
                let ending =
                    previous == .year
                    ? Array(suffix.ending(ofNumber: String(year ?? 0), .ordinal).utf8)
                    : month.map { months.endings[$0 - 1] } ?? []
                guard rest.starts(with: ending) else { return nil }
                rest = rest.dropFirst(ending.count)
            }
            previous = piece
        }
        guard rest.isEmpty, let year else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private func number(_ rest: inout ArraySlice<UInt8>, upTo limit: Int) -> Int? {
        var value = 0
        var count = 0
        while count < limit {
            if digitTable.isASCII {
                guard let byte = rest.first, (0x30...0x39).contains(byte) else { break }
                value = value * 10 + Int(byte - 0x30)
                rest = rest.dropFirst()
            } else {
                guard let digit = (0..<10).first(where: { rest.starts(with: digitTable.bytes[$0]) }) else { break }
                value = value * 10 + digit
                rest = rest.dropFirst(digitTable.bytes[digit].count)
            }
            count += 1
        }
        return count > 0 ? value : nil
    }
}
