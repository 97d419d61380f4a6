import Diagnostics
import GRDBSQLite

/// Turns what SQLite says is wrong into diagnostics at the place inside the query.
struct SQLFailures {
    let query: EmbeddedQuery
    let tokens: [SQLToken]
    let connection: SQLConnection

    /// What can be seen without SQLite: no statement, two statements, the current time.
    func beforeCompiling() -> Diagnostic? {
        guard let first = tokens.first(where: { !$0.isSymbol(";") }) else {
            return Diagnostic(.querySyntax, "query without a statement", at: query.range, help: "write a SELECT")
        }
        if let end = tokens.firstIndex(where: { $0.isSymbol(";") }),
            first.range.lowerBound < tokens[end].range.lowerBound,
            let second = tokens[end...].first(where: { !$0.isSymbol(";") })
        {
            return Diagnostic(
                .querySyntax, "second statement in one query", at: query.range(second.range),
                help: "a query is one SELECT; remove what follows the semicolon")
        }
        if let null = query.text.utf8.firstIndex(of: 0) {
            let offset = query.text.utf8.distance(from: query.text.utf8.startIndex, to: null)
            return Diagnostic(.querySyntax, "NUL character in a query", at: query.range(offset..<offset + 1))
        }
        return nil
    }

    /// What the compiled statement shows: unknown parameters, no result, the current time.
    func afterCompiling(_ statement: OpaquePointer, parameters: [String: TableValue]) -> Diagnostic? {
        if sqlite3_stmt_isexplain(statement) != 0 {
            return Diagnostic(
                .queryForbidden, "EXPLAIN in a query", at: query.range(tokens.first?.range ?? 0..<0),
                help: "queries only read: write a SELECT")
        }
        if sqlite3_column_count(statement) == 0 || sqlite3_stmt_readonly(statement) == 0 {
            return Diagnostic(.queryForbidden, "statement that gives no rows", at: query.range, help: "write a SELECT")
        }
        for token in tokens where token.kind == .parameter {
            let name = String(token.text.dropFirst())
            guard parameters[name] == nil || !token.text.hasPrefix(":") else { continue }
            return Diagnostic(
                .queryParameter, "no parameter “\(token.text)”", at: query.range(token.range),
                help: Suggestion.help(for: name, among: parameters.keys.sorted())
                    ?? "given are \(parameters.keys.sorted().map { ":" + $0 }.joined(separator: ", "))")
        }
        return clock()
    }

    private static let dateFunctions: Set<String> = ["date", "time", "datetime", "julianday", "strftime", "unixepoch"]

    /// The current time or the machine's time zone, which differ from build to build.
    private func clock() -> Diagnostic? {
        guard !connection.authorizer.functions.isDisjoint(with: Self.dateFunctions) else { return nil }
        let help = "use :today, the date of the build"
        for (index, token) in tokens.enumerated() {
            let word = token.text.lowercased()
            if token.kind == .string, ["now", "localtime", "utc"].contains(word) {
                return Diagnostic(.queryForbidden, "“\(word)” in a query", at: query.range(token.range), help: help)
            }
            guard token.kind == .word, Self.dateFunctions.contains(word), index + 2 < tokens.count,
                tokens[index + 1].isSymbol("("), tokens[index + 2].isSymbol(")")
            else { continue }
            return Diagnostic(
                .queryForbidden, "“\(token.text)()”, the current time, in a query", at: query.range(token.range),
                help: help)
        }
        return nil
    }

    /// Why SQLite or the authorizer refused the query.
    func ofCompiling() -> Diagnostic {
        if let denial = connection.authorizer.denial { return forbidden(denial) }
        let message = connection.message
        let offset = Int(sqlite3_error_offset(connection.handle))
        let place = query.range(place(of: message, offset: offset))
        if let name = suffix(of: message, after: "no such table: ") {
            return Diagnostic(
                .queryTable, "no table “\(name)”", at: place,
                help: Suggestion.help(for: name, among: connection.tables.values.map(\.name).sorted())
                    ?? "there are \(connection.tables.values.map(\.name).sorted().joined(separator: ", "))")
        }
        if let name = suffix(of: message, after: "no such column: ") {
            let last = name.split(separator: ".").last.map(String.init) ?? name
            return Diagnostic(
                .queryColumn, "no column “\(name)”", at: place,
                help: Suggestion.help(for: last, among: columnNames()) ?? columnList())
        }
        if let name = suffix(of: message, after: "ambiguous column name: ") {
            return Diagnostic(
                .queryColumn, "column “\(name)” of more than one table", at: place,
                help: "write the table's name or alias and a point before it")
        }
        if let name = suffix(of: message, after: "no such function: ") {
            return Diagnostic(
                .querySyntax, "no function “\(name)”", at: place,
                help: Suggestion.help(for: name, among: Self.functionNames) ?? "see SQLite's list of core functions")
        }
        return Diagnostic(
            .querySyntax, "SQL: \(message)", at: place, help: "the mistake is here or just before")
    }

