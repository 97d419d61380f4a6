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
    /// More shapes than the sources of one type usually have.
    private static let maximum = 100

    /// By the sources' types.
    private let known = Mutex<[Int: [(shape: SourceShape, style: NarrowedStyle)]]>([:])

    /// The style for an item; made where no item of its shape was asked for before.
    func narrowed(_ style: CitationStyle, to item: CitationItem) -> NarrowedStyle {
        let shape = SourceShape(item)
        let type = item.typeCode
        if let known = known.withLock({ $0[type]?.first { $0.shape == shape }?.style }) { return known }
        let narrowed = NarrowedStyle(style, to: item)
        known.withLock {
            if $0[type]?.count ?? 0 >= Self.maximum { $0[type] = nil }
            $0[type, default: []].append((shape, narrowed))
        }
        return narrowed
    }
}
