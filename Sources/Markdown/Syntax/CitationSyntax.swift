/// Citations as in Pandoc: `[see @key, p. 3; -@other]`, `@key [p. 3]`.
struct CitationSyntax {
    struct Item {
        var key: Range<Int>
        /// From the prefix to the suffix.
        var range: Range<Int>
        var prefix: Range<Int>
        var suffix: Range<Int>
        var suppressesAuthor: Bool
    }

    /// The longest key in braces.
    private static let maximumLength = 1_000

    var items: [Item]
    var isBracketed: Bool

    /// The key after an `@` and the offset after it: a letter, digit or `_`, then letters, digits, `_` and single
    /// punctuation marks between them; or anything but spaces in braces.
    static func key(_ text: Bytes, at sign: Int) -> (range: Range<Int>, end: Int)? {
        let start = sign + 1
        guard start < text.count else { return nil }
        if text[start] == 0x7B {
            var index = start + 1
            var depth = 1
            while index < text.count {
                let byte = text[index]
                if byte.isWhitespace || index - start > maximumLength { return nil }
                if byte == 0x7B { depth += 1 }
                if byte == 0x7D {
                    depth -= 1
                    if depth == 0 { return index > start + 1 ? (start + 1..<index, index + 1) : nil }
                }
                index += 1
            }
            return nil
        }
        guard ScalarClasses.isWordOrUnderscore(text, at: start) > 0 else { return nil }
        var end = start
        while end < text.count {
            let width = ScalarClasses.isWordOrUnderscore(text, at: end)
            if width > 0 {
                end += width
            } else if isInnerPunctuation(text[end]), ScalarClasses.isWordOrUnderscore(text, at: end + 1) > 0 {
                end += 1
            } else {
                break
            }
        }
        return (start..<end, end)
    }

    private static func isInnerPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3A, 0x2E, 0x23, 0x24, 0x25, 0x26, 0x2D, 0x2B, 0x3F, 0x3C, 0x3E, 0x7E, 0x2F: true
        default: false
        }
    }

    /// The items of a bracket with their prefixes and suffixes.
    static func split(_ text: Bytes, _ content: Range<Int>, _ keys: [Item]) -> [Item] {
        split(text, content, keys, isAfterKey: false).items
    }

    /// The items of a bracket, and the text before the first of them where the bracket follows a key.
    static func split(
        _ text: Bytes, _ content: Range<Int>, _ keys: [Item], isAfterKey: Bool
    ) -> (leading: Range<Int>, items: [Item]) {
        var items = keys
        var prefixStart = content.lowerBound
        var leading = content
        if isAfterKey, let first = keys.first {
            let stop = semicolon(text, content.lowerBound..<first.range.lowerBound)
            leading = content.lowerBound..<(stop ?? first.range.lowerBound)
            prefixStart = stop.map { $0 + 1 } ?? first.range.lowerBound
        }
        for index in items.indices {
            let end = index + 1 < items.count ? items[index + 1].range.lowerBound : content.upperBound
            items[index].prefix = prefixStart..<items[index].range.lowerBound
            let suffixStart = max(items[index].suffix.lowerBound, items[index].range.upperBound)
            var stop = end
            if index + 1 < items.count {
                let found = semicolon(text, suffixStart..<max(suffixStart, end))
                stop = found ?? end
                prefixStart = found.map { $0 + 1 } ?? end
            }
            items[index].suffix = suffixStart..<max(suffixStart, stop)
            items[index].range = items[index].prefix.lowerBound..<items[index].suffix.upperBound
        }
        return (leading, items)
    }

    /// The first semicolon that is no part of an escape, an entity or a code span.
    private static func semicolon(_ text: Bytes, _ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            switch text[index] {
            case 0x5C: index += 2
            case 0x26:
                var end = index + 1
                while end < range.upperBound, text[end].isAlphanumeric || text[end] == 0x23 { end += 1 }
                index = end > index + 1 && end < range.upperBound && text[end] == 0x3B ? end + 1 : index + 1
            case 0x3B: return index
            default: index += 1
            }
        }
        return nil
    }
}
