/// A note: the definition `[^label]: …`, or an inline note `^[…]`.
package struct Footnote: Sendable {
    /// The place in `MarkdownDocument.footnotes`.
    package let index: Int
    /// Nil for an inline note.
    package let label: String?
    /// The label without its marks; the whole of an inline note.
    package let labelRange: Range<Int>
    package let range: Range<Int>
    /// The node whose children are the note's blocks.
    package let node: Int
    /// Its references, as places in `MarkdownDocument.footnoteReferences`.
    package internal(set) var references: [Int]
}

/// A reference to a note: `[^label]`, or the place of an inline note.
package struct FootnoteReference: Sendable {
    /// The place in `MarkdownDocument.footnoteReferences`.
    package let index: Int
    /// The place in `MarkdownDocument.footnotes`.
    package let footnote: Int
    package let range: Range<Int>
    package let node: Int
    /// The note whose text it stands in; nil in the page's own text.
    package let enclosingFootnote: Int?
}
