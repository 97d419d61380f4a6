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
        guard site.configuration.bibliographyGroups == .script else { return items.write(listed, to: &output) }
        let groups = Dictionary(grouping: listed, by: \.script)
        let own = EntryScript(language: language.tag.language)
        for script in [own] + EntryScript.allCases.filter({ $0 != own }) {
            guard let group = groups[script] else { continue }
            output.raw("<h2>")
            output.text(LanguageNames.name(ofScript: script.code, in: language.tag) ?? "…")
            output.raw("</h2>\n")
            items.write(group, to: &output)
        }
    }

    var identifiers: [String] { scope.site.sources.items.map { PageScope.identifier(ofSource: $0.id) } }
}
