/// What stands behind a row of a table: the claims it was computed from, their sources, the rows it was read from.
///
/// A row of a data table is its own origin; a row of a query's result names all that went into it.
package struct RowOrigin: Sendable, Hashable {
    /// A row of a data table, counted from 0.
    package struct TableRow: Sendable, Hashable {
        package let table: String
        package let row: Int

        package init(table: String, row: Int) {
            self.table = table
            self.row = row
        }
    }

    /// Ids of claims, in the order of their first mention.
    package let claims: [String]
    /// Ids of sources, in the order of their first mention.
    package let sources: [String]
    package let rows: [TableRow]
    /// Data tables of which more rows stand behind this one than are worth naming.
    package let tables: [String]

    package init(
        claims: [String] = [], sources: [String] = [], rows: [TableRow] = [], tables: [String] = []
    ) {
        self.claims = claims
        self.sources = sources
        self.rows = rows
        self.tables = tables
    }

    /// Whether nothing is known of where the row came from.
    package var isEmpty: Bool { claims.isEmpty && sources.isEmpty && rows.isEmpty && tables.isEmpty }
}
