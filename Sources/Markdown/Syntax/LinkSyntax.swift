/// The parts of links that inline scanning has to step over (CommonMark §6.3, §4.7), as libcmark reads them.
enum LinkSyntax {
    /// The offset after a link destination; nil where there is none.
    static func destinationEnd(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard start < limit else { return nil }
        var index = start
        if text[index] == 0x3C {
            index += 1
            while index < limit {
                switch text[index] {
                case 0x3E: return index + 1
                case 0x5C: index += 2
                case 0x0A, 0x3C: return nil
                default: index += 1
                }
            }
            return nil
        }
        var parentheses = 0
        scan: while index < limit {
            let byte = text[index]
            switch byte {
            case 0x5C where index + 1 < limit && text[index + 1].isPunctuation:
                index += 2
            case 0x28:
                parentheses += 1
                guard parentheses <= 32 else { return nil }
                index += 1
            case 0x29:
                if parentheses == 0 { break scan }
                parentheses -= 1
                index += 1
            default:
                if byte <= 0x20 || byte == 0x7F { break scan }
                index += 1
            }
        }
        return parentheses == 0 && index < limit && index > start ? index : nil
    }

    /// The offset after a title in quotes or parentheses; nil where there is none.
    static func titleEnd(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard start < limit else { return nil }
        let open = text[start]
        guard open == 0x22 || open == 0x27 || open == 0x28 else { return nil }
        let close: UInt8 = open == 0x28 ? 0x29 : open
        var index = start + 1
        while index < limit {
            let byte = text[index]
            if byte == close { return index + 1 }
            if byte == 0x5C, index + 1 < limit, text[index + 1].isPunctuation {
                index += 2
                continue
            }
            if open == 0x28, byte == 0x28 { return nil }
            index += 1
        }
        return nil
    }

    /// The offset after `(destination "title")` that starts at a parenthesis; nil where it is anything else.
    static func tailEnd(_ text: Bytes, at open: Int, limit: Int) -> Int? {
        guard open < limit, text[open] == 0x28 else { return nil }
        var index = skipSpace(text, open + 1, limit)
        // An empty destination is one.
        if index < limit, text[index] != 0x29 {
            guard let end = destinationEnd(text, at: index, limit: limit) else { return nil }
            index = end
        }
        let afterSpace = skipSpace(text, index, limit)
        var close = afterSpace
        if afterSpace > index, let title = titleEnd(text, at: afterSpace, limit: limit) {
            close = skipSpace(text, title, limit)
        }
        return close < limit && text[close] == 0x29 ? close + 1 : nil
    }

    private static func skipSpace(_ text: Bytes, _ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit, text[index].isWhitespace { index += 1 }
        return index
    }
}

/// Link reference definitions at the start of a paragraph, which libcmark takes out of it.
enum ReferenceDefinitions {
    /// The number of lines that definitions take at the start of a paragraph's content.
    static func lineCount(_ content: Bytes) -> Int {
        var position = 0
        while position < content.count, content[position] == 0x5B, let end = definitionEnd(content, position) {
            position = end
        }
        var lines = 0
        for index in 0..<position where content[index] == .newline { lines += 1 }
        // The last line may lack its ending.
        if position == content.count, position > 0, content[position - 1] != .newline { lines += 1 }
        return lines
    }

    /// The offset after the definition that starts at a `[`; nil where there is none (§4.7).
    private static func definitionEnd(_ text: Bytes, _ start: Int) -> Int? {
        let limit = text.count
        guard let close = labelEnd(text, start), close + 1 < limit, text[close + 1] == 0x3A else { return nil }
        let destination = skipLine(text, close + 2)
        guard let destinationEnd = destinationEnd(text, destination, limit) else { return nil }
        var end = destinationEnd
        let title = skipLine(text, destinationEnd)
        if title > destinationEnd, let titleEnd = LinkSyntax.titleEnd(text, at: title, limit: limit) {
            if let lineEnd = restOfLine(text, titleEnd) { return lineEnd }
            end = destinationEnd
        }
        return restOfLine(text, end)
    }

    private static func destinationEnd(_ text: Bytes, _ start: Int, _ limit: Int) -> Int? {
        LinkSyntax.destinationEnd(text, at: start, limit: limit)
    }

    private static func labelEnd(_ text: Bytes, _ open: Int) -> Int? {
        var index = open + 1
        var hasContent = false
        while index < text.count, index - open <= 1001 {
            switch text[index] {
            case 0x5D: return hasContent ? index : nil
            case 0x5B: return nil
            case 0x5C:
                hasContent = true
                index += index + 1 < text.count && text[index + 1].isPunctuation ? 2 : 1
            default:
                if !text[index].isWhitespace { hasContent = true }
                index += 1
            }
        }
        return nil
    }

    /// Skips spaces and at most one line ending.
    private static func skipLine(_ text: Bytes, _ start: Int) -> Int {
        var index = start
        while index < text.count, text[index].isSpaceOrTab { index += 1 }
        if index < text.count, text[index] == .newline {
            index += 1
            while index < text.count, text[index].isSpaceOrTab { index += 1 }
        }
        return index
    }

    /// The offset after the line ending, where only spaces come before it.
    private static func restOfLine(_ text: Bytes, _ start: Int) -> Int? {
        var index = start
        while index < text.count, text[index].isSpaceOrTab { index += 1 }
        if index >= text.count { return index }
        return text[index] == .newline ? index + 1 : nil
    }
}
