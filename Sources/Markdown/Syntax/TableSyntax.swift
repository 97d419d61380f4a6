/// Pipe tables as cmark-gfm reads them (GitHub Flavored Markdown §4.10).
enum TableSyntax {
    /// Whether a row has a cell: anything but a lone pipe.
    static func hasCells(_ text: Bytes, _ row: Range<Int>) -> Bool {
        var index = row.lowerBound
        if index < row.upperBound, text[index] == 0x7C { index = skipSpace(text, index + 1, row.upperBound) }
        return index < row.upperBound
    }

    /// The cells of a row, trimmed, in order; a pipe behind a backslash does not part them.
    static func forEachCell(_ text: Bytes, _ row: Range<Int>, _ body: (Range<Int>) -> Void) {
        var index = row.lowerBound
        let limit = row.upperBound
        if index < limit, text[index] == 0x7C { index = skipSpace(text, index + 1, limit) }
        while index < limit {
            let start = index
            while index < limit, text[index] != 0x7C {
                index += text[index] == 0x5C && index + 1 < limit && text[index + 1] == 0x7C ? 2 : 1
            }
            index = min(index, limit)
            body(trimmed(text, start..<index))
            guard index < limit else { return }
            index = skipSpace(text, index + 1, limit)
        }
    }

    /// The columns of a delimiter row; nil for any other line.
    static func alignments(_ text: Bytes, _ row: Range<Int>) -> [TableAlignment]? {
        var alignments: [TableAlignment] = []
        var index = row.lowerBound
        let limit = row.upperBound
        if index < limit, text[index] == 0x7C { index += 1 }
        while true {
            index = skipSpace(text, index, limit)
            let isLeft = index < limit && text[index] == 0x3A
            if isLeft { index += 1 }
            let dashes = index
            while index < limit, text[index] == 0x2D { index += 1 }
            guard index > dashes else { return nil }
            let isRight = index < limit && text[index] == 0x3A
            if isRight { index += 1 }
            index = skipSpace(text, index, limit)
            alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
            guard index < limit else { return alignments }
            guard text[index] == 0x7C else { return nil }
            index += 1
            if skipSpace(text, index, limit) >= limit { return alignments }
        }
    }

    /// Where the text of a caption begins, after `:` or `Table:` as in Pandoc; nil for any other paragraph.
    static func captionStart(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        var index = start
        if text.matchesIgnoringCase("table:", at: start, limit: limit) {
            index += 6
        } else if index < limit, text[index] == 0x3A {
            index += 1
        } else {
            return nil
        }
        guard index < limit, text[index].isSpaceOrTab else { return nil }
        return skipSpace(text, index, limit)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
    }

    private static func skipSpace(_ text: Bytes, _ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit, isSpace(text[index]) { index += 1 }
        return index
    }

    private static func trimmed(_ text: Bytes, _ range: Range<Int>) -> Range<Int> {
        let start = skipSpace(text, range.lowerBound, range.upperBound)
        var end = range.upperBound
        while end > start, isSpace(text[end - 1]) { end -= 1 }
        return start..<end
    }
}
