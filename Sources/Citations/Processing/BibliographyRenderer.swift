/// Renders the entries of a bibliography.
struct BibliographyRenderer {
    let processor: CitationProcessor
    let registry: SourceRegistry

    /// The entries in their order; none for a style without a bibliography.
    func entries() -> [BibliographyEntry] {
        guard let section = processor.style.bibliography else { return [] }
        var entries: [BibliographyEntry] = []
        var previous: LeadingNames?
        for item in registry.sorted(processor) {
            var renderer = processor.renderer(registry.context(item, .bibliography))
            let children = renderer.narrowed.bibliography
            var pieces: [Piece]
            if section.secondFieldAlign != nil, children.count > 1 {
                let first = renderer.pieces(of: [children[0]])
                let rest = renderer.pieces(of: Array(children.dropFirst()))
                pieces = Self.aligned(first, rest, section.layout.affixes)
            } else {
                pieces = renderer.pieces(of: children)
                if let substitute = section.subsequentAuthorSubstitute {
                    let names = LeadingNames(of: pieces)
                    if let last = previous, let names {
                        pieces = AuthorSubstitution(substitute: substitute, rule: section.substituteRule)
                            .applied(to: pieces, names: names, previous: last)
                    }
                    previous = names
                }
                pieces = Self.closed(pieces, section.layout.affixes)
            }
            // A source that the style does not list leaves no empty entry.
            guard pieces.hasText else { continue }
            pieces = pieces.formatted(section.layout.formatting)
            entries.append(BibliographyEntry(id: item.id, text: Assembly.text(pieces, processor.locale)))
        }
        return entries
    }

    /// The first field in a column of its own.
    private static func aligned(_ first: [Piece], _ rest: [Piece], _ affixes: Affixes) -> [Piece] {
        let pieces = first.wrapped(in: .display(.leftMargin)) + rest.wrapped(in: .display(.rightInline))
        return closed(pieces, affixes)
    }

    /// Pieces between affixes; the suffix goes into a part at the end that is set off.
    private static func closed(_ pieces: [Piece], _ affixes: Affixes) -> [Piece] {
        guard case .span(.display(let display), let children)? = pieces.last, !affixes.suffix.isEmpty else {
            return pieces.affixed(affixes)
        }
        let spaces = affixes.suffix.reversed().prefix { $0 == " " }.count
        let mark = String(affixes.suffix.dropLast(spaces))
        let inside = mark.isEmpty ? children : children + [.affix(mark)]
        let closed = pieces.dropLast() + inside.wrapped(in: .display(display))
        return Array(closed).affixed(Affixes(prefix: affixes.prefix, suffix: String(affixes.suffix.suffix(spaces))))
    }
}
