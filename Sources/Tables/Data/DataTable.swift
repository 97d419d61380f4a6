import Diagnostics
import Serialization

/// Named, typed columns and rows of values, with the way back to where each row came from.
///
/// A table read from a CSV file knows the place of every cell; a query's result knows the claims and table rows
/// behind each row.
package struct DataTable: Sendable {
    package enum ColumnType: String, Sendable, Hashable, CaseIterable {
        case text
        case integer
        case number
        /// Dates at any precision.
        case date
        /// Years as whole numbers.
        case year
        /// 1 and 0.
        case boolean
    }

    package struct Column: Sendable, Hashable {
        package let name: String
        package let type: ColumnType
        /// A name for people, where the Table Schema gives one.
        package let title: String?
        /// The unit of all values, where the Table Schema gives one.
        package let unit: String?

        package init(_ name: String, _ type: ColumnType, title: String? = nil, unit: String? = nil) {
            self.name = name
            self.type = type
            self.title = title
            self.unit = unit
        }
    }

    /// Where the rows came from.
    enum Provenance: Sendable {
        case none
        /// The CSV file, row for row, and each column's index in it.
        case csv(CSVDocument, columns: [Int32])
        case origins([RowOrigin])
    }

    package let name: String
    package let columns: [Column]
    package let rowCount: Int
    let cells: [StoredValue]
    let provenance: Provenance

    /// A table put together by the program. Short rows are filled with null, long ones cut.
    package init(name: String, columns: [Column], rows: [[TableValue]], origins: [RowOrigin] = []) {
        var cells: [StoredValue] = []
        cells.reserveCapacity(rows.count * columns.count)
        for row in rows {
            for index in columns.indices {
                cells.append(index < row.count ? StoredValue(row[index]) : .null)
            }
        }
        self.init(
            name: name, columns: columns, rowCount: rows.count, cells: cells,
            provenance: origins.isEmpty ? .none : .origins(origins))
    }

    init(name: String, columns: [Column], rowCount: Int, cells: [StoredValue], provenance: Provenance) {
        self.name = name
        self.columns = columns
        self.rowCount = rowCount
        self.cells = cells
        self.provenance = provenance
    }

    package var columnCount: Int { columns.count }

    /// The value of a cell, by row and column from 0.
    package subscript(row: Int, column: Int) -> TableValue {
        cells[row * columns.count + column].value
    }

    /// The index of the column with a name; nil where there is none.
    package func column(_ name: String) -> Int? {
        columns.firstIndex { $0.name == name }
    }

    /// All values of a column, in row order.
    package func values(ofColumn column: Int) -> [TableValue] {
        (0..<rowCount).map { self[$0, column] }
    }

    /// The same rows and columns under another name.
    package func renamed(_ name: String) -> DataTable {
        DataTable(name: name, columns: columns, rowCount: rowCount, cells: cells, provenance: provenance)
    }

    /// Where a cell stands in its CSV file; nil for a query's result.
    package func cellRange(row: Int, column: Int) -> SourceRange? {
        guard case .csv(let document, let columns) = provenance else { return nil }
        return document.range(row: row, column: Int(columns[column]))
    }

    /// Where a row stands in its CSV file; nil for a query's result.
    package func rowRange(_ row: Int) -> SourceRange? {
        guard case .csv(let document, _) = provenance else { return nil }
        return document.range(ofRow: row)
    }

    /// Where a column's name stands in its CSV file; nil for a query's result.
    package func headerRange(column: Int) -> SourceRange? {
        guard case .csv(let document, let columns) = provenance else { return nil }
        return SourceRange(file: document.file, offsets: document.header[Int(columns[column])].range)
    }

    /// The file that the table was read from, relative to the project's root; nil for a query's result.
    package var file: String? {
        guard case .csv(let document, _) = provenance else { return nil }
        return document.file
    }

    /// What stands behind a row. A row of a table that is no query's result names itself, and its sources where it has a column `source`,
    /// `sources` or `source_id`.
    package func origin(ofRow row: Int) -> RowOrigin {
        switch provenance {
        case .origins(let origins): row < origins.count ? origins[row] : RowOrigin()
        case .none, .csv:
            RowOrigin(
                claims: ids(row: row, in: Self.claimColumns), sources: ids(row: row, in: Self.sourceColumns),
                rows: [.init(table: name, row: row)])
        }
    }

    /// Names of columns that hold ids of claims, and of sources: one id, or several between spaces, commas or
    /// semicolons.
    package static let claimColumns = ["claim", "claims", "claim_id"]
    package static let sourceColumns = ["source", "sources", "source_id"]

    private func ids(row: Int, in names: [String]) -> [String] {
        var ids: [String] = []
        for name in names {
            guard let column = column(name), case .text(let text) = self[row, column] else { continue }
            for id in Self.idList(text) where !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    /// The ids in a cell: words between spaces, commas and semicolons.
    package static func idList(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init)
    }
}
