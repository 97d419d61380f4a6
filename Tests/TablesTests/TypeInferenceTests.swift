import Diagnostics
import Tables
import Testing

@Suite struct TypeInferenceTests {
    @Test func givesEachColumnTheTypeOfAllItsValues() throws {
        let (table, found) = Fixtures.table(
            "year,gwh,day,code,name,empty\n2023,1.5,2024-05-30,007,a,\n2024,2,2024-05,12,7,\n")
        #expect(found.isEmpty)
        #expect(try #require(table).columns.map(\.type) == [.integer, .number, .date, .text, .text, .text])
        #expect(
            Fixtures.rows(table) == [
                ["2023", "1.5", "2024-05-30", "007", "a", ""], ["2024", "2", "2024-05", "12", "7", ""],
            ])
    }

    @Test(arguments: [
        ("1.234,5", "write 1234.5"), ("١٢٣", "write 123"), ("12\u{A0}500", "write 12500"), ("12 500", "write 12500"),
        ("1,234", "write 1234 or 1.234"), ("12%", "write 12"), ("\u{2212}5", "write -5"),
        ("NaN", "leave the cell empty"),
        ("+5", "write 5"), ("۱۲٫۵", "write 12.5"), ("1'234'567", "write 1234567"), ("inf", "leave the cell empty"),
    ])
    func reportsANumberWrittenForPeople(_ text: String, _ help: String) throws {
        let csv = "year,gwh\n2023,912\n2024,\"\(text)\"\n"
        let (table, found) = Fixtures.table(csv)
        #expect(found.map(\.id) == ["table.number"])
        #expect(Fixtures.pointed(found.first, in: csv) == "\"\(text)\"")
        #expect(try #require(found.first?.help).hasPrefix(help))
        #expect(table?[1, 1] == .null)
    }

    @Test func leavesPhonesDatesAndVersionsAsText() {
        let (table, found) = Fixtures.table("a,b,c,d\n555-1234,30.05.2024,1.2.3,0x1A\n5,5,5,5\n")
        #expect(found.isEmpty)
        #expect(table?.columns.map(\.type) == [.text, .text, .text, .text])
    }

    @Test func acceptsAByteOrderMarkAndCarriageReturns() {
        let (table, found) = Fixtures.table("\u{FEFF}year,gwh\r\n2023,-0\r\n")
        #expect(found.isEmpty)
        #expect(table?.column("year") == 0)
        #expect(table?[0, 1] == .integer(0))
    }
}
