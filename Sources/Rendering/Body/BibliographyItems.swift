import Citations
import Markup

/// Entries of a bibliography as a list, set as the style asks.
struct BibliographyItems {
    let scope: PageScope
    let layout: BibliographyLayout

    func write(_ entries: [BibliographyEntry], to output: inout ByteOutput) {
        output.raw("<ul")
        output.attribute("class", classes)
        output.raw(">\n")
        for entry in entries {
            output.raw("<li")
            output.attribute("id", PageScope.identifier(ofSource: entry.id))
            output.raw(">")
            CitedWords.render(entry.text, in: scope.textProfile.tag, into: &output)
            if let access = scope.site.sources[entry.id]?.access, access == "excerpt" || access == "not-verified" {
                output.raw(" <span class=\"access\">")
                output.text(
                    scope.textProfile.text(access == "excerpt" ? "source.access.excerpt" : "source.access.none"))
                output.raw("</span>")
            }
            output.raw("</li>\n")
        }
        output.raw("</ul>\n")
    }

    /// A first field of its own takes the place of a hanging indent; spacing is in lines.
    private var classes: String {
        var classes = "bibliography"
        if layout.alignsSecondField { classes += layout.putsFirstFieldInMargin ? " field-margin" : " field-flush" }
        if layout.hasHangingIndent { classes += " hanging" }
        if layout.entrySpacing != 1 { classes += " entry-spacing-\(min(layout.entrySpacing, 3))" }
        if layout.lineSpacing > 1 { classes += " line-spacing-\(min(layout.lineSpacing, 3))" }
        return classes
    }
}
