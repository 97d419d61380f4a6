/// A part of a cite or entry while it is being put together: text inside formatting, quotes, links and roles.
///
/// Quotation marks, fonts that switch back inside themselves, and punctuation that meets other punctuation depend on
/// what ends up around them; `Assembly` settles these when the whole text is there.
enum Piece: Sendable, Hashable {
    /// Text of a source, or words of the style or locale.
    case text(String)
    /// An affix or delimiter of the style.
    case affix(String)
    case span(Span, [Piece])

    enum Span: Sendable, Hashable {
        /// Formatting of the style.
        case formatting(Formatting)
        /// Formatting inside a source's own text, which switches back inside its like.
        case markup(Markup)
        /// A quotation; one that the source gave inner marks keeps them where it stands alone.
        case quoted(isInner: Bool)
        /// Text in another language.
        case language(String)
        /// Text that runs in the other direction than the text around it.
        case isolated
        case link(String)
        /// A cite in the text, which leads to its source in the bibliography, by key.
        case reference(String)
        case display(Display)
        case role(Role)
    }

    /// Formatting that sources may write into their texts.
    enum Markup: Sendable, Hashable {
        case italic, bold, smallCaps, superscript, `subscript`
        /// Text whose case stays.
        case noCase
        /// Text without decoration.
        case noDecoration
    }

    /// What a part is, for those who take cites apart: collapsing, disambiguation, author substitution.
    enum Role: Sendable, Hashable {
        /// The first names of a cite.
        case names
        /// One name, for the rules of author substitution.
        case name
        /// The label of a role.
        case label
        case yearSuffix
        case citationNumber
        case issued
    }
}

extension [Piece] {
    /// Whether any text is in the pieces.
    var hasText: Bool {
        contains { piece in
            switch piece {
            case .text(let text), .affix(let text): !text.isEmpty
            case .span(_, let children): children.hasText
            }
        }
    }

    /// All text, without formatting and quotation marks.
    var bareText: String {
        var text = ""
        appendBareText(to: &text)
        return text
    }

    private func appendBareText(to text: inout String) {
        for piece in self {
            switch piece {
            case .text(let more), .affix(let more): text += more
            case .span(_, let children): children.appendBareText(to: &text)
            }
        }
    }

    /// The pieces inside a span; nothing around nothing.
    func wrapped(in span: Piece.Span) -> [Piece] {
        isEmpty ? [] : [.span(span, self)]
    }

    /// The pieces with formatting, none where the formatting says nothing.
    func formatted(_ formatting: Formatting) -> [Piece] {
        formatting.isEmpty ? self : wrapped(in: .formatting(formatting))
    }

    /// The pieces between affixes; nothing between none.
    func affixed(_ affixes: Affixes) -> [Piece] {
        guard !isEmpty, !affixes.isEmpty else { return self }
        var pieces: [Piece] = []
        pieces.reserveCapacity(count + 2)
        if !affixes.prefix.isEmpty { pieces.append(.affix(affixes.prefix)) }
        pieces += self
        if !affixes.suffix.isEmpty { pieces.append(.affix(affixes.suffix)) }
        return pieces
    }
}
