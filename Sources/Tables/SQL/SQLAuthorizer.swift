import GRDBSQLite

/// What a query may do: read known tables and call functions whose results are the same in every build.
///
/// SQLite asks while it compiles a statement. A class, since SQLite keeps a pointer to it.
final class SQLAuthorizer {
    enum Denial {
        case action(String)
        case function(String)
        case table(String)
    }

    /// Lower-case names of the tables that may be read.
    var tables: Set<String> = []
    /// What the statement being compiled reads, lower-case, and the functions that it calls.
    private(set) var tablesRead: Set<String> = []
    private(set) var functions: Set<String> = []
    private(set) var denial: Denial?
    /// The program's own statements may do all.
    var isOpen = true

    /// Forgets what the last statement did.
    func reset() {
        tablesRead = []
        functions = []
        denial = nil
    }

    func install(on connection: OpaquePointer) {
        sqlite3_set_authorizer(
            connection,
            { context, action, first, second, _, _ in
                guard let context else { return SQLITE_DENY }
                let authorizer = Unmanaged<SQLAuthorizer>.fromOpaque(context).takeUnretainedValue()
                return authorizer.decide(action, first, second)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func decide(_ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?) -> Int32 {
        if isOpen { return SQLITE_OK }
        switch action {
        case SQLITE_SELECT, SQLITE_RECURSIVE: return SQLITE_OK
        case SQLITE_READ:
            let name = first.map { String(cString: $0).lowercased() } ?? ""
            if tables.contains(name) {
                tablesRead.insert(name)
                return SQLITE_OK
            }
            if Self.tableFunctions.contains(name) { return SQLITE_OK }
            // `count(*)` reads no column; SQLite then names what stands in FROM, a name of WITH too.
            if second.map({ $0.pointee }) == 0 { return SQLITE_OK }
            denial = denial ?? .table(name)
            return SQLITE_DENY
        case SQLITE_FUNCTION:
            let name = second.map { String(cString: $0).lowercased() } ?? ""
            functions.insert(name)
            guard Self.forbiddenFunctions.contains(name) || name.hasPrefix("sqlite_") else { return SQLITE_OK }
            denial = denial ?? .function(name)
            return SQLITE_DENY
        default:
            denial = denial ?? .action(Self.actionNames[action] ?? "this statement")
            return SQLITE_DENY
        }
    }

    private static let tableFunctions: Set<String> = ["json_each", "json_tree"]

    /// Functions that differ from run to run, reach outside, or make values out of nothing.
    private static let forbiddenFunctions: Set<String> = [
        "random", "randomblob", "zeroblob", "load_extension", "current_date", "current_time", "current_timestamp",
        "changes", "total_changes", "last_insert_rowid", "fts3_tokenizer", "readfile", "writefile", "edit",
    ]

    private static let actionNames: [Int32: String] = [
        SQLITE_ATTACH: "ATTACH", SQLITE_DETACH: "DETACH", SQLITE_PRAGMA: "PRAGMA", SQLITE_INSERT: "INSERT",
        SQLITE_UPDATE: "UPDATE", SQLITE_DELETE: "DELETE", SQLITE_TRANSACTION: "a transaction",
        SQLITE_SAVEPOINT: "SAVEPOINT", SQLITE_CREATE_TABLE: "CREATE", SQLITE_CREATE_TEMP_TABLE: "CREATE",
        SQLITE_CREATE_VIEW: "CREATE", SQLITE_CREATE_TEMP_VIEW: "CREATE", SQLITE_CREATE_INDEX: "CREATE",
        SQLITE_CREATE_TRIGGER: "CREATE", SQLITE_CREATE_TEMP_TRIGGER: "CREATE", SQLITE_CREATE_VTABLE: "CREATE",
        SQLITE_DROP_TABLE: "DROP", SQLITE_DROP_VIEW: "DROP", SQLITE_ALTER_TABLE: "ALTER", SQLITE_REINDEX: "REINDEX",
        SQLITE_ANALYZE: "ANALYZE",
    ]
}
