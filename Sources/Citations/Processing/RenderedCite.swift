/// One cite of a citation, rendered and not yet joined with the others.
struct RenderedCite {
    let reference: CitationReference
    let context: CiteContext
    /// The cite without the author's words around it.
    let pieces: [Piece]
    /// The cite without its first names, for cites of one author that follow each other.
    var shortened: [Piece] = []
    /// The text of the first names; nil where there are none, or nobody asks.
    var names: String?
    /// The text without names and year suffix, which cites of one year share.
    var yearText = ""
    var yearSuffix: [Piece]?
    /// The citation number, where numbers collapse.
    var number: Int?

    /// Whether the cite stands without a locator or the author's words.
    var isPlain: Bool { reference.locator == nil && reference.prefix.isEmpty && reference.suffix.isEmpty }
}

extension [Piece] {
    /// The pieces of a role, the first of them; nil where there are none.
    func first(role: Piece.Role) -> [Piece]? {
        for piece in self {
            guard case .span(let span, let children) = piece else { continue }
            if span == .role(role) { return children }
            if let found = children.first(role: role) { return found }
        }
        return nil
    }

    /// The pieces of a role with the formatting around them.
    func branch(role: Piece.Role) -> [Piece]? {
        for piece in self {
            guard case .span(let span, let children) = piece else { continue }
            if span == .role(role) { return [piece] }
            guard let found = children.branch(role: role) else { continue }
            return [.span(span, found)]
        }
        return nil
    }

    /// The pieces without those of a role.
    func without(role: Piece.Role) -> [Piece] {
        compactMap { piece in
            guard case .span(let span, let children) = piece else { return piece }
            return span == .role(role) ? nil : .span(span, children.without(role: role))
        }
    }
}
