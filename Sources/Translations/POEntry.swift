/// One entry of a PO file (GNU gettext, “The Format of PO Files”).
package struct POEntry: Sendable, Hashable {
    /// Lines for the translator, written after `#.`.
    package var comments: [String] = []
    /// Where the text stands, written after `#:`.
    package var references: [String] = []
    /// The translation is not to be used as it is: its source has changed.
    package var isFuzzy = false
    package var context: String
    package var source: String
    package var translation: String
    /// UTF-8 bytes of the entry in its file; empty for an entry that was not read.
    package var range: Range<Int> = 0..<0

    package init(context: String, source: String, translation: String) {
        self.context = context
        self.source = source
        self.translation = translation
    }
}
