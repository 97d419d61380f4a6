/// A table as a database takes it: its columns now, its rows when a query first reads it.
package struct SQLTable: Sendable {
    /// How a row of the table is named in the origin of a query's rows.
    package enum Identity: Sendable {
        /// Rows are claims: the columns hold their ids and those of their sources.
        case claims(idColumn: String, sourceColumn: String)
        /// Rows are sources.
        case sources(idColumn: String)
        /// Rows of a data table: by table and row, and what the table itself says stands behind them.
        case rows
        /// Nothing that evidence leads to.
        case none
    }

    /// Where the rows come from.
    enum Rows: Sendable {
        case table(DataTable)
        case written(@Sendable (inout SQLRowWriter) -> Void)
    }

    package let name: String
    package let columns: [DataTable.Column]
    package let identity: Identity
    let rows: Rows

    /// A table whose rows are written, cell after cell, when a query first reads it.
    package init(
        name: String, columns: [DataTable.Column], identity: Identity,
        write: @escaping @Sendable (inout SQLRowWriter) -> Void
    ) {
        self.name = name
        self.columns = columns
        self.identity = identity
        rows = .written(write)
    }

    /// A table that is there already.
    package init(_ table: DataTable, identity: Identity = .rows) {
        name = table.name
        columns = table.columns
        self.identity = identity
        rows = .table(table)
    }

    /// The rows where they are a table.
    var table: DataTable? {
        if case .table(let table) = rows { table } else { nil }
    }
}
