import GRDBSQLite
import Serialization

/// The rows of a query with what SQLite knows of its columns.
struct SQLResult {
    let names: [String]
    /// The types of columns that come straight from a table's column.
    let declared: [DataTable.ColumnType?]
    let rows: [[TableValue]]

    init(statement: OpaquePointer, rows: [[TableValue]]) {
        let count = sqlite3_column_count(statement)
        names = (0..<count).map { index in
            sqlite3_column_name(statement, index).map { String(cString: $0) } ?? ""
        }
        declared = (0..<count).map { index in
            sqlite3_column_decltype(statement, index).flatMap {
                SQLConnection.columnType(declared: String(cString: $0))
            }
        }
        self.rows = rows
    }

    /// The rows as a table. A column that comes from no table's column has the type that all its values have.
    func table(named name: String, origins: [RowOrigin]) -> DataTable {
        let columns = names.indices.map { DataTable.Column(names[$0], type(of: $0)) }
        var cells: [StoredValue] = []
        cells.reserveCapacity(rows.count * columns.count)
        for row in rows {
            for (index, value) in row.enumerated() {
                cells.append(StoredValue(Self.converted(value, to: columns[index].type)))
            }
        }
        return DataTable(
            name: name, columns: columns, rowCount: rows.count, cells: cells, provenance: .origins(origins))
    }

    private static func converted(_ value: TableValue, to type: DataTable.ColumnType) -> TableValue {
        switch (type, value) {
        case (.date, .text(let text)): CalendarDate(iso: text).map(TableValue.date) ?? value
        case (.number, .integer(let value)): .number(Double(value))
        default: value
        }
    }

    private func type(of column: Int) -> DataTable.ColumnType {
        var integers = 0
        var numbers = 0
        var dates = 0
        var texts = 0
        for row in rows {
            switch row[column] {
            case .integer: integers += 1
            case .number: numbers += 1
            case .text(let text):
                if text.utf8.count >= 7, CalendarDate(iso: text) != nil { dates += 1 } else { texts += 1 }
            case .null, .date: break
            }
        }
        if let declared = declared[column] {
            // SQLite keeps a text in a column of numbers when it cannot be one.
            let isText = declared == .text || declared == .date
            if isText || texts + dates == 0 { return declared }
        }
        if texts > 0 || (dates > 0 && integers + numbers > 0) { return .text }
        if dates > 0 { return .date }
        if numbers > 0 { return .number }
        return integers > 0 ? .integer : .text
    }
}
