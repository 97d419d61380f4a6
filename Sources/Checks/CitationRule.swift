import Diagnostics
import Markdown
import SiteModel

/// Cited keys are sources.
enum CitationRule {
    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        let cited = page.document.citations.flatMap { $0.items.map { ($0.key, $0.keyRange) } }
        let listed = page.metadata.nocite?.keys.map { ($0.key, $0.range) } ?? []
        for (key, range) in cited + listed where site.sources[key] == nil {
            bag.add(
                .sourceUnknown, "no source “\(key)”", at: SourceRange(file: page.file, offsets: range),
                help: Suggestion.help(for: key, among: site.sources.items.map(\.id))
                    ?? "add it to Content/sources.json")
        }
    }
}
