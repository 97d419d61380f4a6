import Diagnostics
import Files
import Serialization
import Synchronization
import Tables

/// The ledger with its database: derived values computed, checks run, ready for the queries of charts.
package struct EvaluatedLedger: Sendable {
    package let ledger: ClaimLedger
    package let tables: TableSet
    /// `claims`, `indicators`, `sources`, `speakers`, `derived`, `places` and the tables of the data folder.
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

/// What stands behind a table or chart: ids of claims and of sources, in the order of their first row.
package struct EvidenceSummary: Sendable, Hashable {
    package let claims: [String]
    package let sources: [String]

    package init(claims: [String] = [], sources: [String] = []) {
        self.claims = claims
        self.sources = sources
    }
}

extension ClaimLedger {
    /// Names that tables of the data folder cannot have.
    package static let reservedTableNames = LedgerTables.reservedNames

    /// What foreign keys of the data folder may refer to: `id` of sources, claims and indicators, `name` of speakers.
    package static func referenceTables(_ ledger: ClaimLedger) -> [DataTable] {
        func ids(_ name: String, _ column: String, _ ids: [String]) -> DataTable {
            DataTable(name: name, columns: [.init(column, .text)], rows: ids.map { [.text($0)] })
        }
        return [
            ids("sources", "id", ledger.sources.map(\.id)), ids("claims", "id", ledger.claims.map(\.id)),
            ids("indicators", "id", ledger.indicators.map(\.id)),
            ids("speakers", "name", ledger.speakers.map(\.name)),
        ]
    }

    /// Computes the derived values and runs the checks over the ledger and the tables of the data folder.
    ///
    /// A derivation that fails is reported and left out. A finding of a check that nobody has explained is a
    /// diagnostic, and so is an explanation of nothing.
    package func evaluated(
        with tables: TableSet, _ bag: inout DiagnosticBag
    ) -> EvaluatedLedger {
        let values = DerivedTable()
        let ledger = self
        let own: [SQLTable] = [
            SQLTable(
                name: "claims", columns: LedgerTables.claimColumns(self),
                identity: .claims(idColumn: "id", sourceColumn: "source")
            ) {
                LedgerTables.writeClaims(ledger, &$0)
            },
            SQLTable(LedgerTables.indicators(self, options), identity: .none),
            SQLTable(LedgerTables.sources(sources), identity: .sources(idColumn: "id")),
            SQLTable(LedgerTables.speakers(self, options), identity: .none),
        ]
        let further: [SQLTable] = [
            SQLTable(name: "derived", columns: LedgerTables.derivedColumns, identity: .none) {
                LedgerTables.writeDerived(values.list, &$0)
            },
            SQLTable(LedgerTables.places(self, options), identity: .none),
        ]
        let database = SQLDatabase(
            tables: own + tables.tables.map { SQLTable($0) } + further, today: options.today)
        let derived = derivations.compactMap { derivation in
            DerivationRun(derivation: derivation, ledger: self, database: database).value(&bag)
        }
        values.set(derived)
        let findings = CheckRun(ledger: self, database: database, options: options).findings(&bag)
        return EvaluatedLedger(
            ledger: self, tables: tables, database: database, derived: derived, findings: findings)
    }
}

/// The derived values as a table that fills when they have been computed: a derivation itself sees it empty.
private final class DerivedTable: Sendable {
    private let values = Mutex<[DerivedValue]>([])

    var list: [DerivedValue] { values.withLock { $0 } }

    func set(_ list: [DerivedValue]) {
        values.withLock { $0 = list }
    }
}
