/// Renders the entries of a bibliography.
struct BibliographyRenderer {
    let processor: CitationProcessor
    let registry: SourceRegistry

    /// The entries in their order; none for a style without a bibliography.
    func entries() -> [BibliographyEntry] {
        guard let section = processor.style.bibliography else { return [] }
        var entries: [BibliographyEntry] = []
        var previous: [Piece]?
        for item in registry.items {
            var renderer = processor.renderer(registry.context(item, .bibliography))
            let children = section.layout.children
            var pieces: [Piece]
            if section.secondFieldAlign != nil, children.count > 1 {
                let first = renderer.render(children[0]).pieces
                let rest = renderer.render(Array(children.dropFirst())).pieces
                pieces = Self.aligned(first, rest, section.layout.affixes)
            } else {
                pieces = renderer.render(children).pieces
                if let substitute = section.subsequentAuthorSubstitute {
                    let names = pieces.leadingNames
                    if let last = previous, let names {
                        pieces = AuthorSubstitution(substitute: substitute, rule: section.substituteRule)
                            .applied(to: pieces, names: names, previous: last)
                    }
                    previous = names
                }
                pieces = pieces.affixed(section.layout.affixes)
            }
            pieces = pieces.formatted(section.layout.formatting)
            entries.append(BibliographyEntry(id: item.id, text: Assembly.text(pieces, processor.locale)))
        }
        return entries
    }

    /// The first field in a column of its own.
    private static func aligned(_ first: [Piece], _ rest: [Piece], _ affixes: Affixes) -> [Piece] {
        var head = first
        if !head.isEmpty, !affixes.prefix.isEmpty { head.insert(.affix(affixes.prefix), at: 0) }
        var tail = rest
        if !tail.isEmpty, !affixes.suffix.isEmpty { tail.append(.affix(affixes.suffix)) }
        return head.wrapped(in: .display(.leftMargin)) + tail.wrapped(in: .display(.rightInline))
    }
}
