import Diagnostics
import Tables
import Testing

@Suite struct ProvenanceTests {
    private static let claims = DataTable(
        name: "claims",
        columns: [.init("id", .text), .init("value", .number), .init("source", .text), .init("unit", .text)],
        rows: [
            [.text("a"), .number(1), .text("s1"), .text("ha")], [.text("b"), .number(2), .text("s1"), .text("ha")],
            [.text("c"), .number(3), .text("s2"), .text("km")],
        ])
    private static let output = DataTable(
        name: "out put", columns: [.init("year", .year), .init("claim", .text), .init("rowid", .text)],
        rows: [[.integer(2023), .text("a"), .text("x")], [.integer(2024), .text("c"), .text("y")]])

    private func run(_ sql: String) throws -> (origins: [String], found: [String]) {
        let database = SQLDatabase(tables: [
            SQLTable(Self.claims, identity: .claims(idColumn: "id", sourceColumn: "source")), SQLTable(Self.output),
            SQLTable(DataTable(name: "units", columns: [.init("unit", .text)], rows: [[.text("ha")]]), identity: .none),
        ])
        var bag = DiagnosticBag()
        let table = try #require(database.run(EmbeddedQuery(sql, file: "q", offset: 0), name: "r", &bag))
        let origins = (0..<table.rowCount).map { row -> String in
            let origin = table.origin(ofRow: row)
            return (origin.claims + origin.sources + origin.rows.map { "\($0.table):\($0.row)" }).joined(separator: " ")
        }
        return (origins, bag.diagnostics.map(\.id))
    }

    @Test(arguments: [
        ("SELECT value FROM claims WHERE id <> 'b'", ["a s1", "c s2"]),
        ("SELECT sum(value), unit FROM claims GROUP BY unit ORDER BY unit", ["a b s1", "c s2"]),
        ("SELECT max(value) FROM claims AS x", ["a b c s1 s2"]),
        ("SELECT max(value, 2) FROM claims LIMIT 1", ["a s1"]),
        ("SELECT x.value + y.value FROM claims x JOIN claims y ON (x.source = y.source AND x.id < y.id)", ["a b s1"]),
        ("SELECT x.value FROM claims x, claims y WHERE y.id = 'c' AND x.id = 'a';", ["a c s1 s2"]),
        ("SELECT u.unit, c.value FROM units u LEFT JOIN claims c USING (unit)", ["a s1", "b s1"]),
        (
            "SELECT (SELECT value FROM claims WHERE id = 'c') / (SELECT value FROM claims WHERE id = 'a') AS q",
            ["c a s2 s1"]
        ),
        (
            "SELECT 100 * (SELECT sum(value) FROM claims WHERE unit = 'ha') AS q, EXISTS (SELECT 1 FROM claims) AS e",
            ["a b s1"]
        ),
        (
            "WITH t AS (SELECT * FROM claims WHERE unit = 'ha'), u(v) AS (SELECT sum(value) FROM t) SELECT v FROM u",
            ["a b s1"]
        ),
        ("SELECT * FROM (SELECT value FROM claims) ORDER BY value DESC", ["c s2", "b s1", "a s1"]),
        ("SELECT t.v FROM (SELECT unit, sum(value) AS v FROM claims GROUP BY unit) t WHERE t.unit = 'km'", ["c s2"]),
        (
            "SELECT value FROM claims WHERE id = 'a' UNION ALL SELECT value FROM claims WHERE id = 'c' ORDER BY 1 DESC",
            ["c s2", "a s1"]
        ),
        ("SELECT unit FROM claims WHERE id = 'a' UNION SELECT unit FROM claims", ["a b s1", "c s2"]),
        ("SELECT DISTINCT unit FROM claims ORDER BY unit", ["a b s1", "c s2"]),
        ("SELECT value, sum(value) OVER (ORDER BY id) AS total FROM claims", ["a s1", "b s1", "c s2"]),
        ("SELECT count(*) FILTER (WHERE unit = 'ha') AS n FROM claims", ["a b c s1 s2"]),
        ("SELECT year FROM \"out put\" WHERE year > 2023", ["c out put:1"]),
        (
            "SELECT [o].year, value FROM [out put] [o] JOIN claims ON claims.id = o.claim",
            ["a s1 out put:0", "c s2 out put:1"]
        ),
        (
            "WITH RECURSIVE n(i) AS (SELECT min(value) FROM claims UNION ALL SELECT i + 1 FROM n WHERE i < 2) SELECT i FROM n",
            ["a b c s1 s2", "a b c s1 s2"]
        ),
        ("SELECT value FROM (units JOIN claims USING (unit))", ["a s1", "b s1"]),
        ("SELECT CASE WHEN value IS DISTINCT FROM 2 THEN 'x' ELSE 'y' END AS k FROM claims LIMIT 2", ["a s1", "b s1"]),
    ])
    func followsRowsBack(_ sql: String, _ expected: [String]) throws {
        let (origins, found) = try run(sql)
        #expect(origins.map { $0.split(separator: " ").sorted() } == expected.map { $0.split(separator: " ").sorted() })
        #expect(found.isEmpty)
    }

    @Test(arguments: [
        "SELECT unit FROM claims EXCEPT SELECT 'km'",
        "SELECT u FROM (SELECT DISTINCT unit AS u FROM claims)",
        "WITH t AS (SELECT unit FROM claims UNION SELECT 'm') SELECT unit FROM t",
    ])
    func saysWhereRowsLoseTheirOrigin(_ sql: String) throws {
        #expect(try run(sql).found == ["query.provenance"])
    }

    @Test func takesTheAuthorsWordForColumnsOfIDs() throws {
        let (origins, found) = try run(
            "SELECT unit, group_concat(id, ' ') AS claims FROM claims GROUP BY unit INTERSECT SELECT 'km', 'c'")
        #expect(origins == ["c"])
        #expect(found.isEmpty)
    }

    @Test func asksForNoOriginWhereThereIsNone() throws {
        #expect(try run("SELECT 1 AS x UNION SELECT 2").found.isEmpty)
        #expect(try run("SELECT unit FROM units EXCEPT SELECT 'x'").found.isEmpty)
        #expect(try run("SELECT id FROM claims WHERE value > 9").found.isEmpty)
    }
}
