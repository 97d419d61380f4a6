/// One node of a document's tree, which lies in preorder in `MarkdownDocument.nodes`.
///
/// The children of node `i` begin at `i + 1`; `next` is the index after its subtree.
package struct MarkdownNode: Sendable {
    package enum Kind: UInt8, Sendable, CaseIterable {
        case document
        case blockQuote
        case list
        case item
        case codeBlock
        case htmlBlock
        case paragraph
        case heading
        case thematicBreak
        case text
        case softBreak
        case lineBreak
        case code
        case htmlInline
        case emphasis
        case strong
        case link
        case image
        /// A note's body; not part of the text around it.
        case footnoteDefinition
        case footnoteReference
        case directive
        /// The label of a leaf or container directive.
        case directiveLabel
        case citation
        case table
        case tableRow
        case tableCell
        case tableCaption
    }

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A list that is tight, or a paragraph that such a list shows without its element.
        package static let tight = Flags(rawValue: 1)
        package static let ordered = Flags(rawValue: 2)
        /// A row or cell of a table's head.
        package static let header = Flags(rawValue: 4)
        /// A block after `<!-- attest: numbers meant -->`.
        package static let numbersMeant = Flags(rawValue: 8)
        /// Text that does not stand in the source as it reads: an escape or an entity.
        package static let decoded = Flags(rawValue: 16)
        /// A link or image that has a title, be it an empty one.
        package static let titled = Flags(rawValue: 32)
    }

    package let kind: Kind
    package var flags: Flags = []
    /// The level of a heading, the first number of a list, the index of a directive, citation, footnote, reference,
    /// link or table in its list of the document, the column of a cell.
    package var value: Int32 = 0
    /// The index after the node's subtree.
    package var next: Int32
    var lower: Int32
    var upper: Int32
    /// The literal in the document's pool: text, code, raw HTML.
    var textStart: Int32 = 0
    var textCount: Int32 = 0
    /// The info string of a code block in the pool, after its literal.
    var infoCount: Int32 = 0

    init(_ kind: Kind, lower: Int, upper: Int) {
        self.kind = kind
        next = 0
        self.lower = Int32(truncatingIfNeeded: lower)
        self.upper = Int32(truncatingIfNeeded: max(lower, upper))
    }

    /// UTF-8 byte offsets in the author's file.
    package var range: Range<Int> { Int(lower)..<Int(max(lower, upper)) }
}
