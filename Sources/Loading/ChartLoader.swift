import Charts
import Diagnostics
import Files
import Ledger
import Serialization
import SiteModel
import Tables

/// Reads the chart specs of `Content/charts` and the rows that they draw.
package struct ChartLoader {
    static let folder = "Content/charts"

    private let tree: FileTree
    private let evidence: EvaluatedLedger

    private let languages: [String]

    /// - Parameter languages: tags of the site's languages, for columns that hold one of them.
    package init(tree: FileTree, evidence: EvaluatedLedger, languages: [String]) {
        self.tree = tree
        self.evidence = evidence
        self.languages = languages
    }

    /// All charts that could be read, in byte order of their ids.
    func load(_ bag: inout DiagnosticBag) -> [SiteChart] {
        var charts: [SiteChart] = []
        for path in tree.paths(under: Self.folder) {
            let inside = path.string.dropFirst(Self.folder.count + 1)
            guard inside.hasSuffix(".yaml"), !inside.contains("/"), let bytes = tree[path] else {
                bag.add(
                    .chartFile, "file that is no chart spec", at: SourceRange(file: path.string),
                    help: "name it \(Self.folder)/<id>.yaml")
                continue
            }
            if let chart = chart(bytes, file: path.string, &bag) { charts.append(chart) }
        }
        return charts
    }

    /// One chart from its spec, wherever the spec came from; nil after an error.
    package func chart(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> SiteChart? {
        guard let node = YAMLReader.read(bytes, file: file, &bag), let spec = ChartSpec.decode(node, file: file, &bag),
            let table = table(of: spec, bytes: bytes, &bag)
        else { return nil }
        let before = bag.diagnostics.count
        spec.check(columns: table.columns.map(\.name), languages: languages, &bag)
        checkSources(of: spec, &bag)
        checkGeometry(of: spec, &bag)
        guard !bag.diagnostics[before...].contains(where: { $0.severity == .error }) else { return nil }
        return SiteChart(spec: spec, table: table, evidence: evidence.records(on: table))
    }

    private func table(of spec: ChartSpec, bytes: [UInt8], _ bag: inout DiagnosticBag) -> DataTable? {
        switch spec.data {
        case .query(let node):
            return evidence.rows(of: EmbeddedQuery(node, file: spec.file, bytes: bytes), name: spec.id, &bag)
        case .table(let name, let range):
            if let table = evidence.tables[name] { return table }
            bag.add(
                .dataTableUnknown, "no table “\(name)”", at: range,
                help: Suggestion.help(for: name, among: evidence.tables.tables.map(\.name))
                    ?? "add Content/data/\(name).csv")
            return nil
        }
    }

    private func checkSources(of spec: ChartSpec, _ bag: inout DiagnosticBag) {
        let known = evidence.ledger.sources.map(\.id)
        for source in spec.sources where !known.contains(source.key) {
            bag.add(evidence.ledger.unknownSource(source.key, at: source.range))
        }
    }

    private func checkGeometry(of spec: ChartSpec, _ bag: inout DiagnosticBag) {
        for (path, range) in spec.geometryFiles where tree["Content/" + path] == nil {
            bag.add(
                .chartGeometry, "no geometry “\(path)”", at: range,
                help: Suggestion.help(
                    for: path, among: tree.paths(under: "Content/maps").map { String($0.string.dropFirst(8)) })
                    ?? "name a file such as maps/districts.geojson")
        }
    }
}
