import GRDBSQLite

/// Gives values to a statement's parameters.
enum SQLBinding {
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    static func bind(_ value: StoredValue, to statement: OpaquePointer?, at index: Int32) {
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .integer(let value): sqlite3_bind_int64(statement, index, Int64(value))
        case .number(let value): sqlite3_bind_double(statement, index, value)
        case .text(let text): bind(text, to: statement, at: index)
        case .date: bind(value.value.text, to: statement, at: index)
        }
    }

    static func bind(_ text: String, to statement: OpaquePointer?, at index: Int32) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty text has no address, and a null address would be bound as NULL.
                guard let start = characters.baseAddress else {
                    sqlite3_bind_text(statement, index, "", 0, transient)
                    return
                }
                sqlite3_bind_text(statement, index, start, Int32(clamping: characters.count), transient)
            }
        }
    }
}
