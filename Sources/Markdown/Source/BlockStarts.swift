/// The starts and ends of CommonMark's blocks, read at the first byte of a line that is no space or tab.
///
/// Each follows libcmark's scanner of the same block, so that both see the same structure.
enum BlockStarts {
    /// The length of `#` to `######` with the spaces after it; 0 where there is no heading (§4.2).
    static func heading(_ scanner: borrowing BlockScanner) -> Int {
        let start = scanner.nonspace
        var index = start
        while scanner.peek(index) == 0x23 { index += 1 }
        guard index > start, index - start <= 6 else { return 0 }
        guard index < scanner.lineEnd else { return index - start }
        guard scanner.peek(index).isSpaceOrTab else { return 0 }
        while scanner.peek(index).isSpaceOrTab { index += 1 }
        return index - start
    }

    /// Where a heading's text ends, its closing `#`s and the spaces before them left out (§4.2).
    static func headingEnd(_ scanner: borrowing BlockScanner) -> Int {
        headingEnd(scanner.text, scanner.lineStart..<scanner.lineEnd)
    }

    static func headingEnd(_ text: Bytes, _ line: Range<Int>) -> Int {
        let start = line.lowerBound
        var end = line.upperBound
        while end > start, text[end - 1].isWhitespace { end -= 1 }
        var index = end
        while index > start, text[index - 1] == 0x23 { index -= 1 }
        if index != end, index > start, text[index - 1].isSpaceOrTab {
            end = index - 1
            while end > start, text[end - 1].isWhitespace { end -= 1 }
        }
        return end
    }

    /// The length of an opening code fence; 0 where there is none (§4.5).
    static func openingFence(_ scanner: borrowing BlockScanner) -> Int {
        let start = scanner.nonspace
        let character = scanner.peek(start)
        guard character == 0x60 || character == 0x7E else { return 0 }
        var index = start
        while scanner.peek(index) == character { index += 1 }
        let length = index - start
        guard length >= 3 else { return 0 }
        if character == 0x60 {
            while index < scanner.lineEnd {
                if scanner.text[index] == 0x60 { return 0 }
                index += 1
            }
        }
        return length
    }

    /// The length of a closing code fence; 0 where there is none.
    static func closingFence(_ scanner: borrowing BlockScanner) -> Int {
        let start = scanner.nonspace
        let character = scanner.peek(start)
        var index = start
        while scanner.peek(index) == character, index < scanner.lineEnd { index += 1 }
        let length = index - start
        guard length >= 3 else { return 0 }
        while scanner.peek(index).isSpaceOrTab { index += 1 }
        return index >= scanner.lineEnd ? length : 0
    }

    /// Whether the line underlines a setext heading (§4.3).
    static func isSetext(_ scanner: borrowing BlockScanner) -> Bool {
        var index = scanner.nonspace
        let character = scanner.peek(index)
        guard character == 0x3D || character == 0x2D else { return false }
        while scanner.peek(index) == character { index += 1 }
        while scanner.peek(index).isSpaceOrTab { index += 1 }
        return index >= scanner.lineEnd
    }

    /// The offset of the byte that keeps the line from being a thematic break (§4.1); nil where it is one.
    static func thematicBreakEnd(_ scanner: borrowing BlockScanner) -> Int? {
        var index = scanner.nonspace
        let character = scanner.peek(index)
        guard character == 0x2A || character == 0x5F || character == 0x2D else { return index }
        var count = 0
        while index < scanner.lineEnd {
            let byte = scanner.text[index]
            if byte == character {
                count += 1
            } else if !byte.isSpaceOrTab {
                return index
            }
            index += 1
        }
        return count >= 3 ? nil : index
    }

    /// The length of a list marker; 0 where there is none (§5.2).
    static func listMarker(_ scanner: borrowing BlockScanner, interruptsParagraph: Bool) -> Int {
        let start = scanner.nonspace
        var index = start
        let first = scanner.peek(index)
        if first == 0x2A || first == 0x2D || first == 0x2B {
            index += 1
        } else if first.isDigit {
            var number = 0
            while index - start < 9, scanner.peek(index).isDigit {
                number = number * 10 + Int(scanner.peek(index) - 0x30)
                index += 1
            }
            if interruptsParagraph, number != 1 { return 0 }
            guard scanner.peek(index) == 0x2E || scanner.peek(index) == 0x29 else { return 0 }
            index += 1
        } else {
            return 0
        }
        guard scanner.peek(index).isWhitespace else { return 0 }
        if interruptsParagraph {
            var rest = index
            while scanner.peek(rest).isSpaceOrTab { rest += 1 }
            if rest >= scanner.lineEnd { return 0 }
        }
        return index - start
    }

    /// The kind, 1 to 7, of the HTML block that the line starts; 0 for none (§4.6).
    static func html(_ scanner: borrowing BlockScanner, interruptsParagraph: Bool) -> Int {
        let start = scanner.nonspace
        guard scanner.peek(start) == 0x3C else { return 0 }
        let text = scanner.text
        let end = scanner.lineEnd
        let next = scanner.peek(start + 1)
        if next == 0x21 {
            if text.matches("--", at: start + 2, limit: end) { return 2 }
            if text.matches("[CDATA[", at: start + 2, limit: end) { return 5 }
            let letter = scanner.peek(start + 2)
            return letter.isLetter ? 4 : 0
        }
        if next == 0x3F { return 3 }
        let isClosing = next == 0x2F
        let nameStart = start + (isClosing ? 2 : 1)
        guard scanner.peek(nameStart).isLetter else { return 0 }
        var nameEnd = nameStart
        while scanner.peek(nameEnd).isAlphanumeric { nameEnd += 1 }
        let after = scanner.peek(nameEnd)
        if !isClosing, after.isWhitespace || after == 0x3E, HTMLNames.isVerbatim(text, nameStart..<nameEnd) {
            return 1
        }
        let closes = after == 0x3E || (after == 0x2F && scanner.peek(nameEnd + 1) == 0x3E)
        if after.isWhitespace || closes, HTMLNames.isBlock(text, nameStart..<nameEnd) { return 6 }
        guard !interruptsParagraph else { return 0 }
        let tagEnd =
            isClosing
            ? HTMLTags.closingTag(text, at: start + 1, limit: end)
            : HTMLTags.openingTag(text, at: start + 1, limit: end)
        guard var index = tagEnd else { return 0 }
        while index < end, text[index] == 0x20 || text[index] == 0x09 || text[index] == 0x0C { index += 1 }
        return index >= end ? 7 : 0
    }

    /// Whether the line, from its first byte that is no space, ends an HTML block of a kind.
    static func endsHTML(_ scanner: borrowing BlockScanner, kind: Int) -> Bool {
        let text = scanner.text
        let end = scanner.lineEnd
        var index = scanner.nonspace
        while index < end {
            switch kind {
            case 1:
                if text[index] == 0x3C, scanner.peek(index + 1) == 0x2F {
                    for name in HTMLNames.verbatim
                    where text.matchesIgnoringCase(name, at: index + 2, limit: end)
                        && scanner.peek(index + 2 + name.utf8CodeUnitCount) == 0x3E
                    {
                        return true
                    }
                }
            case 2: if text[index] == 0x2D, text.matches("-->", at: index, limit: end) { return true }
            case 3: if text[index] == 0x3F, text.matches("?>", at: index, limit: end) { return true }
            case 4: if text[index] == 0x3E { return true }
            case 5: if text[index] == 0x5D, text.matches("]]>", at: index, limit: end) { return true }
            default: return false
            }
            index += 1
        }
        return false
    }
}
