import Synchronization

/// What a style comes to for the sources of one shape: what it tests of them is decided, and what it would show of
/// variables that they lack is left out.
///
/// A style of the usual size has hundreds of elements for all kinds of sources, of which one source needs a few dozen.
/// The narrowed style gives the same for it as the whole one.
final class NarrowedStyle: Sendable {
    let citation: [RenderingElement]
    /// Whole where a first field stands in a column of its own, which is the first element whatever it shows.
    let bibliography: [RenderingElement]
    /// In the order of the style's.
    let macros: [[RenderingElement]]

    init(_ style: CitationStyle, to item: CitationItem) {
        var narrowing = StyleNarrowing(style.macros, item)
        citation = narrowing.narrowed(style.citation.layout.children)
        let listed = style.bibliography?.layout.children ?? []
        let narrowed = narrowing.narrowed(listed)
        bibliography = style.bibliography?.secondFieldAlign == nil ? narrowed : listed
        for key in style.citation.sort + (style.bibliography?.sort ?? []) {
            if case .macro(let index) = key.source { _ = narrowing.macro(index) }
        }
        macros = narrowing.macros
    }
}

/// A style as it was narrowed so far, shared by all that is rendered in it.
final class NarrowedStyles: Sendable {
    /// Far more than the sources of a site have shapes.
    private static let maximum = 1_000

    private let known = Mutex<[SourceShape: NarrowedStyle]>([:])

    /// The style for an item; made where no item of its shape was asked for before.
    func narrowed(_ style: CitationStyle, to item: CitationItem) -> NarrowedStyle {
        let shape = SourceShape(item)
        if let known = known.withLock({ $0[shape] }) { return known }
        let narrowed = NarrowedStyle(style, to: item)
        known.withLock {
            if $0.count >= Self.maximum { $0.removeAll() }
            $0[shape] = narrowed
        }
        return narrowed
    }
}
