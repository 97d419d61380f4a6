/// A generic directive as it stands in the source: name, label and attributes with their places.
///
/// The syntax is that of the CommonMark proposal for generic directives, as remark, MyST and Docusaurus read it.
struct DirectiveSyntax {
    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
        var kind: Kind

        enum Kind {
            case identifier
            case `class`
            /// `key=value` with or without quotes, or a bare `key`.
            case pair
        }
    }

    /// The longest list of attributes that is read, braces included; a longer one is text.
    static let maximumLength = 8_192

    /// Empty for a container without a name (`::: {.note}`).
    var name: Range<Int>
    /// Between the brackets.
    var label: Range<Int>?
    /// Between the braces.
    var attributeList: Range<Int>?
    var attributes: [Attribute]
    /// The offset after the last byte.
    var end: Int

    /// The end of a name that starts at an offset: a letter, then letters, digits, `-` and `_`, not ending in these
    /// two; nil where there is none.
    static func nameEnd(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard start < limit, text[start].isLetter else { return nil }
        var end = start + 1
        var index = end
        while index < limit {
            let byte = text[index]
            if byte.isAlphanumeric {
                end = index + 1
            } else if byte != 0x2D && byte != 0x5F {
                break
            }
            index += 1
        }
        return end
    }

    /// The offset of the `]` that closes the `[` at an offset on one line, brackets inside balanced and escapes
    /// honoured; nil where it is not closed.
    static func closingBracket(_ text: Bytes, at open: Int, limit: Int) -> Int? {
        var depth = 0
        var index = open
        while index < limit {
            switch text[index] {
            case 0x5C: index += 1
            case 0x5B: depth += 1
            case 0x5D:
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The attributes in the braces that open at an offset, and the offset after the closing brace; nil where the
    /// braces hold anything else or are not closed.
    static func attributes(_ text: Bytes, at open: Int, limit: Int) -> (list: [Attribute], end: Int)? {
        var list: [Attribute] = []
        var index = open + 1
        while index < limit {
            let byte = text[index]
            if byte.isWhitespace {
                index += 1
            } else if byte == 0x7D {
                return (list, index + 1)
            } else if byte == 0x23 || byte == 0x2E {
                let start = index + 1
                var end = start
                while end < limit, isShorthand(text[end]) { end += 1 }
                guard end > start else { return nil }
                list.append(
                    Attribute(name: index..<start, value: start..<end, kind: byte == 0x23 ? .identifier : .class))
                index = end
            } else {
                guard let pair = pair(text, at: index, limit: limit) else { return nil }
                list.append(pair.attribute)
                index = pair.end
            }
        }
        return nil
    }

    private static func pair(_ text: Bytes, at start: Int, limit: Int) -> (attribute: Attribute, end: Int)? {
        var end = start
        while end < limit, isKey(text[end], first: end == start) { end += 1 }
        guard end > start else { return nil }
        guard end < limit, text[end] == 0x3D else {
            return (Attribute(name: start..<end, value: end..<end, kind: .pair), end)
        }
        let open = end + 1
        guard open < limit else { return nil }
        let quote = text[open]
        if quote == 0x22 || quote == 0x27 {
            var close = open + 1
            while close < limit, text[close] != quote { close += 1 }
            guard close < limit else { return nil }
            return (Attribute(name: start..<end, value: open + 1..<close, kind: .pair), close + 1)
        }
        var close = open
        while close < limit, isUnquoted(text[close]) { close += 1 }
        guard close > open else { return nil }
        return (Attribute(name: start..<end, value: open..<close, kind: .pair), close)
    }

    private static func isShorthand(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte.isAlphanumeric || byte == 0x2D || byte == 0x5F || byte == 0x3A
    }

    private static func isKey(_ byte: UInt8, first: Bool) -> Bool {
        byte >= 0x80 || byte.isLetter || byte == 0x5F || byte == 0x3A
            || (!first && (byte.isDigit || byte == 0x2D || byte == 0x2E))
    }

    private static func isUnquoted(_ byte: UInt8) -> Bool {
        !byte.isWhitespace && byte != 0x22 && byte != 0x27 && byte != 0x3C && byte != 0x3D && byte != 0x3E
            && byte != 0x60 && byte != 0x7D && byte != 0x7B
    }
}
