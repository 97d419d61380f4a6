import Diagnostics
import Files
import Tables
import Testing

@Suite struct TableSchemaTests {
    private static let schema = """
        {"fields": [{"name": "id", "type": "string", "constraints": {"pattern": "[a-z]+"}},
          {"name": "n", "type": "integer", "constraints": {"required": true, "minimum": 0, "maximum": 10}},
          {"name": "kind", "type": "string", "constraints": {"enum": ["mine", "shell"]}},
          {"name": "day", "type": "date"}],
         "primaryKey": "id", "missingValues": ["", "-"]}
        """

    @Test func readsTypedRows() {
        let (table, found) = Fixtures.table("id,n,kind,day\na,1,mine,2024-05-30\nb,2,shell,-\n", schema: Self.schema)
        #expect(found.isEmpty)
        #expect(table?[0, 3].calendarDate?.description == "2024-05-30")
        #expect(table?[1, 3] == .null)
    }

    @Test(arguments: [
        ("A,1,mine,2024-05-30", "table.constraint", "A"), ("a,,mine,2024-05-30", "table.constraint", ""),
        ("a,11,mine,2024-05-30", "table.constraint", "11"), ("a,-1,mine,2024-05-30", "table.constraint", "-1"),
        ("a,1,mines,2024-05-30", "table.constraint", "mines"), ("a,1,mine,2024-02-30", "table.date", "2024-02-30"),
        ("a,1,mine,2024-05", "table.date", "2024-05"), ("a,1.5,mine,2024-05-30", "table.number", "1.5"),
        ("a,x,mine,2024-05-30", "table.number", "x"), ("-,1,mine,2024-05-30", "table.key", "-"),
    ])
    func pointsToTheCell(_ row: String, _ rule: String, _ cell: String) {
        let csv = "id,n,kind,day\nz,1,mine,2024-05-30\n\(row)\n"
        let (_, found) = Fixtures.table(csv, schema: Self.schema)
        #expect(found.map(\.id) == [rule])
        #expect(Fixtures.pointed(found.first, in: csv) == cell)
    }

    @Test func reportsColumnsThatDoNotFit() {
        let csv = "id,n,kin,day\na,1,mine,2024-05-30\n"
        let (_, found) = Fixtures.table(csv, schema: Self.schema)
        #expect(found.map(\.id) == ["table.column", "table.column"])
        #expect(Fixtures.pointed(found.first, in: csv) == "kin")
        #expect(found.first?.help == "did you mean “kind”?")
    }

    @Test func reportsAKeyTwiceWithTheFirst() throws {
        let csv = "id,n,kind,day\na,1,mine,2024-05-30\na,2,mine,2024-05-30\n"
        let (_, found) = Fixtures.table(csv, schema: Self.schema)
        #expect(found.map(\.id) == ["table.key"])
        #expect(try #require(found.first?.notes.first?.range).offsets == 14..<15)
        #expect(found.first?.range?.offsets == 34..<35)
    }

    @Test func checksForeignKeysAgainstOtherTables() {
        let csv = "year,source\n2024,agncy-2025\n2025,agency-2025\n2026,\n"
        let tree = FileTree(texts: [
            "Content/data/t.csv": csv,
            "Content/data/datapackage.json": """
            {"resources": [{"name": "output", "path": "t.csv", "schema": {"fields": [
              {"name": "year", "type": "year"}, {"name": "source", "type": "string"}],
              "foreignKeys": [{"fields": "source", "reference": {"resource": "sources", "fields": "id"}}]}}]}
            """,
        ])
        let sources = DataTable(name: "sources", columns: [.init("id", .text)], rows: [[.text("agency-2025")]])
        var bag = DiagnosticBag()
        let set = TableSet.load(tree, references: [sources], &bag)
        #expect(set["t"]?.columns.first?.type == .year)
        #expect(bag.diagnostics.map(\.id) == ["table.reference"])
        #expect(Fixtures.pointed(bag.diagnostics.first, in: csv) == "agncy-2025")
        #expect(bag.diagnostics.first?.help == "did you mean “agency-2025”?")
    }

    @Test(arguments: ["../t.csv", "/etc/passwd", "https://example.org/t.csv", "missing.csv"])
    func keepsPathsInsideTheFolder(_ path: String) {
        let (_, found) = Fixtures.tables([
            "Content/data/datapackage.json": "{\"resources\": [{\"name\": \"t\", \"path\": \"\(path)\"}]}"
        ])
        #expect(found.map(\.id) == ["package.path"])
    }

    @Test func leavesOutATableWithATakenName() {
        var bag = DiagnosticBag()
        let tree = FileTree(texts: [
            "Content/data/Claims.csv": "a\n1\n", "Content/data/x.csv": "a\n1\n", "Content/data/y/X.csv": "a\n1\n",
        ])
        let set = TableSet.load(tree, reserved: ["claims"], &bag)
        #expect(set.tables.map(\.name) == ["x"])
        #expect(bag.diagnostics.map(\.id) == ["table.duplicate", "table.duplicate"])
    }
}
