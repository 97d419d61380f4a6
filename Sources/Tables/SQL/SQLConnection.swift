import GRDBSQLite
import Serialization

/// One in-memory SQLite database. Owns C memory, closed with the object; used by one thread at a time.
final class SQLConnection {
    let handle: OpaquePointer
    let authorizer = SQLAuthorizer()
    let counter: SQLStepCounter
    let limits: SQLLimits
    /// By lower-case name.
    private(set) var tables: [String: SQLTable] = [:]
    /// Tables in the order they were given, whose indices name them in origins.
    let tableList: [SQLTable]
    /// The tables whose rows have been copied in.
    private var loaded: Set<String> = []

    init(_ list: [SQLTable], limits: SQLLimits) throws(SQLFailure) {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
        guard sqlite3_open_v2(":memory:", &opened, flags, nil) == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw SQLFailure(description: "SQLite gives no database in memory")
        }
        handle = opened
        tableList = list
        self.limits = limits
        counter = SQLStepCounter(limit: limits.steps)
        applyLimits()
        try execute("PRAGMA journal_mode = OFF")
        for table in list {
            tables[table.name.lowercased()] = table
            try execute(Self.definition(of: table))
        }
        authorizer.tables = Set(tables.keys)
        authorizer.install(on: handle)
        counter.install(on: handle)
    }

    deinit {
        sqlite3_close_v2(handle)
    }

    private func applyLimits() {
        let limits: [(Int32, Int)] = [
            (SQLITE_LIMIT_LENGTH, self.limits.valueBytes), (SQLITE_LIMIT_SQL_LENGTH, 500_000),
            (SQLITE_LIMIT_EXPR_DEPTH, 500), (SQLITE_LIMIT_COMPOUND_SELECT, 200), (SQLITE_LIMIT_ATTACHED, 0),
            (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
            (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000), (SQLITE_LIMIT_VARIABLE_NUMBER, 1000),
        ]
        for (limit, value) in limits { sqlite3_limit(handle, limit, Int32(clamping: value)) }
        // "yaer" in double quotes is a column that does not exist, never a text.
        _disableDoubleQuotedStringLiterals(handle)
    }

    /// The last error's message.
    var message: String { String(cString: sqlite3_errmsg(handle)) }

    private func execute(_ sql: String) throws(SQLFailure) {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw SQLFailure(description: "\(message): \(sql.prefix(200))")
        }
    }

    /// SQLite's words for types decide how values compare; what stands before them says what a text means, and comes
    /// back with the columns of a result (`sqlite3_column_decltype`).
    private static func declaration(of type: DataTable.ColumnType) -> String {
        switch type {
        case .text: "TEXT"
        case .integer: "INTEGER"
        case .number: "REAL"
        case .date: "DATE TEXT"
        case .year: "YEAR INTEGER"
        case .boolean: "BOOLEAN INTEGER"
        }
    }

    static func columnType(declared: String) -> DataTable.ColumnType? {
        DataTable.ColumnType.allCases.first { declaration(of: $0) == declared }
    }

    /// Columns whose names differ in case only are one to SQLite: the first of them counts.
    private static func columnIndices(of columns: [DataTable.Column]) -> [Int] {
        var seen: Set<String> = []
        return columns.indices.filter { seen.insert(columns[$0].name.lowercased()).inserted }
    }

    private static func definition(of table: SQLTable) -> String {
        let columns = columnIndices(of: table.columns).map { index in
            let column = table.columns[index]
            return "\(quoted(column.name)) \(declaration(of: column.type))"
        }
        return "CREATE TABLE \(quoted(table.name)) (\(columns.joined(separator: ", ")))"
    }

    /// A name in double quotes.
    static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Copies the rows of tables in that are not yet there.
    func load(_ names: Set<String>) throws(SQLFailure) {
        for name in names.sorted() where !loaded.contains(name) {
            guard let table = tables[name] else { continue }
            authorizer.isOpen = true
            sqlite3_progress_handler(handle, 0, nil, nil)
            // The text of a claim may be longer than what queries may make.
            sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 100_000_000)
            defer {
                sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Int32(clamping: limits.valueBytes))
                authorizer.isOpen = false
                counter.install(on: handle)
            }
            try execute("BEGIN")
            try insert(into: table)
            try execute("COMMIT")
            loaded.insert(name)
        }
    }

    private func insert(into table: SQLTable) throws(SQLFailure) {
        let indices = Self.columnIndices(of: table.columns)
        guard !indices.isEmpty else { return }
        let marks = Array(repeating: "?", count: indices.count).joined(separator: ",")
        var prepared: OpaquePointer?
        guard
            sqlite3_prepare_v2(
                handle, "INSERT INTO \(Self.quoted(table.name)) VALUES (\(marks))", -1, &prepared, nil) == SQLITE_OK,
            let prepared
        else { throw SQLFailure(description: message) }
        defer { sqlite3_finalize(prepared) }
        var parameters = [Int32](repeating: 0, count: table.columns.count)
        for (position, index) in indices.enumerated() { parameters[index] = Int32(position + 1) }
        var writer = SQLRowWriter(statement: prepared, parameters: parameters)
        switch table.rows {
        case .written(let write): write(&writer)
        case .table(let rows):
            for row in 0..<rows.rowCount {
                for column in 0..<rows.columnCount { writer.value(rows.cells[row * rows.columnCount + column]) }
                writer.endRow()
            }
        }
        if writer.hasFailed { throw SQLFailure(description: message) }
    }
}
