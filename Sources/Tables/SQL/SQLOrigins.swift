import Diagnostics
import GRDBSQLite

/// Finds what stands behind each row of a query's result.
struct SQLOrigins {
    let run: SQLRun
    let tokens: [SQLToken]
    let result: SQLResult
    /// Lower-case names.
    let tablesRead: Set<String>

    /// One origin a row. Columns named `claim`, `claims`, `source` and so on count as the author's own word.
    func find(_ bag: inout DiagnosticBag) -> [RowOrigin] {
        let named = namedOrigins()
        let isEvidence = tablesRead.contains { name in
            if case .some(.none) = run.connection.tables[name]?.identity { false } else { true }
        }
        guard isEvidence, !result.rows.isEmpty else { return named ?? [] }
        let traced = trace()
        if named == nil, traced?.isComplete != true {
            bag.add(
                .queryProvenance, "rows that do not lead back to claims or table rows", at: run.query.range,
                help: "select the ids behind each row as a column “claims” or “sources”")
        }
        guard let traced else { return named ?? [] }
        guard let named else { return traced.origins }
        return zip(named, traced.origins).map(Self.merged)
    }

    private func namedOrigins() -> [RowOrigin]? {
        let claims = columns(in: DataTable.claimColumns)
        let sources = columns(in: DataTable.sourceColumns)
        guard !claims.isEmpty || !sources.isEmpty else { return nil }
        return result.rows.map { row in
            RowOrigin(claims: Self.ids(row, claims), sources: Self.ids(row, sources))
        }
    }

    private func columns(in names: [String]) -> [Int] {
        result.names.indices.filter { names.contains(result.names[$0].lowercased()) }
    }

    private static func ids(_ row: [TableValue], _ columns: [Int]) -> [String] {
        var ids = OrderedIDs()
        for column in columns {
            guard case .text(let text) = row[column] else { continue }
            for id in DataTable.idList(text) { ids.insert(id) }
        }
        return ids.list
    }

    private static func merged(_ a: RowOrigin, _ b: RowOrigin) -> RowOrigin {
        RowOrigin(
            claims: OrderedIDs(a.claims + b.claims).list, sources: OrderedIDs(a.sources + b.sources).list,
            rows: a.rows + b.rows, tables: a.tables + b.tables)
    }

    // MARK: Tracing

    /// Steps and bytes that looking for origins may take; beyond them whole tables are named.
    private static let maximumSteps = 20_000_000
    private static let maximumRows = 5000

    /// Runs the query once more with a column of origins; nil where it cannot be followed or gives other rows.
    private func trace() -> (origins: [RowOrigin], isComplete: Bool)? {
        guard
            let traced = SQLTracer.trace(run.query.text, tokens: tokens, tables: run.connection.tableList),
            let statement = run.compile(traced.text)
        else { return nil }
        defer { sqlite3_finalize(statement) }
        guard let rows = run.collect(statement, maximumSteps: Self.maximumSteps) else {
            return (result.rows.map { _ in wholeTables }, true)
        }
        let names = SQLResult(statement: statement, rows: []).names
        guard let column = names.lastIndex(of: traced.column) else { return nil }
        let kept = names.indices.filter { !names[$0].hasPrefix(SQLTracer.columnPrefix) }
        guard kept.count == result.names.count else { return nil }
        let plain = rows.map { row in kept.map { row[$0] } }
        if plain == result.rows {
            return (rows.map { decode([$0[column].text]) }, traced.isComplete)
        }
        // DISTINCT and UNION: several rows of the rewritten query are one of the author's.
        var byRow: [[TableValue]: [String]] = [:]
        for (row, plain) in zip(rows, plain) { byRow[plain, default: []].append(row[column].text) }
        var origins: [RowOrigin] = []
        for row in result.rows {
            guard let found = byRow[row] else { return nil }
            origins.append(decode(found))
        }
        return (origins, traced.isComplete)
    }

    /// All data tables that the query reads.
    private var wholeTables: RowOrigin {
        RowOrigin(
            tables: run.connection.tableList.filter { table in
                guard tablesRead.contains(table.name.lowercased()) else { return false }
                if case .none = table.identity { return false }
                return true
            }.map(\.name))
    }

    /// Reads `cID`, `sID` and `rTABLE:ROWID`, joined by commas.
    private func decode(_ texts: [String]) -> RowOrigin {
        var claims = OrderedIDs()
        var sources = OrderedIDs()
        var rows: [RowOrigin.TableRow] = []
        var seen: Set<RowOrigin.TableRow> = []
        var whole = OrderedIDs()
        for text in texts {
            for item in text.split(separator: ",") {
                let id = String(item.dropFirst())
                switch item.first {
                case "c": claims.insert(id)
                case "s": sources.insert(id)
                case "r":
                    let numbers = id.split(separator: ":").compactMap { Int($0) }
                    guard numbers.count == 2, numbers[0] < run.connection.tableList.count else { continue }
                    let source = run.connection.tableList[numbers[0]]
                    let row = RowOrigin.TableRow(table: source.name, row: numbers[1] - 1)
                    guard rows.count < Self.maximumRows else {
                        whole.insert(source.name)
                        continue
                    }
                    guard seen.insert(row).inserted else { continue }
                    rows.append(row)
                    guard let table = source.table, row.row < table.rowCount else { continue }
                    let origin = table.origin(ofRow: row.row)
                    for id in origin.claims { claims.insert(id) }
                    for id in origin.sources { sources.insert(id) }
                default: continue
                }
            }
        }
        return RowOrigin(claims: claims.list, sources: sources.list, rows: rows, tables: whole.list)
    }
}
