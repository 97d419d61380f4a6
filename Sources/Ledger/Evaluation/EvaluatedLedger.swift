import Diagnostics
import Serialization
import Tables

/// The ledger with its database: derived values computed, checks run, ready for the queries of charts.
package final class EvaluatedLedger: Sendable {
    package let ledger: ClaimLedger
    package let tables: TableSet
    /// `claims`, `indicators`, `sources`, `speakers` and the tables of the data folder; then, where no table of the data
    /// folder has the name, `latest` (the claim in the headline slot of each indicator), `derived` and `places`.
    package let database: SQLDatabase
    /// In the order of `derived.yaml`, without those that failed.
    package let derived: [DerivedValue]
    /// In the order of the checks.
    package let findings: [CheckFinding]
    private let derivedIndices: [String: Int]

    init(
        ledger: ClaimLedger, tables: TableSet, database: SQLDatabase, derived: [DerivedValue],
        findings: [CheckFinding]
    ) {
        self.ledger = ledger
        self.tables = tables
        self.database = database
        self.derived = derived
        self.findings = findings
        derivedIndices = Dictionary(
            derived.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func derived(_ id: String) -> DerivedValue? {
        derivedIndices[id].map { derived[$0] }
    }

    /// The rows of a query for a chart, a table or a timeline, checked for sums across currencies; nil after an error.
    package func rows(
        of query: EmbeddedQuery, name: String, parameters: [String: TableValue] = [:], _ bag: inout DiagnosticBag
    ) -> DataTable? {
        guard let table = database.run(query, name: name, parameters: parameters, &bag) else { return nil }
        if let finding = CurrencyRule.check(table, of: query, ledger: ledger) { bag.add(finding) }
        return table
    }

    /// The claims and sources behind all rows of a query's result or a table: those that it names itself, and the
    /// sources of those claims.
    package func records(on table: DataTable) -> EvidenceSummary {
        var claims = OrderedIDs()
        var sources = OrderedIDs()
        for row in 0..<table.rowCount {
            let origin = table.origin(ofRow: row)
            for id in origin.claims { claims.insert(id) }
            for id in origin.sources { sources.insert(id) }
        }
        for id in claims.list {
            if let source = ledger.claim(id)?.source { sources.insert(source) }
        }
        return EvidenceSummary(claims: claims.list, sources: sources.list)
    }

    /// Findings that a claim is part of.
    package func findings(on claim: String) -> [CheckFinding] {
        findings.filter { $0.claims.contains(claim) }
    }
}
