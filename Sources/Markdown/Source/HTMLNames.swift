/// The element names that begin HTML blocks (CommonMark 0.30 §4.6).
enum HTMLNames {
    static let verbatim: [StaticString] = ["script", "pre", "textarea", "style"]

    /// Start condition 1.
    static func isVerbatim(_ text: Bytes, _ range: Range<Int>) -> Bool {
        verbatim.contains {
            $0.utf8CodeUnitCount == range.count
                && text.matchesIgnoringCase($0, at: range.lowerBound, limit: range.upperBound)
        }
    }

    /// Start condition 6.
    static func isBlock(_ text: Bytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 10 else { return false }
        return blocks.contains {
            $0.utf8CodeUnitCount == range.count
                && text.matchesIgnoringCase($0, at: range.lowerBound, limit: range.upperBound)
        }
    }

    private static let blocks: [StaticString] = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe",
        "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p",
        "param", "section", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
        "track", "ul",
    ]
}
