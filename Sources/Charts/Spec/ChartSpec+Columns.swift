import Diagnostics

extension ChartSpec {
    /// A column that the chart needs, with the place that names it.
    private struct NeededColumn: Hashable {
        let name: String
        let range: SourceRange
    }

    /// The columns the chart needs; a name with `{locale}` gives one column for each language.
    private func neededColumns(languages: [String]) -> [NeededColumn] {
        var columns: [NeededColumn] = []
        for channel in channels.all + marks.flatMap(\.channels.all) + [facet].compactMap({ $0 }) {
            guard channel.field.utf8.contains(0x7B) else {
                columns.append(NeededColumn(name: channel.field, range: channel.fieldRange))
                continue
            }
            for language in languages {
                columns.append(NeededColumn(name: channel.field(for: language), range: channel.fieldRange))
            }
        }
        for map in marks.compactMap(\.map) {
            if let range = map.dataFieldRange { columns.append(NeededColumn(name: map.dataField, range: range)) }
        }
        return columns
    }

    /// Reports each column that the chart names and its table or query does not have.
    ///
    /// - Parameter columns: the names that are there.
    package func check(columns known: [String], languages: [String], _ bag: inout DiagnosticBag) {
        let names = Set(known)
        // An alias of YAML gives one place to several channels.
        var reported: Set<NeededColumn> = []
        for column in neededColumns(languages: languages)
        where !names.contains(column.name) && reported.insert(column).inserted {
            bag.add(
                .chartColumn, "no column “\(column.name)”", at: column.range,
                help: Suggestion.help(for: column.name, among: known)
                    ?? (known.isEmpty ? nil : "columns are \(known.joined(separator: ", "))"))
        }
    }
}
