import Citations
import Markdown
import Markup

/// The text of every note of a page, in the order of their numbers.
struct NoteBodies {
    private enum Body {
        /// A note that all pages share, at a number of its source, with places in words.
        case shared(SourceNote, number: String?, words: [String])
        /// Bytes of `written`, and where among them the back-links belong.
        case written(Range<Int>, backLinks: Int)
        case empty
    }

    private let shelf: NoteShelf
    private var bodies: [Body] = []
    private var written = ByteOutput()

    /// Notes may refer to further notes while they are written.
    init(_ html: MarkdownHTML?, _ renderer: inout BodyRenderer) {
        shelf = renderer.shelf
        writeByHand(html, &renderer)
        let notes = renderer.notes.notes
        // What stands between the author's own words may depend on all that the page cites.
        var clusters: [CitationCluster] = []
        var open: [(place: Int, words: [String])] = []
        for (index, note) in notes.enumerated() {
            switch note.key {
            case .source(let id):
                let (reference, words) = Self.reference(to: id, note.locators)
                clusters.append(CitationCluster([reference], noteNumber: note.number, isFull: true))
                if let shared = shelf.note(on: reference) {
                    bodies[index] = .shared(shared, number: reference.plainNumber, words: words)
                } else {
                    open.append((index, words))
                }
            case .citation(let citation):
                let references = html?.document.citations[citation].references ?? []
                clusters.append(CitationCluster(references, noteNumber: note.number))
                open.append((index, []))
            case .footnote, .derivation: clusters.append(CitationCluster([], noteNumber: note.number))
            }
        }
        guard !open.isEmpty else { return }
        let texts = renderer.citations.notes(clusters, at: open.map(\.place))
        for ((index, words), text) in zip(open, texts) { write(text, words, notes[index], renderer) }
    }

    /// A note up to its back-links.
    func writeStart(of index: Int, to output: inout ByteOutput) {
        switch bodies[index] {
        case .shared(let note, let number, let words):
            output.raw("<p>")
            note.writeCitation(at: number, to: &output)
            write(places: words, to: &output)
            note.writeEnding(to: &output)
        case .written(let range, let backLinks):
            output.raw(bytes: written.bytes[range.lowerBound..<backLinks])
        case .empty: break
        }
    }

    /// A note from its back-links on.
    func writeEnd(of index: Int, to output: inout ByteOutput) {
        switch bodies[index] {
        case .shared: output.raw("</p>")
        case .written(let range, let backLinks): output.raw(bytes: written.bytes[backLinks..<range.upperBound])
        case .empty: break
        }
    }

    /// Footnotes and derivations, which may add references to others, and notes of their own.
    private mutating func writeByHand(_ html: MarkdownHTML?, _ renderer: inout BodyRenderer) {
        while bodies.count < renderer.notes.notes.count {
            // Blocks begin on a line of their own.
            written.raw("\n")
            let start = written.count
            switch renderer.notes.notes[bodies.count].key {
            case .footnote(let index):
                guard let html else {
                    bodies.append(.empty)
                    continue
                }
                let place = html.note(html.document.footnotes[index], to: &written, resolver: &renderer)
                bodies.append(.written(start..<written.count, backLinks: place))
            case .derivation(let id):
                DerivationNote.write(id, &renderer, &written)
                appendParagraph(from: start)
            case .source, .citation: bodies.append(.empty)
            }
        }
    }

    private mutating func appendParagraph(from start: Int) {
        bodies.append(paragraph(from: start))
    }

    /// What was written since the bytes were so many, with back-links at the end of its paragraph.
    private func paragraph(from start: Int) -> Body {
        .written(start..<written.count, backLinks: max(start, written.count - "</p>".utf8.count))
    }

    private mutating func write(
        _ text: CitationText, _ words: [String], _ note: NoteRegistry.Note, _ renderer: BodyRenderer
    ) {
        let start = written.count
        written.raw("<p>")
        CitedWords.render(text, in: renderer.language.tag, into: &written)
        write(places: words, to: &written)
        if case .source(let id) = note.key { written.raw(bytes: shelf.ending(text, id)) }
        written.raw("</p>")
        bodies[note.number - 1] = paragraph(from: start)
    }

    /// The ledger's own words for places in a source stay as they are written.
    private func write(places words: [String], to output: inout ByteOutput) {
        guard !words.isEmpty else { return }
        output.raw(bytes: shelf.placesOpening)
        for (index, words) in words.enumerated() {
            if index > 0 { output.raw("; ") }
            output.text(words)
        }
        output.raw(")</span>")
    }

    /// Places that are all counted alike are the citation's locator; others are words.
    private static func reference(to id: String, _ locators: [NoteRegistry.Locator]) -> (CitationReference, [String]) {
        guard !locators.isEmpty else { return (CitationReference(id), []) }
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
