import Diagnostics
import GRDBSQLite
import Serialization

/// One query being run on a connection.
struct SQLRun {
    let connection: SQLConnection
    let query: EmbeddedQuery
    let parameters: [String: TableValue]

    /// The result with its provenance, and everything found wrong.
    func table(named name: String) -> Diagnosed<DataTable?> {
        var bag = DiagnosticBag()
        let tokens = SQLTokenizer.tokens(query.text)
        let failures = SQLFailures(query: query, tokens: tokens, connection: connection)
        if let problem = failures.beforeCompiling() {
            bag.add(problem)
            return Diagnosed(nil, bag)
        }
        guard let statement = compile(query.text) else {
            bag.add(failures.ofCompiling())
            return Diagnosed(nil, bag)
        }
        defer { sqlite3_finalize(statement) }
        // SQLite does not name every table that it reads: what the query names counts too.
        let names = Set(tokens.lazy.filter(\.isName).map { $0.text.lowercased() })
        let tablesRead = connection.authorizer.tablesRead.union(names.filter { connection.tables[$0] != nil })
        if let problem = failures.afterCompiling(statement, parameters: parameters) {
            bag.add(problem)
            return Diagnosed(nil, bag)
        }
        do throws(SQLFailure) {
            try connection.load(tablesRead)
        } catch {
            bag.add(.queryFailed, "SQLite: \(error.description)", at: query.range)
            return Diagnosed(nil, bag)
        }
        guard let rows = collect(statement) else {
            bag.add(failures.ofRunning())
            return Diagnosed(nil, bag)
        }
        let result = SQLResult(statement: statement, rows: rows)
        let origins = SQLOrigins(run: self, tokens: tokens, result: result, tablesRead: tablesRead).find(&bag)
        return Diagnosed(result.table(named: name, origins: origins), bag)
    }

    /// A statement that may only read; nil where SQLite or the authorizer refuses it.
    func compile(_ text: String) -> OpaquePointer? {
        connection.authorizer.reset()
        connection.authorizer.isOpen = false
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(connection.handle, text, -1, &statement, nil)
        guard code == SQLITE_OK, statement != nil, connection.authorizer.denial == nil else {
            sqlite3_finalize(statement)
            return nil
        }
        return statement
    }

    /// All rows of a statement; nil after a failure or beyond a limit.
    func collect(_ statement: OpaquePointer, maximumSteps: Int? = nil) -> [[TableValue]]? {
        for index in 1...max(1, sqlite3_bind_parameter_count(statement)) {
            guard let name = sqlite3_bind_parameter_name(statement, index) else { continue }
            let value = parameters[String(String(cString: name).dropFirst())] ?? .null
            SQLBinding.bind(StoredValue(value), to: statement, at: index)
        }
        connection.counter.reset(limit: min(connection.limits.steps, maximumSteps ?? .max))
        let columnCount = sqlite3_column_count(statement)
        var rows: [[TableValue]] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                guard rows.count < connection.limits.rows else { return nil }
                rows.append((0..<columnCount).map { Self.value(statement, $0) })
            case SQLITE_DONE: return rows
            default: return nil
            }
        }
    }

    private static func value(_ statement: OpaquePointer, _ column: Int32) -> TableValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, column)))
        case SQLITE_FLOAT:
            let value = sqlite3_column_double(statement, column)
            return value.isFinite ? .number(value) : .null
        case SQLITE_TEXT, SQLITE_BLOB:
            guard let start = sqlite3_column_text(statement, column) else { return .null }
            let count = Int(sqlite3_column_bytes(statement, column))
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        default: return .null
        }
    }
}
