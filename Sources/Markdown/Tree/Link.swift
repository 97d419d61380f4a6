/// A link, an image or an autolink.
package struct Link: Sendable {
    package enum Kind: String, Sendable, Hashable {
        case link
        case image
        case autolink
    }

    /// The place in `MarkdownDocument.links`.
    package let index: Int
    package let kind: Kind
    /// As the author wrote it, escapes and entities resolved; percent-encoding is left to rendering.
    package let destination: String
    package let title: String
    package internal(set) var range: Range<Int>
    package let node: Int
    /// Whether the destination's scheme is one that can run code; it is never written.
    package let isDangerous: Bool
}

extension MarkdownDocument {
    /// Whether nothing stands between a link's brackets: rendering may show the name of what it leads to.
    package func isWordless(_ link: Link) -> Bool {
        link.kind == .link && Int(nodes[link.node].next) == link.node + 1
    }
}
