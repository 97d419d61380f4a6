/// Abbreviations as in PHP Markdown Extra, Pandoc and MyST: a line `*[HTML]: HyperText Markup Language`.
enum AbbreviationSyntax {
    /// The definition that starts at a `*` and takes the rest of the line.
    static func definition(_ text: Bytes, at star: Int, limit: Int) -> BlockStructure.AbbreviationMark? {
        guard star + 1 < limit, text[star + 1] == 0x5B else { return nil }
        let start = star + 2
        var end = start
        while end < limit, text[end] != 0x5D, text[end] != 0x5B { end += 1 }
        guard end > start, text[start] != 0x5E, text[start] != 0x40, end + 1 < limit, text[end] == 0x5D,
            text[end + 1] == 0x3A
        else { return nil }
        var content = end + 2
        while content < limit, text[content].isSpaceOrTab { content += 1 }
        var contentEnd = limit
        while contentEnd > content, text[contentEnd - 1].isSpaceOrTab { contentEnd -= 1 }
        guard contentEnd > content else { return nil }
        return BlockStructure.AbbreviationMark(label: start..<end, text: content..<contentEnd)
    }
}
