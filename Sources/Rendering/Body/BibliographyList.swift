import Citations
import Localization
import Markup
import SiteModel

/// All sources of the site as the site's style lists them, each with an anchor and its claims.
struct BibliographyList {
    let scope: PageScope

    func write(to output: inout ByteOutput) {
        let site = scope.site
        let language = scope.textProfile
        guard let processor = site.citations.processor(for: scope.page.content, in: language.tag) else { return }
        let entries = processor.bibliography(of: site.sources.items.map(\.id))
        let items = BibliographyItems(scope: scope, layout: processor.bibliographyLayout)
        // A style without a bibliography lists its sources as their first notes.
        let listed =
            entries.isEmpty
            ? site.sources.items.map {
                BibliographyEntry(id: $0.id, text: processor.note(for: CitationReference($0.id)))
            }
            : entries
        if site.configuration.bibliographyGroups == .script {
            grouped(listed, items, &output)
        } else {
            items.write(listed, to: &output)
        }
        downloads(&output)
    }

    /// A list for each script under its name, that of the page's language first.
    private func grouped(_ entries: [BibliographyEntry], _ items: BibliographyItems, _ output: inout ByteOutput) {
        let language = scope.textProfile.tag
        let groups = Dictionary(grouping: entries, by: \.script)
        let own = EntryScript(language: language.language)
        for script in [own] + EntryScript.allCases.filter({ $0 != own }) {
            guard let group = groups[script] else { continue }
            output.raw("<h2>")
            output.text(LanguageNames.name(ofScript: script.code, in: language) ?? "…")
            output.raw("</h2>\n")
            items.write(group, to: &output)
        }
    }

    /// The list as files that reference managers read.
    private func downloads(_ output: inout ByteOutput) {
        guard !scope.site.sources.items.isEmpty else { return }
        output.raw("<p class=\"source-downloads\">")
        output.text(scope.textProfile.text("page.cite.downloads"))
        for (name, label) in zip(SourceFiles.names, ["CSL-JSON", "BibTeX", "RIS"]) {
            output.raw(" <a translate=\"no\"")
            output.attribute("href", scope.href(SiteAddress("data/" + name)))
            output.raw(" download>")
            output.text(label)
            output.raw("</a>")
        }
        output.raw("</p>\n")
    }

    var identifiers: [String] { scope.site.sources.items.map { PageScope.identifier(ofSource: $0.id) } }
}
