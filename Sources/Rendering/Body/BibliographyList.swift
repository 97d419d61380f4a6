import Citations
import Localization
import Markup
import SiteModel

/// All sources of the site as the site's style lists them, each with an anchor and its claims.
struct BibliographyList {
    let scope: PageScope

    func write(to output: inout ByteOutput) {
        let site = scope.site
        guard let processor = site.citations[scope.textProfile.tag] else { return }
        let entries = processor.bibliography(of: site.sources.items.map(\.id))
        output.raw("<ul class=\"bibliography\">\n")
        for entry in entries {
            output.raw("<li")
            output.attribute("id", PageScope.identifier(ofSource: entry.id))
            output.raw(">")
            CitationHTML.render(entry.text, into: &output)
            if let access = site.sources[entry.id]?.access, access == "excerpt" || access == "not-verified" {
                output.raw(" <span class=\"access\">")
                output.text(
                    scope.textProfile.text(access == "excerpt" ? "source.access.excerpt" : "source.access.none"))
                output.raw("</span>")
            }
            output.raw("</li>\n")
        }
        output.raw("</ul>\n")
    }

    var identifiers: [String] { scope.site.sources.items.map { PageScope.identifier(ofSource: $0.id) } }
}
