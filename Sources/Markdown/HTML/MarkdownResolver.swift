import Markup

/// What a text's directives, citations, notes and links become in HTML.
///
/// The renderer calls it in the order of the output; a resolver that numbers notes counts as it is called. Methods
/// that render content of their own call `MarkdownHTML.children(of:context:to:resolver:)` with themselves.
package protocol MarkdownResolver {
    /// Writes a directive. Inline for text directives, a block for the others.
    mutating func directive(
        _ directive: Directive, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput)

    mutating func citation(
        _ citation: Citation, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput)

    /// Writes the link to a note, and remembers that the note is wanted.
    ///
    /// Called after the end of a link that the reference stands in, since links do not nest.
    mutating func noteReference(
        _ reference: FootnoteReference, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput)

    /// Where a link leads in the output.
    mutating func target(of link: Link, in html: MarkdownHTML) -> LinkTarget

    /// Writes an image in a way of its own; false to have it written plainly, its address from `target(of:in:)`.
    mutating func image(
        _ link: Link, alternative: String, in html: MarkdownHTML, to out: inout ByteOutput
    ) -> Bool

    /// Attributes of a heading besides its identifier and classes; markup, with a space before each.
    mutating func headingAttributes(_ heading: Heading, in html: MarkdownHTML, to out: inout ByteOutput)

    /// Markup before a heading's end tag, such as a link to the heading.
    mutating func endHeading(_ heading: Heading, in html: MarkdownHTML, to out: inout ByteOutput)

    /// The words that come before a table's caption, such as “Table 2: ”, as markup.
    mutating func captionLabel(_ table: Table, in html: MarkdownHTML, to out: inout ByteOutput)

    /// Markup before and after a table's element.
    mutating func beginTable(_ table: Table, in html: MarkdownHTML, to out: inout ByteOutput)
    mutating func endTable(_ table: Table, in html: MarkdownHTML, to out: inout ByteOutput)
}

extension MarkdownResolver {
    package mutating func target(of link: Link, in html: MarkdownHTML) -> LinkTarget { .keep }

    package mutating func image(
        _ link: Link, alternative: String, in html: MarkdownHTML, to out: inout ByteOutput
    ) -> Bool { false }

    package mutating func headingAttributes(
        _ heading: Heading, in html: MarkdownHTML, to out: inout ByteOutput
    ) {}

    package mutating func endHeading(_ heading: Heading, in html: MarkdownHTML, to out: inout ByteOutput) {}
    package mutating func captionLabel(_ table: Table, in html: MarkdownHTML, to out: inout ByteOutput) {}
    package mutating func beginTable(_ table: Table, in html: MarkdownHTML, to out: inout ByteOutput) {}
    package mutating func endTable(_ table: Table, in html: MarkdownHTML, to out: inout ByteOutput) {}
}

/// Where a link leads in the output.
package enum LinkTarget: Sendable {
    /// Where the author said.
    case keep
    /// Somewhere else, with further attributes and, for a link without text, words to show.
    case replace(String, attributes: [Attribute] = [], text: String? = nil)

    package struct Attribute: Sendable {
        package let name: StaticString
        package let value: String

        package init(_ name: StaticString, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}

/// What surrounds a piece of inline content.
package struct InlineContext: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Running text; `[]` is made element by element in other modules.
    package static let plain: InlineContext = []
    package static let insideLink = InlineContext(rawValue: 1)
    package static let insideHeading = InlineContext(rawValue: 2)
    package static let insideTable = InlineContext(rawValue: 4)
    package static let insideNote = InlineContext(rawValue: 8)
    /// References to notes are left out, as in a table of contents.
    package static let withoutNotes = InlineContext(rawValue: 16)
    /// The text of links is shown without the links.
    package static let withoutLinks = InlineContext(rawValue: 32)
}