    private func forbidden(_ denial: SQLAuthorizer.Denial) -> Diagnostic {
        switch denial {
        case .table(let name):
            return Diagnostic(
                .queryForbidden, "table “\(name)” is not for queries", at: query.range(range(ofName: name)),
                help: "there are \(connection.tables.values.map(\.name).sorted().joined(separator: ", "))")
        case .function(let name):
            return Diagnostic(
                .queryForbidden, "function “\(name)” is not for queries", at: query.range(range(ofName: name)),
                help: name.hasPrefix("current_") ? "use :today, the date of the build" : nil)
        case .action(let name):
            let first = tokens.first { $0.text.uppercased() == name } ?? tokens.first
            return Diagnostic(
                .queryForbidden, "\(name) in a query", at: query.range(first?.range ?? 0..<0),
                help: "queries only read: write a SELECT")
        }
    }

    /// Why a query stopped while it ran.
    func ofRunning() -> Diagnostic {
        if connection.counter.isExceeded {
            return Diagnostic(
                .queryLimit, "query of more than \(connection.limits.steps) steps", at: query.range,
                help: "narrow it with WHERE, join on equal columns, or give a recursion an end")
        }
        let code = sqlite3_errcode(connection.handle)
        if code == SQLITE_ROW || code == SQLITE_OK || code == SQLITE_DONE {
            return Diagnostic(
                .queryLimit, "result of more than \(connection.limits.rows) rows", at: query.range,
                help: "narrow it with WHERE or LIMIT")
        }
        if code == SQLITE_TOOBIG {
            return Diagnostic(
                .queryLimit, "value of more than \(connection.limits.valueBytes) bytes", at: query.range)
        }
        return Diagnostic(.queryFailed, "SQL: \(connection.message)", at: query.range)
    }

    private func suffix(of message: String, after prefix: String) -> String? {
        message.hasPrefix(prefix) ? String(message.dropFirst(prefix.utf8.count)) : nil
    }

    /// Where an error stands: at SQLite's offset, else at the name or sign that its message quotes, else at the end for
    /// a query that stops too early.
    private func place(of message: String, offset: Int) -> Range<Int> {
        if offset >= 0, let token = tokens.first(where: { $0.range.contains(offset) }) { return wholeName(token) }
        if message == "incomplete input", let last = tokens.last { return last.range }
        if let name = message.split(separator: " ").last.map(String.init) {
            let plain = name.hasSuffix("()") ? String(name.dropLast(2)) : name
            let range = range(ofName: plain)
            if !range.isEmpty { return range }
        }
        return tokens.first?.range ?? 0..<0
    }

    /// A name of several parts (`claims.valeu`) as one range.
    private func wholeName(_ token: SQLToken) -> Range<Int> {
        guard let index = tokens.firstIndex(where: { $0.range == token.range }) else { return token.range }
        var end = index
        while end + 2 < tokens.count, tokens[end + 1].isSymbol("."), tokens[end + 2].isName { end += 2 }
        return token.range.lowerBound..<tokens[end].range.upperBound
    }

    /// The first token that is a name, or the parts of `table.column`; empty where there is none.
    private func range(ofName name: String) -> Range<Int> {
        let parts = name.split(separator: ".").map { $0.lowercased() }
        guard let last = parts.last else { return 0..<0 }
        for (index, token) in tokens.enumerated() where token.isName && token.text.lowercased() == last {
            guard parts.count > 1 else { return token.range }
            if index >= 2, tokens[index - 1].isSymbol("."),
                tokens[index - 2].text.lowercased() == parts[parts.count - 2]
            {
                return tokens[index - 2].range.lowerBound..<token.range.upperBound
            }
        }
        return 0..<0
    }

    /// The tables that the query names.
    private var namedTables: [SQLTable] {
        let words = Set(tokens.filter(\.isName).map { $0.text.lowercased() })
        return connection.tableList.filter { words.contains($0.name.lowercased()) }
    }

    private func columnNames() -> [String] {
        namedTables.flatMap { $0.columns.map(\.name) }
    }

    private func columnList() -> String? {
        guard let table = namedTables.first else { return nil }
        return "“\(table.name)” has \(table.columns.map(\.name).joined(separator: ", "))"
    }

    private static let functionNames = [
        "abs", "avg", "coalesce", "count", "date", "group_concat", "ifnull", "iif", "instr", "json_each", "length",
        "lower", "ltrim", "max", "min", "nullif", "printf", "replace", "round", "rtrim", "sign", "strftime", "substr",
        "sum", "total", "trim", "typeof", "upper",
    ]
}
