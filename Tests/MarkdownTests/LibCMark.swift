import CCMark
import Foundation

/// libcmark's own parser and HTML renderer, the judge of everything that uses no extension.
enum LibCMark {
    static func html(_ text: [UInt8], unsafe: Bool) -> [UInt8] {
        let options = unsafe ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
        return text.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            guard let node = cmark_parse_document(start, buffer.count, options) else { return [] }
            defer { cmark_node_free(node) }
            guard let html = cmark_render_html(node, options) else { return [] }
            defer { free(html) }
            return Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
        }
    }
}

/// Numbers from a seed, the same everywhere (SplitMix64).
struct SeededNumbers {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(limit))
    }

    /// Up to 24 pieces in a row.
    mutating func text(of pieces: [String]) -> String {
        (0...next(below: 24)).map { _ in pieces[next(below: pieces.count)] }.joined()
    }
}

/// What generated texts are made of.
enum Pieces {
    static let commonMark = [
        "a", "b", " ", " ", "\n", "\n", "\n\n", "*", "**", "_", "__", "`", "``", "```", "~~~", "[", "]", "(", ")",
        "![", "](", "<", ">", "<a>", "</a>", "<b c=\"d\">", "<!--", "-->", "<?", "?>", "<div>", "</div>", "<pre>",
        "</pre>", "- ", "+ ", "1. ", "2) ", "> ", ">", "    ", "\t", "# ", "## ", "#", "===", "---", "***", "\\",
        "\\*", "&amp;", "&#35;", "&foo;", "&copy", "\"", "'", "[a]: /u", "[b]: <x> 'y'\n", "[a]", "[b][a]", "é", "—",
        "“", "<http://x.y>", "<m@x.y>", "  \n", "\\\n", "  ", "   ", "1234", "!", "{", "}", "$", "\r\n", "\r",
        "<!X y>", "<![CDATA[", "]]>", ";", "[x](javascript:a)", "\u{1}", "[x](/u \"t\")", "![i](/v)",
    ]

    static let extensions = [
        "[^a]", "[^a]: ", "[^b]:", "^[", ":::note\n", ":::\n", "::::x\n", "::chart{#a}\n", ":plain[", ":claim[a]",
        "{a=b}", "{#id}", "|", "|", "|---|---|\n", "a | b\n", "[@k]", "@k", "[@k, p. 3; ", "*[A]: b\n", ": cap\n",
        "\n    ",
    ]
}
