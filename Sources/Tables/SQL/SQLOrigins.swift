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
        let claimColumns = result.names.indices.filter {
            DataTable.claimColumns.contains(result.names[$0].lowercased())
        }
        let sourceColumns = result.names.indices.filter {
            DataTable.sourceColumns.contains(result.names[$0].lowercased())
        }
        return result.rows.map { row in
            RowOrigin(claims: Self.ids(row, claimColumns), sources: Self.ids(row, sourceColumns))
        }
    }

    private static func ids(_ row: [TableValue], _ columns: [Int]) -> [String] {
        var ids: [String] = []
        for column in columns {
            guard case .text(let text) = row[column] else { continue }
            for id in DataTable.idList(text) where !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}
