import GRDBSQLite
import Serialization

/// Writes rows into a table, cell after cell in the order of its columns.
package struct SQLRowWriter: ~Copyable {
    private let statement: OpaquePointer
    /// For each column the parameter it is bound to; 0 for one that SQLite cannot hold beside another.
    private let parameters: [Int32]
    private var column = 0
    private(set) var hasFailed = false

    init(statement: OpaquePointer, parameters: [Int32]) {
        self.statement = statement
        self.parameters = parameters
    }

    private mutating func next() -> Int32 {
        defer { column += 1 }
        return column < parameters.count ? parameters[column] : 0
    }

    /// A text; nothing for an empty one.
    package mutating func text(_ text: String) {
        let parameter = next()
        guard parameter > 0 else { return }
        if text.isEmpty {
            sqlite3_bind_null(statement, parameter)
        } else {
            SQLBinding.bind(text, to: statement, at: parameter)
        }
    }

    package mutating func number(_ value: Double?) {
        let parameter = next()
        guard parameter > 0 else { return }
        if let value {
            sqlite3_bind_double(statement, parameter, value)
        } else {
            sqlite3_bind_null(statement, parameter)
        }
    }

    package mutating func date(_ date: CalendarDate?) {
        text(date?.isoText ?? "")
    }

    mutating func value(_ value: StoredValue) {
        let parameter = next()
        if parameter > 0 { SQLBinding.bind(value, to: statement, at: parameter) }
    }

    /// Ends a row.
    package mutating func endRow() {
        column = 0
        if sqlite3_step(statement) != SQLITE_DONE { hasFailed = true }
        sqlite3_reset(statement)
    }
}
