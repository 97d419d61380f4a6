/// The HTML notation of the CSL test suite, in which its cases give their results.
enum SuiteHTML {
    static func string(_ text: CitationText) -> String {
        var output = ""
        for inline in text.inlines { render(inline, into: &output) }
        return output
    }

    private static func render(_ inline: CitationInline, into output: inout String) {
        switch inline {
        case .text(let text):
            for character in text.unicodeScalars {
                switch character {
                case "&": output += "&#38;"
                case "<": output += "&#60;"
                case ">": output += "&#62;"
                default: output.unicodeScalars.append(character)
                }
            }
        case .styled(let font, let children):
            let (open, close) = tags(of: font)
            output += open
            for child in children { render(child, into: &output) }
            output += close
        case .link(_, let children), .reference(_, let children), .language(_, let children),
            .isolated(let children):
            for child in children { render(child, into: &output) }
        case .block(let display, let children):
            switch display {
            case .block: output += "\n\n    <div class=\"csl-block\">"
            case .leftMargin: output += "\n    <div class=\"csl-left-margin\">"
            case .rightInline: output += "<div class=\"csl-right-inline\">"
            case .indent: output += "<div class=\"csl-indent\">"
            }
            for child in children { render(child, into: &output) }
            switch display {
            case .block: output += "</div>\n"
            case .leftMargin: output += "</div>"
            case .rightInline, .indent: output += "</div>\n  "
            }
        }
    }

    private static func tags(of font: CitationFont) -> (open: String, close: String) {
        switch font {
        case .italic: ("<i>", "</i>")
        case .oblique: ("<em>", "</em>")
        case .normalStyle: ("<span style=\"font-style:normal;\">", "</span>")
        case .bold: ("<b>", "</b>")
        case .light: ("<span style=\"font-weight:light;\">", "</span>")
        case .normalWeight: ("<span style=\"font-weight:normal;\">", "</span>")
        case .smallCaps: ("<span style=\"font-variant:small-caps;\">", "</span>")
        case .normalVariant: ("<span style=\"font-variant:normal;\">", "</span>")
        case .underline: ("<span style=\"text-decoration:underline;\">", "</span>")
        case .noDecoration: ("<span style=\"text-decoration:none;\">", "</span>")
        case .superscript: ("<sup>", "</sup>")
        case .subscript: ("<sub>", "</sub>")
        case .baseline: ("<span style=\"baseline\">", "</span>")
        }
    }
}
