import Diagnostics
import Serialization
import Tables
import Testing

@Suite struct SQLDatabaseTests {
    private static let output = DataTable(
        name: "output",
        columns: [.init("year", .year), .init("gwh", .number), .init("day", .date), .init("note", .text)],
        rows: [
            [
                .integer(2023), .number(912), .date(CalendarDate(iso: "2023-05-01") ?? CalendarDate(dayNumber: 0)),
                .text("a"),
            ],
            [.integer(2024), .number(1024.5), .null, .text("")],
        ])

    private func run(
        _ sql: String, limits: SQLLimits = .standard, parameters: [String: TableValue] = [:]
    ) throws -> (table: DataTable?, found: [Diagnostic]) {
        let database = SQLDatabase(tables: [Self.output], limits: limits, today: CalendarDate(iso: "2026-11-21"))
        var bag = DiagnosticBag()
        let table = database.run(
            EmbeddedQuery(sql, file: "q.sql", offset: 0), name: "result", parameters: parameters, &bag)
        return (table, bag.diagnostics)
    }

    @Test func givesTypedRows() throws {
        let (table, found) = try run("SELECT year, gwh, day, note, gwh * 2 AS double FROM output ORDER BY year DESC;")
        #expect(found.isEmpty)
        #expect(table?.columns.map(\.type) == [.year, .number, .date, .text, .number])
        #expect(
            Fixtures.rows(table) == [["2024", "1024.5", "", "", "2049"], ["2023", "912", "2023-05-01", "a", "1824"]])
        #expect(table?[0, 3] == .text(""))
    }

    @Test func bindsParameters() throws {
        let (table, found) = try run("SELECT :today AS day, :year AS year", parameters: ["year": .integer(2024)])
        #expect(found.isEmpty)
        #expect(Fixtures.rows(table) == [["2026-11-21", "2024"]])
        #expect(table?.columns.first?.type == .date)
    }

    @Test(arguments: [
        ("SELECT yaer FROM output", "query.column", "yaer", "did you mean “year”?"),
        ("SELECT o.gwhh FROM output o", "query.column", "o.gwhh", "did you mean “gwh”?"),
        ("SELECT \"yaer\" FROM output", "query.column", "\"yaer\"", "did you mean “year”?"),
        ("SELECT year FROM ouput", "query.table", "ouput", "did you mean “output”?"),
        ("SELECT year FROM a.output", "query.table", "a.output", nil),
        ("SELECT year FROM output a, output b", "query.column", "year", nil),
        ("SELECT rounnd(gwh) FROM output", "query.syntax", "rounnd", "did you mean “round”?"),
        ("SELECT year gwh note FROM output", "query.syntax", "note", nil),
        ("SELECT year FROM output WHERE", "query.syntax", "WHERE", nil),
        ("SELECT 1; SELECT 2", "query.syntax", "SELECT", nil),
        ("SELECT :yaer, :today", "query.parameter", ":yaer", nil),
        ("DELETE FROM output", "query.forbidden", "DELETE", nil),
        ("ATTACH 'x.db' AS x", "query.forbidden", "ATTACH", nil),
        ("PRAGMA table_info(output)", "query.forbidden", "PRAGMA", nil),
        ("CREATE TABLE x (a)", "query.forbidden", "CREATE", nil),
        ("SELECT load_extension('x')", "query.forbidden", "load_extension", nil),
        ("SELECT random()", "query.forbidden", "random", nil),
        ("SELECT * FROM sqlite_master", "query.forbidden", "sqlite_master", nil),
        ("SELECT date('now')", "query.forbidden", "'now'", nil),
        ("SELECT strftime('%Y', day, 'localtime') FROM output", "query.forbidden", "'localtime'", nil),
        ("SELECT date()", "query.forbidden", "date", nil),
        ("SELECT current_date", "query.forbidden", "current_date", nil),
        ("BEGIN", "query.forbidden", "BEGIN", nil),
        ("EXPLAIN SELECT 1", "query.forbidden", "EXPLAIN", nil),
    ])
    func pointsIntoTheQuery(_ sql: String, _ rule: String, _ place: String, _ help: String?) throws {
        let (table, found) = try run(sql)
        #expect(table?.rowCount == nil)
        #expect(found.map(\.id) == [rule])
        #expect(Fixtures.pointed(found.first, in: sql) == place)
        if let help { #expect(found.first?.help == help) }
    }

    @Test func stopsEndlessQueries() throws {
        let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT "
        let limits = SQLLimits(rows: 100, steps: 100_000, valueBytes: 1000)
        let counted = try run(endless + "count(*) FROM n", limits: limits)
        #expect(counted.found.map(\.message) == ["query of more than 100000 steps"])
        #expect(try run(endless + "i FROM n", limits: limits).found.map(\.message) == ["result of more than 100 rows"])
        let long = try run("SELECT replace(printf('%.*c', 900, 'x'), 'x', 'yy')", limits: limits)
        #expect(long.found.map(\.message) == ["value of more than 1000 bytes"])
        #expect(try run("SELECT 1", limits: limits).found.isEmpty)
    }

    @Test(arguments: [
        "- query: SELECT year, yaer FROM output", "- query: \"SELECT \\\"year\\\",\\n yaer FROM output\"",
        "- query: 'SELECT ''a'', yaer FROM output'", "- query: |\n    SELECT year,\n      yaer\n    FROM output\n",
        "- query: >-\n    SELECT year,\n    yaer\n\n    FROM output\n",
        "- query: SELECT year,\n    yaer\n    FROM output",
        "- query: | # note\n\n    -- é\n    SELECT year,\n\n\n      yaer FROM output",
        "- query: &q |2\n    SELECT year, yaer FROM output",
    ])
    func pointsIntoYAMLScalarsOfEveryStyle(_ yaml: String) throws {
        var bag = DiagnosticBag()
        let bytes = Array(yaml.utf8)
        let node = try #require(YAMLReader.read(bytes, file: "d.yaml", &bag)?.elements?.first?["query"])
        let database = SQLDatabase(tables: [Self.output])
        #expect(database.run(EmbeddedQuery(node, file: "d.yaml", bytes: bytes), name: "r", &bag)?.rowCount == nil)
        #expect(bag.diagnostics.map(\.id) == ["query.column"])
        #expect(Fixtures.pointed(bag.diagnostics.first, in: yaml) == "yaer")
    }
}
