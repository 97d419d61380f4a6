import Charts
import Ledger
import Tables

/// A chart with the rows it draws and what is behind them.
package struct SiteChart: Sendable {
    package let spec: ChartSpec
    package let table: DataTable
    package let evidence: EvidenceSummary

    package init(spec: ChartSpec, table: DataTable, evidence: EvidenceSummary) {
        self.spec = spec
        self.table = table
        self.evidence = evidence
    }

    package var id: String { spec.id }

    /// Ids of the sources behind it: named in the spec, then those of its rows, each once.
    package var sources: [String] {
        var ids: [String] = []
        for id in spec.sources.map(\.key) + evidence.sources where !ids.contains(id) { ids.append(id) }
        return ids
    }
}
