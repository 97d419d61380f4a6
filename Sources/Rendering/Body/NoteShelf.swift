import Citations
import Localization
import Markup
import SiteModel
import Synchronization

/// What the notes of pages have in common in one language and citation style: words, back-links, and the notes on
/// sources, which are the same on every page in nearly all styles.
final class NoteShelf: Sendable {
    private struct Key: Hashable {
        let id: String
        let label: LocatorLabel?
        /// Whether the note is one for any plain number.
        let isNumbered: Bool
        /// Any other locator.
        let locator: String?

        func hash(into hasher: inout Hasher) {
            hasher.combine(id)
            if let locator { hasher.combine(locator) }
        }
    }

    private static let maximum = 20_000

    /// The start of the section of notes, up to the first.
    let opening: [UInt8]
    let backLinks: BackLinks
    /// What stands before places that the ledger gives in words.
    let placesOpening: [UInt8]
    /// The pages of the language as sources.
    let pages: PageEntries
    private let site: Site
    private let language: LocaleProfile
    private let processor: CitationProcessor?
    /// None where the note cannot be shared by all numbers.
    private let made = Mutex<[Key: SourceNote?]>([:])

    init(_ processor: CitationProcessor?, in language: LocaleProfile, of site: Site) {
        self.processor = processor
        self.language = language
        self.site = site
        backLinks = BackLinks(language)
        pages = PageEntries(processor, in: language, of: site)
        var output = ByteOutput()
        output.raw("<section role=\"doc-endnotes\" class=\"endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">")
        output.text(language.text("note.heading"))
        output.raw("</h2>\n<ol>\n")
        opening = output.bytes
        output.reset()
        output.raw(" <span class=\"locator\" lang=\"")
        output.raw(string: site.configuration.defaultLocale.string)
        output.raw("\">(")
        placesOpening = output.bytes
    }

    /// The note on a source, made where no page asked for it before; nil where it depends on what else a page cites.
    func note(on reference: CitationReference) -> SourceNote? {
        let isNumbered = reference.plainNumber != nil
        let key = Key(
            id: reference.id, label: reference.label, isNumbered: isNumbered,
            locator: isNumbered ? nil : reference.locator)
        if let known = made.withLock({ $0[key] }) { return known ?? single(reference) }
        let note = isNumbered ? numbered(reference) : single(reference)
        made.withLock {
            if $0.count >= Self.maximum { $0.removeAll() }
            $0[key] = .some(note)
        }
        return note ?? single(reference)
    }

    /// The note at the place that the reference names.
    private func single(_ reference: CitationReference) -> SourceNote? {
        processor?.fullNote(for: reference).map { SourceNote(html($0), ending: ending($0, reference.id)) }
    }

    /// The note at any number; nil where the source itself holds the placeholder.
    private func numbered(_ reference: CitationReference) -> SourceNote? {
        guard let source = processor?.library[reference.id], !NumberPlaceholder.occurs(in: source) else { return nil }
        return processor?.fullNote(for: reference.at(NumberPlaceholder.digits)).flatMap {
            SourceNote(numbered: html($0), ending: ending($0, reference.id))
        }
    }

    private func html(_ text: CitationText) -> [UInt8] {
        var output = ByteOutput(capacity: 512)
        CitedWords.render(text, in: language.tag, into: &output)
        return output.bytes
    }

    /// What follows the citation of a source: a link where it has none, since readers of a page follow links, and how
    /// the source was read where that was not in full.
    func ending(_ text: CitationText, _ id: String) -> [UInt8] {
        var output = ByteOutput()
        let source = site.sources[id]
        if !text.hasLink, let link = source?.link {
            output.raw(" <a class=\"address\" translate=\"no\"")
            output.attribute("href", link.address)
            output.raw("><bdi>")
            output.text(link.host)
            output.raw("</bdi></a>")
        }
        if let access = source?.access, access == "excerpt" || access == "not-verified" {
            output.raw(" <span class=\"access\">")
            output.text(language.text(access == "excerpt" ? "source.access.excerpt" : "source.access.none"))
            output.raw("</span>")
        }
        return output.bytes
    }
}

/// The shelves of a site, made when the first page in a language and style asks.
final class NoteShelves: Sendable {
    /// Shelves hold what they are looked up by, so that no other object takes its place.
    private struct Key: Hashable {
        let processor: ObjectIdentifier?
        let language: ObjectIdentifier
    }

    private let made = Mutex<[Key: NoteShelf]>([:])

    /// - Parameter language: of the page's text or of the interface around it.
    func shelf(for scope: PageScope, in language: LocaleProfile) -> NoteShelf {
        let processor = scope.site.citations.processor(for: scope.page.content, in: language.tag)
        let key = Key(processor: processor.map { ObjectIdentifier($0) }, language: ObjectIdentifier(language))
        return made.withLock { made in
            if let known = made[key] { return known }
            let shelf = NoteShelf(processor, in: language, of: scope.site)
            made[key] = shelf
            return shelf
        }
    }
}
