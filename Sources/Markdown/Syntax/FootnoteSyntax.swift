/// Footnotes as in GFM and Pandoc: `[^label]: text`, `[^label]`, `^[text]`.
enum FootnoteSyntax {
    struct Definition {
        var label: Range<Int>
        /// The first byte after the colon that is no space or tab.
        var contentStart: Int
    }

    /// The definition that starts at a `[`, as cmark-gfm reads it: a label without spaces and brackets.
    static func definition(_ text: Bytes, at open: Int, limit: Int) -> Definition? {
        guard let end = labelEnd(text, at: open, limit: limit), end + 1 < limit, text[end + 1] == 0x3A else {
            return nil
        }
        var content = end + 2
        while content < limit, text[content].isSpaceOrTab { content += 1 }
        return Definition(label: open + 2..<end, contentStart: content)
    }

    /// The offset of the `]` of `[^label]` that starts at a `[`; nil where there is no such label.
    static func labelEnd(_ text: Bytes, at open: Int, limit: Int) -> Int? {
        guard open + 2 < limit, text[open] == 0x5B, text[open + 1] == 0x5E else { return nil }
        var index = open + 2
        while index < limit {
            let byte = text[index]
            if byte == 0x5D { return index > open + 2 ? index : nil }
            if byte.isWhitespace || byte == 0x5B { return nil }
            index += 1
        }
        return nil
    }

    /// The form of a label under which its references find it: case folded, canonically equivalent forms alike.
    static func key(_ label: String) -> String {
        label.utf8.allSatisfy { $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) } ? label : label.lowercased()
    }
}
