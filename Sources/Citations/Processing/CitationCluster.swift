/// One citation: the sources named together at one place of a text.
package struct CitationCluster: Sendable, Hashable {
    package let items: [CitationReference]
    /// The number of the note that holds the citation; 0 in the text.
    package let noteNumber: Int
    /// Whether each source is cited in full, as if for the first time, wherever the citation stands.
    package let isFull: Bool

    package init(_ items: [CitationReference], noteNumber: Int = 0, isFull: Bool = false) {
        self.items = items
        self.noteNumber = noteNumber
        self.isFull = isFull
    }

    package init(items: [CitationReference], noteNumber: Int = 0, isFull: Bool = false) {
        self.init(items, noteNumber: noteNumber, isFull: isFull)
    }
}
