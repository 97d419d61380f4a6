import Citations
import Markup
import SiteModel

/// The sources that a page cites in its text, below it.
enum PageBibliography {
    /// Nothing where the style cites in notes and the page lists no more, or where the page lists all sources itself.
    static func write(_ renderer: inout BodyRenderer, to output: inout ByteOutput) {
        let entries = renderer.citations.bibliography
        guard !entries.isEmpty, let layout = renderer.citations.layout,
            !renderer.record.identifiers.contains(PageScope.identifier(ofSource: entries[0].id))
        else { return }
        output.raw("<section role=\"doc-bibliography\" class=\"references\" aria-labelledby=\"references\">\n")
        output.raw("<h2 id=\"references\">")
        output.text(renderer.language.text("source.heading"))
        output.raw("</h2>\n")
        BibliographyItems(scope: renderer.scope, layout: layout).write(entries, to: &output)
        output.raw("</section>\n")
        renderer.record.identifiers.insert("references")
        renderer.record.identifiers.formUnion(entries.map { PageScope.identifier(ofSource: $0.id) })
    }
}
