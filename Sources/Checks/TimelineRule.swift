import Diagnostics
import Markdown
import SiteModel

/// The query of a `::timeline` runs and gives what a timeline shows.
enum TimelineRule {
    static func check(_ directive: Directive, _ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        guard let query = TimelineRows.query(directive, file: page.file) else {
            bag.add(
                .directiveObject, "“timeline” without a query",
                at: SourceRange(file: page.file, offsets: directive.range),
                help: "write ::timeline{query=\"SELECT date, title FROM …\"}")
            return
        }
        guard let table = site.evidence.rows(of: query, name: "timeline", &bag) else { return }
        for column in ["date", "title"] where table.column(column) == nil {
            if column == "title", TimelineRows.titleColumn(table, page.language) != nil { continue }
            let range = directive["query"]?.valueRange ?? directive.range
            bag.add(
                .timelineColumns, "no column “\(column)”", at: SourceRange(file: page.file, offsets: range),
                help: "name it in the query: SELECT … AS \(column)")
        }
    }
}
