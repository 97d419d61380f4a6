import Markup

/// Renders a document, or a part of it, as HTML.
///
/// What CommonMark has comes out byte for byte as from libcmark's own renderer. A value that is cheap to copy.
package struct MarkdownHTML: Sendable {
    package struct Options: Sendable {
        /// Raw HTML is written as it is; left out otherwise. Dangerous links are left out either way.
        package var unsafeHTML = false
        /// libcmark's comment marks where raw HTML was left out.
        package var marksOmittedHTML = false
        /// Levels that headings move down by; none goes below 6.
        package var headingShift = 0
        /// Locale-true quotation marks, dashes and spaces; nil leaves the text as it is.
        package var typography: Typography?
        /// Elements around words of other scripts; nil for none.
        package var wording: Wording?
        /// `<abbr>` around the abbreviations that the document defines.
        package var abbreviations = true

        package init() {}
    }

    package let document: MarkdownDocument
    package let options: Options
    let abbreviations: AbbreviationIndex?
    /// The `TextClasses` of each byte.
    let classes: [UInt8]

    package init(_ document: MarkdownDocument, options: Options = Options()) {
        self.document = document
        self.options = options
        abbreviations = options.abbreviations ? AbbreviationIndex(document.abbreviations) : nil
        classes = TextClasses.table(options, abbreviations)
    }

    /// The same for a part in another language: its words are not foreign there, nor its quotation marks the page's.
    package func inOtherLanguage() -> MarkdownHTML {
        var options = options
        options.wording = nil
        options.typography = nil
        return MarkdownHTML(document, options: options)
    }

    func withoutAbbreviations() -> MarkdownHTML {
        var options = options
        options.abbreviations = false
        return MarkdownHTML(document, options: options)
    }

    /// The whole text, the bodies of notes left out.
    package func body(to out: inout ByteOutput, resolver: inout some MarkdownResolver) {
        children(of: 0, context: [], to: &out, resolver: &resolver)
    }

    /// The content of a node: the blocks of a container directive, the inlines of a label, a heading or a caption.
    package func children(
        of node: Int, context: InlineContext = [], to out: inout ByteOutput, resolver: inout some MarkdownResolver
    ) {
        var writer = HTMLWriter(html: self, context: context)
        let end = Int(document.nodes[node].next)
        var start = node + 1
        if document.nodes[node].kind == .directive, start < end, document.nodes[start].kind == .directiveLabel {
            start = Int(document.nodes[start].next)
        }
        writer.write(start..<end, to: &out, resolver: &resolver)
    }

    /// The blocks of a note.
    ///
    /// - Returns: the offset in `out` where links back belong: inside the note's last paragraph, else at its end.
    package func note(
        _ footnote: Footnote, to out: inout ByteOutput, resolver: inout some MarkdownResolver
    ) -> Int {
        children(of: footnote.node, context: .insideNote, to: &out, resolver: &resolver)
        var last = footnote.node
        for child in document.children(of: footnote.node) {
            switch document.nodes[child].kind {
            case .footnoteDefinition, .tableCaption: continue
            default: last = child
            }
        }
        if document.nodes[last].kind == .paragraph, out.bytes.suffix(5).elementsEqual("</p>\n".utf8) {
            return out.count - 5
        }
        return out.count
    }

    /// The author's own text of a range, escaped, for what cannot be resolved.
    package func sourceText(_ range: Range<Int>, to out: inout ByteOutput) {
        out.text(bytes: document.source[range.clamped(to: 0..<document.source.count)])
    }

    /// An address as an attribute's value: what has no place in one percent-encoded, as libcmark does it.
    package static func address(_ destination: String, to out: inout ByteOutput) {
        var destination = destination
        destination.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices where !safe[Int(bytes[index])] {
                out.raw(bytes: Bytes(rebasing: bytes[start..<index]))
                start = index + 1
                let byte = bytes[index]
                if byte == 0x26 {
                    out.raw("&amp;")
                } else if byte == 0x27 {
                    out.raw("&#x27;")
                } else {
                    out.byte(0x25)
                    out.byte(hexadecimal(byte >> 4))
                    out.byte(hexadecimal(byte & 15))
                }
            }
            out.raw(bytes: Bytes(rebasing: bytes[start...]))
        }
    }

    private static func hexadecimal(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }

    private static let safe: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in 0x30...0x39 { table[byte] = true }
        for byte in 0x41...0x5A { table[byte] = true }
        for byte in 0x61...0x7A { table[byte] = true }
        for byte in "!#$%()*+,-./:;=?@_~".utf8 { table[Int(byte)] = true }
        return table
    }()
}
