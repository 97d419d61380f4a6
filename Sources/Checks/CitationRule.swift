import Diagnostics
import Markdown
import SiteModel

/// Cited keys are sources.
enum CitationRule {
    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        for citation in page.document.citations {
            for item in citation.items where site.sources[item.key] == nil {
                let range = SourceRange(file: page.file, offsets: item.keyRange)
                bag.add(
                    .sourceUnknown, "no source “\(item.key)”", at: range,
                    help: Suggestion.help(for: item.key, among: site.sources.items.map(\.id))
                        ?? "add it to Content/sources.json")
            }
        }
    }
}
