import Diagnostics
import Serialization
import Tables

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
                LedgerTables.write(ledger.claims, &$0)
            },
            SQLTable(LedgerTables.indicators(self, options), identity: .none),
            SQLTable(LedgerTables.sources(sources), identity: .sources(idColumn: "id")),
            SQLTable(LedgerTables.speakers(self, options), identity: .none),
        ]
        let further: [SQLTable] = [
            SQLTable(
                name: "latest", columns: LedgerTables.claimColumns(self),
                identity: .claims(idColumn: "id", sourceColumn: "source")
            ) {
                LedgerTables.write(ledger.indicatorIDs.compactMap { ledger.latest($0) }, &$0)
            },
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
