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
        // Bodies first: writing one may add references to others, and notes of its own.
        var bodies: [Body] = []
        while bodies.count < renderer.notes.notes.count {
            bodies.append(body(of: renderer.notes.notes[bodies.count], html, &renderer))
        }
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
    private struct Body {
        let output: ByteOutput
        let backLinks: Int
    }

    private static func body(
        of note: NoteRegistry.Note, _ html: MarkdownHTML?, _ renderer: inout BodyRenderer
    ) -> Body {
        var output = ByteOutput(capacity: 512)
        switch note.key {
        case .footnote(let index):
            guard let html else { break }
            let place = html.note(html.document.footnotes[index], to: &output, resolver: &renderer)
            return Body(output: output, backLinks: place)
        case .source(let id):
            source(id, note.locators, &renderer, &output)
        case .derivation(let id):
            DerivationNote.write(id, &renderer, &output)
        case .citation(let index):
            guard let html else { break }
            citation(html.document.citations[index], &renderer, &output)
        }
        return Body(output: output, backLinks: max(0, output.count - "</p>".utf8.count))
    }

    private static func source(
        _ id: String, _ locators: [NoteRegistry.Locator], _ renderer: inout BodyRenderer, _ output: inout ByteOutput
    ) {
        guard let processor = renderer.site.citations[renderer.language.tag] else { return }
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
        output.raw("<p>")
        CitationHTML.render(processor.note(for: reference), into: &output)
        // The ledger's own words for a place in a source stay as they are written.
        if !words.isEmpty {
            output.raw(" <span class=\"locator\" lang=\"")
            output.raw(string: renderer.site.configuration.defaultLocale.string)
            output.raw("\">(")
            output.text(words.joined(separator: "; "))
            output.raw(")</span>")
        }
        access(id, &renderer, &output)
        output.raw("</p>")
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

    private static func citation(_ citation: Citation, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        guard let processor = renderer.site.citations[renderer.language.tag] else { return }
        let references = citation.items.map { item in
            CitationReference(
                item.key, locator: item.locator?.value,
                label: item.locator.flatMap { LocatorLabel(rawValue: $0.label) },
                prefix: item.prefix, suffix: item.suffix, form: item.suppressesAuthor ? .suppressAuthor : .normal)
        }
        let document = processor.document([CitationCluster(items: references, noteNumber: 1)])
        output.raw("<p>")
        if let text = document.citations.first { CitationHTML.render(text, into: &output) }
        output.raw("</p>")
    }

    private static func backLinks(of note: NoteRegistry.Note, _ language: LocaleProfile) -> ByteOutput {
        var output = ByteOutput(capacity: 96 * note.references.count)
        let number = language.format.digits(String(note.number))
        for (index, reference) in note.references.enumerated() {
            if index > 0 { output.raw(" ") }
            output.raw("<a role=\"doc-backlink\"")
            output.attribute("href", "#" + reference)
            let label =
                note.references.count == 1
                ? language.text("note.back", ["note": number])
                : language.text(
                    "note.back-of",
                    [
                        "index": language.format.digits(String(index + 1)),
                        "count": language.format.digits(String(note.references.count)), "note": number,
                    ])
            output.attribute("aria-label", label)
            output.raw(">↩")
            if note.references.count > 1 {
                output.raw("<sup>")
                output.text(language.format.digits(String(index + 1)))
                output.raw("</sup>")
            }
            output.raw("</a>")
        }
        return output
    }
}
