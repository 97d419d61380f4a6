/// Ranges of pages and locators in a style's format (CSL 1.0.2, appendix V, “Page Range Formats”).
enum PageRange {
    /// One side of a range: letters before the number, which must agree on both sides, and the number.
    private struct Side {
        let prefix: Substring
        let number: Substring
        let end: String.Index
    }

    /// The first page of a value such as “12–15”.
    static func first(_ value: String) -> String {
        let first = value.split(whereSeparator: { "-–,&".contains($0) }).first.map(String.init) ?? value
        return first.trimmingSpaces
    }

    /// The value with each range in the format; nil leaves the numbers as they are.
    static func formatted(
        _ value: String, _ format: CitationStyle.PageRangeFormat?, _ locale: CitationLocale
    ) -> String {
        guard value.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 || $0 == UInt8(ascii: ",") }) else {
            return value
        }
        var result = ""
        var rest = value[...]
        while !rest.isEmpty {
            let piece = Substring(rest.unicodeScalars.prefix { $0 != "," && $0 != "&" && $0 != ";" })
            result += range(piece, format, locale.pageRangeDelimiter)
            rest = rest[piece.endIndex...]
            if let separator = rest.unicodeScalars.popFirst() { result.unicodeScalars.append(separator) }
        }
        return result
    }

    private static func range(_ text: Substring, _ format: CitationStyle.PageRangeFormat?, _ delimiter: String)
        -> String
    {
        guard let dash = text.unicodeScalars.firstIndex(where: { $0 == "-" || $0 == "–" }) else { return String(text) }
        if dash > text.startIndex, text.utf8[text.utf8.index(before: dash)] == UInt8(ascii: "\\") {
            return String(text).replacing("\\-", with: "-")
        }
        let left = text[..<dash]
        let right = text[text.unicodeScalars.index(after: dash)...]
        let leading = Substring(left.utf8.prefix { $0 == 0x20 })
        let trailing = right.utf8.reversed().prefix { $0 == 0x20 }.count
        let from = left.trimmed
        let to = right.trimmed
        guard let first = side(from), let last = side(to) else {
            // No numbers on both sides, or more than two: the hyphens alone change.
            return text.split(separator: "-", omittingEmptySubsequences: false).joined(separator: delimiter)
        }
        let middle: String
        if let format {
            middle = written(first, last, from: from, to: to, format, delimiter)
        } else {
            middle = from + delimiter + to
        }
        return leading + middle + String(repeating: " ", count: trailing)
    }

    private static func written(
        _ first: Side, _ last: Side, from: Substring, to: Substring, _ format: CitationStyle.PageRangeFormat,
        _ delimiter: String
    ) -> String {
        guard last.prefix.isEmpty && first.prefix.isEmpty || last.prefix == first.prefix else {
            return from + "-" + to
        }
        var end = String(last.number)
        if end.count < first.number.count {
            end = first.number.prefix(first.number.count - end.count) + end
        }
        guard let low = Int(first.number), let high = Int(end), low < high else { return from + delimiter + to }
        switch format {
        case .expanded: return from + delimiter + last.prefix + end
        case .minimal: return from + delimiter + shortened(end, after: first.number, keeping: 1)
        case .minimalTwo: return from + delimiter + shortened(end, after: first.number, keeping: 2)
        case .chicago, .chicago15:
            return from + delimiter + chicago15(end, low: low, high: high, after: first.number)
        case .chicago16: return from + delimiter + chicago16(end, low: low, high: high, after: first.number)
        }
    }

    /// The digits from the first that differs, at least `count` of them.
    private static func shortened(_ end: String, after first: Substring, keeping count: Int) -> String {
        guard end.count == first.count else { return end }
        var same = 0
        for (a, b) in zip(first, end) {
            guard a == b, same < end.count - count else { break }
            same += 1
        }
        return String(end.dropFirst(same))
    }

    private static func chicago15(_ end: String, low: Int, high: Int, after first: Substring) -> String {
        guard end.count == first.count else { return end }
        if low < 100 || low % 100 == 0 { return end }
        if low % 100 < 10, low / 100 == high / 100 { return String(high % 100) }
        // With four digits, three of which change, all are written.
        let changed = shortened(end, after: first, keeping: 2)
        return first.count == 4 && changed.count >= 3 ? end : changed
    }

    private static func chicago16(_ end: String, low: Int, high: Int, after first: Substring) -> String {
        guard end.count == first.count else { return end }
        if low < 100 || low % 100 == 0 { return end }
        if low % 100 < 10, low / 100 == high / 100 { return String(high % 100) }
        return shortened(end, after: first, keeping: 2)
    }

    /// Letters and digits before the last number, and that number; nil for what holds no number or more.
    private static func side(_ text: Substring) -> Side? {
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        guard !text.isEmpty, text.utf8.allSatisfy({ isDigit($0) || (0x61...0x7A).contains($0 | 0x20) }) else {
            return nil
        }
        let number = text.utf8.reversed().prefix(while: isDigit).count
        guard number > 0, number <= 15 else { return nil }
        let start = text.utf8.index(text.endIndex, offsetBy: -number)
        return Side(prefix: text[..<start], number: text[start...], end: text.endIndex)
    }
}

extension Substring {
    /// Without spaces at the ends.
    fileprivate var trimmed: Substring {
        guard let start = utf8.firstIndex(where: { $0 != 0x20 }), let end = utf8.lastIndex(where: { $0 != 0x20 }) else {
            return ""
        }
        return self[start...end]
    }
}
