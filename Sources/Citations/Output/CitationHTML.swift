import Markup

/// HTML of finished text for a page: no style attributes, words of other languages marked and set apart.
package enum CitationHTML {
    /// - Parameters:
    ///   - references: what stands before a key in the address of its bibliography entry, such as `#source-`;
    ///     nil where cites lead nowhere.
    ///   - words: writes words, given the language (BCP 47) that they are marked as; as they are where it is nil.
    package static func render(
        _ text: CitationText, references: String? = nil, words: Words? = nil, into output: inout ByteOutput
    ) {
        for inline in text.inlines { render(inline, references, words, nil, into: &output) }
    }

    package typealias Words = (_ text: String, _ language: String?, _ output: inout ByteOutput) -> Void

    package static func string(_ text: CitationText) -> String {
        var output = ByteOutput()
        render(text, into: &output)
        return output.string
    }

    private static func render(
        _ inline: CitationInline, _ references: String?, _ words: Words?, _ language: String?,
        into output: inout ByteOutput
    ) {
        switch inline {
        case .text(let text):
            if let words { words(text, language, &output) } else { output.text(text) }
        case .styled(let font, let children):
            let (open, close) = tags(of: font)
            output.raw(open)
            for child in children { render(child, references, words, language, into: &output) }
            output.raw(close)
        case .link(let address, let children):
            output.raw("<a")
            output.attribute("href", address)
            // An address is nobody's language.
            if children == [.text(address)] { output.raw(" translate=\"no\"") }
            output.raw(">")
            for child in children { render(child, references, words, language, into: &output) }
            output.raw("</a>")
        case .reference(let key, let children):
            // Links do not nest: a cite with an address of its own leads there.
            let leads = references != nil && !children.contains { $0.hasLink }
            if leads, let references {
                output.raw("<a role=\"doc-biblioref\"")
                output.attribute("href", references + key)
                output.raw(">")
            }
            for child in children { render(child, references, words, language, into: &output) }
            if leads { output.raw("</a>") }
        case .language(let tag, let children):
            output.raw("<bdi")
            output.attribute("lang", tag)
            output.raw(">")
            for child in children { render(child, references, words, tag, into: &output) }
            output.raw("</bdi>")
        case .isolated(let children):
            output.raw("<bdi>")
            for child in children { render(child, references, words, language, into: &output) }
            output.raw("</bdi>")
        case .block(let display, let children):
            switch display {
            case .block: output.raw("<span class=\"csl-block\">")
            case .leftMargin: output.raw("<span class=\"csl-left-margin\">")
            case .rightInline: output.raw("<span class=\"csl-right-inline\">")
            case .indent: output.raw("<span class=\"csl-indent\">")
            }
            for child in children { render(child, references, words, language, into: &output) }
            output.raw("</span>")
        }
    }

    private static func tags(of font: CitationFont) -> (open: StaticString, close: StaticString) {
        switch font {
        case .italic: ("<i>", "</i>")
        case .oblique: ("<em>", "</em>")
        case .normalStyle: ("<span class=\"font-normal\">", "</span>")
        case .bold: ("<b>", "</b>")
        case .light: ("<span class=\"weight-light\">", "</span>")
        case .normalWeight: ("<span class=\"weight-normal\">", "</span>")
        case .smallCaps: ("<span class=\"small-caps\">", "</span>")
        case .normalVariant: ("<span class=\"caps-normal\">", "</span>")
        case .underline: ("<u>", "</u>")
        case .noDecoration: ("<span class=\"undecorated\">", "</span>")
        case .superscript: ("<sup>", "</sup>")
        case .subscript: ("<sub>", "</sub>")
        case .baseline: ("<span class=\"baseline\">", "</span>")
        }
    }
}
