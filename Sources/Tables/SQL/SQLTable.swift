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

    package let name: String
    package let columns: [DataTable.Column]
    package let identity: Identity
    let makeTable: @Sendable () -> DataTable

    /// - Parameter makeTable: the rows, under these columns; called once, when a query first reads the table.
    package init(
        name: String, columns: [DataTable.Column], identity: Identity, makeTable: @escaping @Sendable () -> DataTable
    ) {
        self.name = name
        self.columns = columns
        self.identity = identity
        self.makeTable = makeTable
    }

    /// A table that is there already.
    package init(_ table: DataTable, identity: Identity = .rows) {
        self.init(name: table.name, columns: table.columns, identity: identity) { table }
    }
}
