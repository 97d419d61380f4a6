/// One citation: the sources named together at one place of a text.
package struct CitationCluster: Sendable, Hashable {
    package let items: [CitationReference]
    /// The number of the note that holds the citation; 0 in the text.
    package let noteNumber: Int

    package init(_ items: [CitationReference], noteNumber: Int = 0) {
        self.items = items
        self.noteNumber = noteNumber
    }

    package init(items: [CitationReference], noteNumber: Int = 0) {
        self.init(items, noteNumber: noteNumber)
    }
}
