import Charts
import Citations
import Ledger
import Localization
import Markdown
import Markup
import SiteModel

/// Renders the texts of pages in one language for the report and the e-book.
///
/// Texts are those of the site: links lead to its addresses and notes have its numbers, so that whoever sets them
/// decides what becomes of both.
package struct PagePress: Sendable {
    package let site: Site
    package let profile: LocaleProfile
    private let shared: SharedContent

    package init(_ site: Site, _ tag: LanguageTag) {
        self.site = site
        profile = site.profile(tag)
        shared = SharedContent(site, galleries: [tag: ChartGallery(printing: site, tag)])
    }

    package func text(of page: PlannedPage) -> PageText {
        PageRenderer(shared, page: page).text()
    }

    /// A chart as it is drawn in this language; nil for one that cannot be drawn.
    package func chart(_ id: String) -> RenderedChart? {
        shared.galleries[profile.tag]?[id]
    }

    /// A source as a note names it after its first mention.
    package func shortNote(_ source: String) -> [UInt8] {
        guard let processor = site.citations[profile.tag] else { return [] }
        let clusters = (1...2).map { CitationCluster([CitationReference(source)], noteNumber: $0 * 9) }
        var output = ByteOutput()
        if let text = processor.document(clusters).citations.last { CitationHTML.render(text, into: &output) }
        return output.bytes
    }

    /// Sources as the bibliography lists them, in the style's order.
    package func bibliography(of sources: [String]) -> [(entry: BibliographyEntry, body: [UInt8])] {
        guard let processor = site.citations[profile.tag] else { return [] }
        return processor.bibliography(of: sources).map { entry in
            var output = ByteOutput()
            CitationHTML.render(entry.text, into: &output)
            if let access = site.sources[entry.id]?.access, access == "excerpt" || access == "not-verified" {
                output.raw(" <span class=\"access\">")
                output.text(profile.text(access == "excerpt" ? "source.access.excerpt" : "source.access.none"))
                output.raw("</span>")
            }
            return (entry, output.bytes)
        }
    }

    /// A claim's value as key figures show it; nil for a statement without one.
    package func value(of claim: Claim) -> (text: String, machine: String)? {
        ClaimDisplay().value(of: claim, in: profile)
    }

    /// Who says a claim, marked with their language where it is another one.
    package func speaker(of claim: Claim, to output: inout ByteOutput) {
        output.localized(SpeakerName.resolved(claim.speaker, site, profile.tag), in: profile)
    }

    /// The terms of the site's glossary as a list.
    package func glossary() -> [UInt8] {
        guard let home = site.plan.pages.first(where: { $0.locale == profile.tag }) else { return [] }
        var output = ByteOutput()
        GlossaryList(scope: PageScope(site: site, page: home)).write(to: &output)
        return output.bytes
    }
}

extension PageRenderer {
    /// The page's text and notes without the frame that the site puts around them.
    func text() -> PageText {
        var scope = scope
        scope.isUndivided = true
        var renderer = BodyRenderer(
            scope: scope, charts: shared.galleries[scope.page.textLanguage] ?? ChartGallery(),
            shelf: shared.shelves.shelf(for: scope, in: scope.textProfile))
        var title: String
        var description: String?
        var body: ByteOutput
        var html: MarkdownHTML?
        if let content = scope.page.content {
            let markdown = MarkdownHTML(content.document, options: shared.writing(scope.page.textLanguage))
            html = markdown
            body = ByteOutput(capacity: 16_384)
            markdown.body(to: &body, resolver: &renderer)
            title = content.metadata.title
            description = content.metadata.description
        } else {
            let made = Self(shared, scope: scope).page(&renderer)
            (title, description, body) = (made.title, made.description, made.body)
        }
        let bodies = NoteBodies(html, &renderer)
        let notes = renderer.notes.notes.enumerated().map { index, note in
            var source: String?
            if case .source(let id) = note.key { source = id }
            var text = ByteOutput()
            bodies.writeStart(of: index, to: &text)
            bodies.writeEnd(of: index, to: &text)
            return PageText.Note(number: note.number, source: source, body: text.bytes)
        }
        return PageText(
            page: scope.page, title: title, description: description, kicker: scope.page.content?.metadata.kicker,
            language: scope.textProfile, body: body.bytes, notes: notes)
    }
}
