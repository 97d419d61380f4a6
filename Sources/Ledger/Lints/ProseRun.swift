/// A stretch of a page's text as the lints read it.
package struct ProseRun: Sendable {
    /// Where a run stands; none of them: plain commentary.
    package struct Context: OptionSet, Sendable, Hashable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Code, addresses and other words that no language owns.
        package static let code = Context(rawValue: 1)
        /// Inside a block quote.
        package static let blockQuote = Context(rawValue: 2)
        /// The author says that numbers here are meant: `:plain[…]`, or a block after a comment that says so.
        package static let numbersMeant = Context(rawValue: 4)
        /// What a directive shows, such as a bound value.
        package static let shown = Context(rawValue: 8)
        package static let heading = Context(rawValue: 16)
        package static let tableCell = Context(rawValue: 32)
        package static let note = Context(rawValue: 64)
        /// A title or description in the front matter, where no directive stands.
        package static let metadata = Context(rawValue: 128)
    }

    package let text: String
    /// UTF-8 byte offsets in the file; longer than the text where the source has escapes.
    package let range: Range<Int>
    /// A number that runs of one paragraph, heading or cell share.
    package let block: Int
    package let context: Context

    package init(_ text: String, range: Range<Int>, block: Int, context: Context = []) {
        self.text = text
        self.range = range
        self.block = block
        self.context = context
    }
}
