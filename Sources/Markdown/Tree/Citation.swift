/// A use of sources: a bracket `[see @a, p. 3; -@b]`, or `@a [p. 3]` in the text.
package struct Citation: Sendable {
    package enum Form: String, Sendable, Hashable {
        case bracketed
        case inText
    }

    package struct Item: Sendable {
        package let key: String
        package let keyRange: Range<Int>
        package let range: Range<Int>
        /// Text before and after, trimmed, escapes resolved and emphasis marks left out.
        package let prefix: String
        package let suffix: String
        package let locator: Locator?
        /// `-@key`.
        package let suppressesAuthor: Bool
        /// The first item of a citation in the text: its author is part of the sentence.
        package let isAuthorInText: Bool
    }

    /// A place in a source: “p. 3–5” is the label `page` (a CSL term) and the value `3–5`.
    package struct Locator: Sendable, Hashable {
        package let label: String
        package let value: String
        package let range: Range<Int>
    }

    /// The place in `MarkdownDocument.citations`.
    package let index: Int
    package let form: Form
    package let range: Range<Int>
    package let items: [Item]
    package let node: Int
}
