import Citations
import Markdown
import Markup

/// The text of every note of a page, in the order of their numbers.
struct NoteBodies {
    private struct Body {
        /// The bytes of the note among those that were written.
        let range: Range<Int>
        /// Where among them its back-links belong.
        let backLinks: Int
    }

    private let shelf: NoteShelf
    private var bodies: [Body] = []
    private var written: ByteOutput

    /// Notes may refer to further notes while they are written.
    init(_ html: MarkdownHTML?, _ renderer: inout BodyRenderer) {
        shelf = renderer.shelf
        written = ByteOutput(capacity: 512 * renderer.notes.notes.count)
        writeByHand(html, &renderer)
        let notes = renderer.notes.notes
        /// Notes that this page alone has.
        var own: [Int] = []
        for (index, note) in notes.enumerated() {
            switch note.key {
            case .source(let id):
                let (reference, words) = Self.reference(to: id, note.locators)
                if let shared = shelf.note(on: reference) {
                    write(shared, at: reference.plainNumber, words, index)
                } else {
                    own.append(index)
                }
            case .citation: own.append(index)
            case .footnote, .derivation: continue
            }
        }
        guard !own.isEmpty else { return }
        // They may depend on all that the page cites.
        let contents = notes.map { Self.content(of: $0, html) }
        let texts = renderer.citations.notes(contents.map(\.cluster), at: own)
        for (index, text) in zip(own, texts) { write(text, contents[index].words, notes[index], renderer) }
    }

    /// A note up to its back-links.
    func writeStart(of index: Int, to output: inout ByteOutput) {
        output.raw(bytes: written.bytes[bodies[index].range.lowerBound..<bodies[index].backLinks])
    }

    /// A note from its back-links on.
    func writeEnd(of index: Int, to output: inout ByteOutput) {
        output.raw(bytes: written.bytes[bodies[index].backLinks..<bodies[index].range.upperBound])
    }

    /// Footnotes and derivations, which may add references to others, and notes of their own.
    private mutating func writeByHand(_ html: MarkdownHTML?, _ renderer: inout BodyRenderer) {
        while bodies.count < renderer.notes.notes.count {
            // Blocks begin on a line of their own.
            written.raw("\n")
            let start = written.count
            switch renderer.notes.notes[bodies.count].key {
            case .footnote(let index):
                let place = html.map { $0.note($0.document.footnotes[index], to: &written, resolver: &renderer) }
                bodies.append(Body(range: start..<written.count, backLinks: place ?? start))
            case .derivation(let id):
                DerivationNote.write(id, &renderer, &written)
                let body = paragraph(from: start)
                bodies.append(body)
            case .source, .citation: bodies.append(Body(range: start..<start, backLinks: start))
            }
        }
    }

    /// What was written since the bytes were so many, with back-links at the end of its paragraph.
    private func paragraph(from start: Int) -> Body {
        Body(range: start..<written.count, backLinks: max(start, written.count - "</p>".utf8.count))
    }

    /// A note that all pages share, at a number of its source, with places in words.
    private mutating func write(_ note: SourceNote, at number: String?, _ words: [String], _ index: Int) {
        let start = written.count
        written.raw("<p>")
        note.writeCitation(at: number, to: &written)
        write(places: words)
        note.writeEnding(to: &written)
        written.raw("</p>")
        bodies[index] = paragraph(from: start)
    }

    private mutating func write(
        _ text: CitationText, _ words: [String], _ note: NoteRegistry.Note, _ renderer: BodyRenderer
    ) {
        let start = written.count
        written.raw("<p>")
        CitedWords.render(text, in: renderer.language.tag, into: &written)
        write(places: words)
        if case .source(let id) = note.key { written.raw(bytes: shelf.ending(text, id)) }
        written.raw("</p>")
        bodies[note.number - 1] = paragraph(from: start)
    }

    /// The ledger's own words for places in a source stay as they are written.
    private mutating func write(places words: [String]) {
        guard !words.isEmpty else { return }
        written.raw(bytes: shelf.placesOpening)
        for (index, words) in words.enumerated() {
            if index > 0 { written.raw("; ") }
            written.text(words)
        }
        written.raw(")</span>")
    }

    /// What a note cites, and the places in the source that are named in words alone.
    private static func content(of note: NoteRegistry.Note, _ html: MarkdownHTML?)
        -> (cluster: CitationCluster, words: [String])
    {
        switch note.key {
        case .source(let id):
            let (reference, words) = reference(to: id, note.locators)
            return (CitationCluster([reference], noteNumber: note.number, isFull: true), words)
        case .citation(let index):
            let references = html?.document.citations[index].references ?? []
            return (CitationCluster(references, noteNumber: note.number), [])
        case .footnote, .derivation: return (CitationCluster([], noteNumber: note.number), [])
        }
    }

    /// Places that are all counted alike are the citation's locator; others are words.
    private static func reference(to id: String, _ locators: [NoteRegistry.Locator]) -> (CitationReference, [String]) {
        switch (locators.count, locators.first) {
        case (0, _): return (CitationReference(id), [])
        case (1, .words(let text)?): return (CitationReference(id), [text])
        case (1, .labeled(let label, let value)?):
            guard let known = LocatorLabel(rawValue: label) else { break }
            return (CitationReference(id, locator: value, label: known), [])
        default: break
        }
        var reference = CitationReference(id)
        var words: [String] = []
        let labeled = locators.compactMap { locator in
            if case .labeled(let label, let value) = locator { (label, value) } else { nil }
        }
        if let label = labeled.first?.0, labeled.allSatisfy({ $0.0 == label }),
            let known = LocatorLabel(rawValue: label)
        {
            reference = CitationReference(id, locator: labeled.map(\.1).joined(separator: ", "), label: known)
        } else {
            words = labeled.map { "\($0.0) \($0.1)" }
        }
        for case .words(let text) in locators { words.append(text) }
        return (reference, words)
    }
}
