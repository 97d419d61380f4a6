import Diagnostics
import Localization
import Markdown
import Tables

/// The rows of a `::timeline{query="…"}`.
package enum TimelineRows {
    /// The rows, or nil where the query is missing or wrong, which the checks report.
    package static func table(of directive: Directive, file: String, _ site: Site) -> DataTable? {
        var ignored = DiagnosticBag()
        return query(directive, file: file).flatMap { site.evidence.database.run($0, name: "timeline", &ignored) }
    }

    package static func query(_ directive: Directive, file: String) -> EmbeddedQuery? {
        directive["query"].map { EmbeddedQuery($0.value, file: file, offset: $0.textStart) }
    }

    /// `title_<tag>` where there is one, else `title`.
    package static func titleColumn(_ table: DataTable, _ tag: LanguageTag) -> Int? {
        table.column("title_\(tag)") ?? table.column("title")
    }
}

extension Directive.Attribute {
    /// Where the value's own text begins: behind its quote where it has one. In UTF-8 bytes of the file.
    package var textStart: Int {
        valueRange.lowerBound + (valueRange.count > value.utf8.count ? 1 : 0)
    }
}
