/// Rewrites a query so that each row says what stands behind it.
///
/// Every SELECT gets one more column that joins the ids of the rows it reads: of all rows of a group where it groups.
/// Queries in FROM and WITH pass the column on, and a query that stands for one value adds its own. The rewritten
/// query is only ever used beside the one that the author wrote, whose rows it must match.
struct SQLTracer {
    /// The rewritten query.
    struct Traced {
        let text: String
        /// The name of the column that holds the origins.
        let column: String
        /// False where a part of the query loses its rows' origins.
        let isComplete: Bool
    }

    /// What a name of WITH or a query in FROM gives: a column of origins, or none.
    private enum Item {
        case traced(column: String)
        case untraced
    }

    static let columnPrefix = "attest_origin_"
    private static let maximumDepth = 32

    private let bytes: [UInt8]
    private let query: SQLStructure
    /// By lower-case name, with the index that names a table in origins.
    private let tables: [String: (index: Int, table: SQLTable)]
    private var edits: [(range: Range<Int>, text: String)] = []
    private var columnCount = 0
    private var isComplete = true

    private init(_ text: String, query: SQLStructure, tables: [SQLTable]) {
        bytes = Array(text.utf8)
        self.query = query
        self.tables = Dictionary(
            tables.enumerated().map { ($1.name.lowercased(), ($0, $1)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil where the query cannot be followed.
    static func trace(_ text: String, tokens: [SQLToken], tables: [SQLTable]) -> Traced? {
        let end = tokens.firstIndex { $0.isSymbol(";") } ?? tokens.count
        guard let structure = SQLStructure(Array(tokens[..<end])) else { return nil }
        var tracer = SQLTracer(text, query: structure, tables: tables)
        guard let column = tracer.statement(0..<end, scope: [:], depth: 0) else { return nil }
        return Traced(
            text: tracer.edited(0..<tracer.bytes.count), column: column, isComplete: tracer.isComplete)
    }

    // MARK: Statements

    /// Traces a whole query, WITH and compounds included; nil, with no edits made, where it cannot be followed.
    private mutating func statement(
        _ range: Range<Int>, scope: [String: Item], depth: Int, column wanted: String? = nil
    ) -> String? {
        guard depth < Self.maximumDepth, !range.isEmpty else { return nil }
        let before = edits.count
        let column = wanted ?? newColumn()
        var scope = scope
        var start = range.lowerBound
        if query.tokens[start].isKeyword("WITH") {
            guard let next = commonTables(range, scope: &scope, depth: depth) else { return nil }
            start = next
        }
        guard let arms = arms(start..<range.upperBound, isTop: depth == 0) else {
            edits.removeSubrange(before...)
            return nil
        }
        for arm in arms {
            guard select(arm, scope: scope, column: column, depth: depth) else {
                edits.removeSubrange(before...)
                return nil
            }
        }
        return column
    }

    /// The SELECTs of a compound. At the top, UNION is followed as UNION ALL, since rows are then told apart by what
    /// they hold; further in, only UNION ALL is the same query.
    private mutating func arms(_ range: Range<Int>, isTop: Bool) -> [Range<Int>]? {
        var arms: [Range<Int>] = []
        var start = range.lowerBound
        var unions: [Int] = []
        for index in query.shallow(range) {
            let token = query.tokens[index]
            if token.isKeyword("INTERSECT") || token.isKeyword("EXCEPT") { return nil }
            guard token.isKeyword("UNION"), index > start else { continue }
            arms.append(start..<index)
            start = index + 1
            if start < range.upperBound, query.tokens[start].isKeyword("ALL") {
                start += 1
            } else if isTop {
                unions.append(query.tokens[index].range.upperBound)
            } else {
                return nil
            }
        }
        guard start < range.upperBound else { return nil }
        for offset in unions { edits.append((offset..<offset, " ALL")) }
        return arms + [start..<range.upperBound]
    }

    /// WITH: traces each query and enters its name; gives the index behind the last.
    private mutating func commonTables(_ range: Range<Int>, scope: inout [String: Item], depth: Int) -> Int? {
        var index = range.lowerBound + 1
        var isRecursive = false
        func token(_ index: Int) -> SQLToken? { index < range.upperBound ? query.tokens[index] : nil }
        if token(index)?.isKeyword("RECURSIVE") == true {
            isRecursive = true
            index += 1
        }
        while let name = token(index), name.isName {
            index += 1
            var columnsEnd: Int?
            if token(index)?.isSymbol("(") == true, let end = query.close(of: index) {
                columnsEnd = end
                index = end + 1
            }
            guard token(index)?.isKeyword("AS") == true else { return nil }
            index += 1
            while token(index)?.isKeyword("NOT") == true || token(index)?.isKeyword("MATERIALIZED") == true {
                index += 1
            }
            guard token(index)?.isSymbol("(") == true, let end = query.close(of: index) else { return nil }
            let column = newColumn()
            var inner = scope
            if isRecursive { inner[name.text.lowercased()] = .traced(column: column) }
            if statement(index + 1..<end, scope: inner, depth: depth + 1, column: column) != nil {
                scope[name.text.lowercased()] = .traced(column: column)
                if let columnsEnd { insert(", \(column)", before: columnsEnd) }
            } else {
                scope[name.text.lowercased()] = .untraced
            }
            index = end + 1
            guard token(index)?.isSymbol(",") == true else { break }
            index += 1
        }
        return index < range.upperBound ? index : nil
    }

    // MARK: One SELECT

    private mutating func select(_ range: Range<Int>, scope: [String: Item], column: String, depth: Int) -> Bool {
        guard let clauses = SQLClauses(range, of: query) else { return false }
        if let distinct = clauses.distinct {
            guard depth == 0 else { return false }
            edits.append((query.tokens[distinct].range, ""))
        }
        guard let origin = origin(of: clauses, scope: scope, depth: depth) else { return false }
        let end = query.tokens[clauses.list.upperBound - 1].range.upperBound
        edits.append((end..<end, ", (\(origin)) AS \(column)"))
        return true
    }

    /// The expression for what stands behind a row of a SELECT; queries in its FROM are traced on the way.
    private mutating func origin(of clauses: SQLClauses, scope: [String: Item], depth: Int) -> String? {
        guard let items = items(clauses.from, scope: scope, depth: depth) else { return nil }
        let isAggregate =
            clauses.isGrouped || query.hasAggregate(clauses.list)
            || query.hasAggregate(clauses.rest)
        var parts = items.map { isAggregate ? "coalesce(group_concat(DISTINCT \($0)), '')" : "coalesce(\($0), '')" }
        for open in valueQueries(clauses.list) {
            if let part = valueOrigin(open, scope: scope, depth: depth) {
                parts.append(part)
            } else {
                isComplete = false
            }
        }
        return parts.isEmpty ? "''" : parts.joined(separator: " || ',' || ")
    }

    /// The brackets in a list of columns that hold a query whose value is used.
    private func valueQueries(_ range: Range<Int>) -> [Int] {
        var found: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if query.isSubquery(index), let end = query.close(of: index) {
                let isTest =
                    index > 0
                    && (query.tokens[index - 1].isKeyword("IN") || query.tokens[index - 1].isKeyword("EXISTS"))
                if !isTest { found.append(index) }
                index = end
            }
            index += 1
        }
        return found
    }

    /// The origin of a query that stands for one value: the same query, giving origins in place of its column.
    private mutating func valueOrigin(_ open: Int, scope: [String: Item], depth: Int) -> String? {
        guard depth < Self.maximumDepth, let end = query.close(of: open),
            let clauses = SQLClauses(open + 1..<end, of: query), clauses.distinct == nil,
            !query.shallow(open + 1..<end).contains(where: { index in
                ["UNION", "INTERSECT", "EXCEPT"].contains { query.tokens[index].isKeyword($0) }
            }), let origin = origin(of: clauses, scope: scope, depth: depth + 1)
        else { return nil }
        let tail = query.tokens[clauses.list.upperBound - 1].range.upperBound..<query.tokens[end].range.lowerBound
        return "coalesce((SELECT \(origin) \(edited(tail))), '')"
    }

    // MARK: FROM

    private static let joinWords: Set<String> = [
        "JOIN", "LEFT", "RIGHT", "FULL", "INNER", "OUTER", "CROSS", "NATURAL", "ON", "USING", "INDEXED", "NOT", "AS",
    ]

    /// An expression for each thing in FROM that has an origin; nil where FROM cannot be followed.
    private mutating func items(_ range: Range<Int>, scope: [String: Item], depth: Int) -> [String]? {
        var expressions: [String] = []
        var index = range.lowerBound
        var isStart = true
        while index < range.upperBound {
            let token = query.tokens[index]
            if isStart, token.isSymbol("(") || token.isName, !Self.joinWords.contains(token.text.uppercased()) {
                guard let next = item(index, in: range, scope: scope, depth: depth, &expressions) else { return nil }
                index = next
                isStart = false
                continue
            }
            isStart = isStart || token.isSymbol(",") || token.isKeyword("JOIN")
            // Brackets behind ON and USING hold no further tables.
            index = (isStart ? nil : query.close(of: index)).map { $0 + 1 } ?? index + 1
        }
        return expressions
    }

    /// One table or query of FROM with its alias; gives the index behind it.
    private mutating func item(
        _ start: Int, in range: Range<Int>, scope: [String: Item], depth: Int, _ expressions: inout [String]
    ) -> Int? {
        var index = start
        var name = ""
        var inner: String?
        if query.tokens[index].isSymbol("(") {
            guard let end = query.close(of: index) else { return nil }
            guard query.isSubquery(index) else {
                // A bracket around joins.
                guard depth < Self.maximumDepth,
                    let inside = items(index + 1..<end, scope: scope, depth: depth + 1)
                else { return nil }
                expressions += inside
                return end + 1
            }
            inner = statement(index + 1..<end, scope: scope, depth: depth + 1)
            if inner == nil { isComplete = false }
            index = end + 1
        } else {
            name = query.tokens[index].text
            while index + 2 < range.upperBound, query.tokens[index + 1].isSymbol("."), query.tokens[index + 2].isName {
                index += 2
                name = query.tokens[index].text
            }
            index += 1
            // A function that gives a table has nothing behind it.
            if index < range.upperBound, query.tokens[index].isSymbol("("), let end = query.close(of: index) {
                return skipAlias(end + 1, in: range).next
            }
        }
        let alias = skipAlias(index, in: range)
        if let inner {
            let reference = alias.name ?? newColumn()
            if alias.name == nil { insert(" AS \(reference)", behind: index - 1) }
            expressions.append("\(reference).\(inner)")
        } else if !name.isEmpty {
            expressions += origins(ofName: name, alias: alias.name ?? SQLConnection.quoted(name), scope: scope)
        }
        return alias.next
    }

    private mutating func origins(ofName name: String, alias: String, scope: [String: Item]) -> [String] {
        switch scope[name.lowercased()] {
        case .traced(let column): return ["\(alias).\(column)"]
        case .untraced:
            isComplete = false
            return []
        case nil: break
        }
        guard let (index, table) = tables[name.lowercased()] else { return [] }
        switch table.identity {
        case .claims(let id, let source):
            return ["'c' || \(alias).\(SQLConnection.quoted(id))", "'s' || \(alias).\(SQLConnection.quoted(source))"]
        case .sources(let id): return ["'s' || \(alias).\(SQLConnection.quoted(id))"]
        case .rows:
            let names = Set(table.columns.map { $0.name.lowercased() })
            guard let row = ["rowid", "_rowid_", "oid"].first(where: { !names.contains($0) }) else { return [] }
            return ["'r\(index):' || \(alias).\(row)"]
        case .none: return []
        }
    }

    /// The alias at an index, as it is written, and the index behind it.
    private func skipAlias(_ index: Int, in range: Range<Int>) -> (name: String?, next: Int) {
        guard index < range.upperBound else { return (nil, index) }
        var place = index
        let hasWord = query.tokens[place].isKeyword("AS")
        if hasWord { place += 1 }
        guard place < range.upperBound, query.tokens[place].isName,
            hasWord || query.tokens[place].kind == .quotedName
                || !Self.joinWords.contains(query.tokens[place].text.uppercased())
        else { return (nil, index) }
        return (String(decoding: bytes[query.tokens[place].range], as: UTF8.self), place + 1)
    }

    // MARK: Text

    private mutating func newColumn() -> String {
        columnCount += 1
        return Self.columnPrefix + String(columnCount)
    }

    private mutating func insert(_ text: String, before token: Int) {
        let offset = query.tokens[token].range.lowerBound
        edits.append((offset..<offset, text))
    }

    private mutating func insert(_ text: String, behind token: Int) {
        let offset = query.tokens[token].range.upperBound
        edits.append((offset..<offset, text))
    }

    /// A stretch of the query with the edits inside it.
    private func edited(_ range: Range<Int>) -> String {
        let inside = edits.enumerated().filter {
            range.lowerBound <= $0.element.range.lowerBound && $0.element.range.upperBound <= range.upperBound
        }.sorted { a, b in
            a.element.range.lowerBound == b.element.range.lowerBound
                ? a.offset < b.offset : a.element.range.lowerBound < b.element.range.lowerBound
        }
        var result: [UInt8] = []
        var place = range.lowerBound
        for (_, edit) in inside where edit.range.lowerBound >= place {
            result += bytes[place..<edit.range.lowerBound]
            result += Array(edit.text.utf8)
            place = edit.range.upperBound
        }
        result += bytes[place..<range.upperBound]
        return String(decoding: result, as: UTF8.self)
    }
}
