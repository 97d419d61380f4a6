import Citations
import Localization
import Markdown
import Markup
import SiteModel

/// The notes at the end of a page, each with a back-link for every reference.
struct EndNotes {
    /// The section, or nothing where the page has no notes. Notes may refer to further notes while they are written.
    static func write(
        _ renderer: inout BodyRenderer, html: MarkdownHTML?, to output: inout ByteOutput
    ) {
        guard !renderer.notes.notes.isEmpty else { return }
        let language = renderer.language
        let bodies = bodies(html, &renderer)
        output.raw("<section role=\"doc-endnotes\" class=\"endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">")
        output.text(language.text("note.heading"))
        output.raw("</h2>\n<ol>\n")
        for (note, body) in zip(renderer.notes.notes, bodies) {
            output.raw("<li")
            let id = NoteRegistry.noteID(note.number)
            renderer.record.identifiers.insert(id)
            output.attribute("id", id)
            output.raw(">")
            let links = backLinks(of: note, language)
            output.raw(bytes: body.output.bytes[..<body.backLinks])
            output.raw(" ")
            output.raw(bytes: links.bytes)
            output.raw(bytes: body.output.bytes[body.backLinks...])
            output.raw("</li>\n")
        }
        output.raw("</ol>\n</section>\n")
        renderer.record.identifiers.insert("notes")
    }

    /// A note's markup and the offset in it where back-links belong, once all references are known.
    struct Body {
        let output: ByteOutput
        let backLinks: Int
    }

    /// The text of every note, in the order of their numbers.
    static func bodies(_ html: MarkdownHTML?, _ renderer: inout BodyRenderer) -> [Body] {
        // Notes by hand first: writing one may add references to others, and notes of its own.
        var written: [Int: Body] = [:]
        var next = 0
        while next < renderer.notes.notes.count {
            switch renderer.notes.notes[next].key {
            case .footnote(let index):
                guard let html else { break }
                var output = ByteOutput(capacity: 512)
                let place = html.note(html.document.footnotes[index], to: &output, resolver: &renderer)
                written[next] = Body(output: output, backLinks: place)
            case .derivation(let id):
                var output = ByteOutput(capacity: 512)
                DerivationNote.write(id, &renderer, &output)
                written[next] = Body(output: output, backLinks: max(0, output.count - "</p>".utf8.count))
            case .source, .citation: break
            }
            next += 1
        }
        let notes = renderer.notes.notes
        let cited = notes.indices.filter { written[$0] == nil }
        let contents = cited.map { content(of: notes[$0], html) }
        let texts = renderer.citations.notes(contents.map(\.cluster))
        for (index, (content, text)) in zip(cited, zip(contents, texts)) {
            written[index] = body(of: notes[index], text, words: content.words, &renderer)
        }
        return notes.indices.map { written[$0] ?? Body(output: ByteOutput(), backLinks: 0) }
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

    private static func body(
        of note: NoteRegistry.Note, _ text: CitationText, words: [String], _ renderer: inout BodyRenderer
    ) -> Body {
        var output = ByteOutput(capacity: 512)
        output.raw("<p>")
        CitedWords.render(text, in: renderer.language.tag, into: &output)
        // The ledger's own words for a place in a source stay as they are written.
        if !words.isEmpty {
            output.raw(" <span class=\"locator\" lang=\"")
            output.raw(string: renderer.site.configuration.defaultLocale.string)
            output.raw("\">(")
            output.text(words.joined(separator: "; "))
            output.raw(")</span>")
        }
        if case .source(let id) = note.key {
            if !text.hasLink { address(of: id, &renderer, &output) }
            access(id, &renderer, &output)
        }
        output.raw("</p>")
        return Body(output: output, backLinks: max(0, output.count - "</p>".utf8.count))
    }

    /// A link to the source where the style's note has none: readers of a page follow links.
    private static func address(of id: String, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        guard let link = renderer.site.sources[id]?.link else { return }
        output.raw(" <a class=\"address\" translate=\"no\"")
        output.attribute("href", link.address)
        output.raw("><bdi>")
        output.text(link.host)
        output.raw("</bdi></a>")
    }

    /// How the source was read, where that was not in full.
    private static func access(_ id: String, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        guard let access = renderer.site.sources[id]?.access, access == "excerpt" || access == "not-verified" else {
            return
        }
        output.raw(" <span class=\"access\">")
        output.text(renderer.language.text(access == "excerpt" ? "source.access.excerpt" : "source.access.none"))
        output.raw("</span>")
    }

    private static func backLinks(of note: NoteRegistry.Note, _ language: LocaleProfile) -> ByteOutput {
        var output = ByteOutput(capacity: 96 * note.references.count)
        let number = language.format.digits(String(note.number))
        let isGroup = note.references.count > 1
        // Several links say once what they are: a page may hold hundreds of them.
        if isGroup {
            output.raw("<span role=\"group\"")
            output.attribute("aria-label", language.text("note.back", ["note": number]))
            output.raw(">")
        }
        for (index, reference) in note.references.enumerated() {
            if index > 0 { output.raw(" ") }
            output.raw("<a role=\"doc-backlink\"")
            output.attribute("href", "#" + reference)
            if !isGroup { output.attribute("aria-label", language.text("note.back", ["note": number])) }
            output.raw(">↩")
            if isGroup {
                output.raw("<sup>")
                output.text(language.format.digits(String(index + 1)))
                output.raw("</sup>")
            }
            output.raw("</a>")
        }
        if isGroup { output.raw("</span>") }
        return output
    }
}
