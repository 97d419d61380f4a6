/// A pipe table.
package struct Table: Sendable {
    /// The place in `MarkdownDocument.tables`.
    package let index: Int
    package let range: Range<Int>
    package let node: Int
    /// From `{#id}` at the end of the caption.
    package let identifier: String?
    package let identifierRange: Range<Int>?
    package let alignments: [TableAlignment]
    /// Rows without the head.
    package let rowCount: Int
    package internal(set) var captionNode: Int?
}
