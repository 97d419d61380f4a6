import Diagnostics

extension ChartSpec {
    /// A column that the chart needs, with the place that names it.
    package struct NeededColumn: Sendable {
        package let name: String
        package let range: SourceRange
    }

    /// The columns the chart needs; a name with `{locale}` gives one column for each language.
    package func neededColumns(languages: [String]) -> [NeededColumn] {
        var columns: [NeededColumn] = []
        var seen: Set<String> = []
        func add(_ name: String, _ range: SourceRange) {
            if seen.insert("\(name)\u{1F}\(range.offsets)").inserted {
                columns.append(NeededColumn(name: name, range: range))
            }
        }
        for channel in channels.all + marks.flatMap(\.channels.all) + [facet].compactMap({ $0 }) {
            for language in channel.field.contains("{locale}") ? languages : [""] {
                add(channel.field(for: language), channel.fieldRange)
            }
        }
        for map in marks.compactMap(\.map) {
            if let range = map.dataFieldRange { add(map.dataField, range) }
        }
        return columns
    }

    /// Reports each column that the chart names and its table or query does not have.
    ///
    /// - Parameter columns: the names that are there.
    package func check(columns known: [String], languages: [String], _ bag: inout DiagnosticBag) {
        let names = Set(known)
        for column in neededColumns(languages: languages) where !names.contains(column.name) {
            bag.add(
                .chartColumn, "no column “\(column.name)”", at: column.range,
                help: Suggestion.help(for: column.name, among: known)
                    ?? (known.isEmpty ? nil : "columns are \(known.joined(separator: ", "))"))
        }
    }
}
