import Markdown
import Markup

/// The notes at the end of a page, each with a back-link for every reference.
enum EndNotes {
    /// The section, or nothing where the page has no notes. Notes may refer to further notes while they are written.
    static func write(
        _ renderer: inout BodyRenderer, html: MarkdownHTML?, to output: inout ByteOutput
    ) {
        guard !renderer.notes.notes.isEmpty else { return }
        let bodies = NoteBodies(html, &renderer)
        let notes = renderer.notes.notes
        let shelf = renderer.shelf
        output.raw(bytes: shelf.opening)
        for (index, note) in notes.enumerated() {
            renderer.record.identifiers.insert(NoteRegistry.noteID(note.number))
            output.raw("<li id=\"fn-")
            output.integer(note.number)
            output.raw("\">")
            bodies.writeStart(of: index, to: &output)
            output.raw(" ")
            shelf.backLinks.write(of: note, to: &output)
            bodies.writeEnd(of: index, to: &output)
            output.raw("</li>\n")
        }
        output.raw("</ol>\n</section>\n")
        renderer.record.identifiers.insert("notes")
    }
}
