/// A finished note, cite or bibliography entry as structured text.
package struct CitationText: Sendable, Hashable {
    package var inlines: [CitationInline]

    package init(_ inlines: [CitationInline] = []) {
        self.inlines = inlines
    }

    package var isEmpty: Bool { inlines.isEmpty }

    /// Whether a link to the outside is in the text.
    package var hasLink: Bool { inlines.contains { $0.hasLink } }

    /// The words alone, without formatting.
    package var plain: String {
        var text = ""
        for inline in inlines { inline.appendPlain(to: &text) }
        return text
    }
}

/// A part of finished text: words, or formatting, a link, another language or a set-off part around words.
package enum CitationInline: Sendable, Hashable {
    case text(String)
    case styled(CitationFont, [CitationInline])
    /// A link to an `http` or `https` address.
    case link(String, [CitationInline])
    /// A cite in the text, by the key of its source in the bibliography.
    case reference(String, [CitationInline])
    /// Words in another language, by its tag (BCP 47).
    case language(String, [CitationInline])
    /// Words that run in the other direction than those around them, in a language that nobody named.
    case isolated([CitationInline])
    /// A part of a bibliography entry that is set off.
    case block(Display, [CitationInline])

    /// The parts inside; none in words.
    var children: [CitationInline] {
        switch self {
        case .text: []
        case .styled(_, let children), .link(_, let children), .reference(_, let children), .language(_, let children),
            .isolated(let children), .block(_, let children):
            children
        }
    }

    /// The same around other parts.
    func holding(_ children: [CitationInline]) -> CitationInline {
        switch self {
        case .text: self
        case .styled(let font, _): .styled(font, children)
        case .link(let address, _): .link(address, children)
        case .reference(let key, _): .reference(key, children)
        case .language(let tag, _): .language(tag, children)
        case .isolated: .isolated(children)
        case .block(let display, _): .block(display, children)
        }
    }

    /// Whether a link is in the words.
    var hasLink: Bool {
        switch self {
        case .text: false
        case .link: true
        case .styled(_, let children), .reference(_, let children), .language(_, let children),
            .isolated(let children), .block(_, let children):
            children.contains { $0.hasLink }
        }
    }

    fileprivate func appendPlain(to text: inout String) {
        switch self {
        case .text(let more): text += more
        case .styled(_, let children), .link(_, let children), .reference(_, let children), .language(_, let children),
            .isolated(let children):
            for child in children { child.appendPlain(to: &text) }
        case .block(let display, let children):
            if display == .block || display == .indent, !text.isEmpty, !text.hasSuffix(" ") { text += " " }
            for child in children { child.appendPlain(to: &text) }
            if display == .leftMargin, !text.isEmpty, !text.hasSuffix(" ") { text += " " }
        }
    }
}

/// One change of the font; those named “normal” undo an outer one.
package enum CitationFont: Sendable, Hashable {
    case italic, oblique, normalStyle
    case bold, light, normalWeight
    case smallCaps, normalVariant
    case underline, noDecoration
    case superscript, `subscript`, baseline
}
