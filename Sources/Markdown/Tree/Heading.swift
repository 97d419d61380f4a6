/// A heading with the identifier that links find it by.
package struct Heading: Sendable {
    /// The place in `MarkdownDocument.headings`.
    package let index: Int
    package let level: Int
    package let range: Range<Int>
    /// The text without markup, notes left out.
    package let text: String
    /// The `{#id}` that the author gave it, and where.
    package let explicitIdentifier: String?
    package let identifierRange: Range<Int>?
    package let classes: [String]
    /// Unique in the document; nil where identifiers are not made and none is given.
    package let identifier: String?
    package let node: Int
}
