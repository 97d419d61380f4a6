/// How much a query may do. Counted in rows, bytes and steps, never in seconds.
package struct SQLLimits: Sendable {
    /// Rows of a result.
    package let rows: Int
    /// Instructions of SQLite's virtual machine, to the nearest thousand.
    package let steps: Int
    /// Bytes of one text or blob.
    package let valueBytes: Int

    package init(rows: Int = 200_000, steps: Int = 200_000_000, valueBytes: Int = 1_000_000) {
        self.rows = rows
        self.steps = steps
        self.valueBytes = valueBytes
    }

    package static let standard = SQLLimits()
}

/// SQLite itself failed: no memory, or a table that it cannot hold.
struct SQLFailure: Error, CustomStringConvertible {
    let description: String
}
