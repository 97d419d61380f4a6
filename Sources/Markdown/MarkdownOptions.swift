/// How a text is parsed.
package struct MarkdownOptions: Sendable {
    /// What becomes of raw HTML that rendering leaves out.
    package enum RawHTML: Sendable {
        case silent
        /// A diagnostic at each piece that is no comment.
        case warn
    }

    /// False: CommonMark alone.
    package var extensions = true
    /// False: libcmark reads all blocks, of plain texts too, which are quicker read without it and come out the same.
    package var readsOutlines = true
    /// Lines such as `*[HTML]: HyperText Markup Language` define abbreviations.
    package var abbreviations = true
    package var schema = DirectiveSchema.standard
    package var locators = LocatorTerms.all
    /// False: a heading has an identifier only where `{#id}` gives it one.
    package var headingIdentifiers = true
    /// Identifiers that the page uses elsewhere; headings get others.
    package var reservedIdentifiers: Set<String> = []
    package var rawHTML = RawHTML.silent

    package init() {}
}
