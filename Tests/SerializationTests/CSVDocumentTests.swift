import Diagnostics
import Testing

@testable import Serialization

struct CSVDocumentTests {
    private func read(_ text: String) -> (document: CSVDocument?, bag: DiagnosticBag) {
        var bag = DiagnosticBag()
        let document = CSVDocument.read(Array(text.utf8), file: "a.csv", &bag)
        return (document, bag)
    }

    private func place(_ text: String, _ range: SourceRange?) -> LineTable.Position? {
        range.map { LineTable(Array(text.utf8)).position(at: $0.offsets.lowerBound) }
    }

    @Test func readsQuotesCommasAndLineBreaksInsideFields() throws {
        let (document, bag) = read("id,note\r\na,\"one, \"\"two\"\"\nthree\"\r\nb,\r\n")
        let csv = try #require(document)
        #expect(bag.isEmpty)
        #expect(csv.rowCount == 2)
        #expect(csv.text(row: 0, column: 1) == "one, \"two\"\nthree")
        #expect(csv.isEmpty(row: 1, column: 1))
    }

    @Test func raggedRowsAreReportedAndTheOthersKept() throws {
        let text = "id,value\na,1\nb,2,3\nc\nd,4\n"
        let (document, bag) = read(text)
        #expect(document?.rowCount == 2)
        #expect(bag.diagnostics.map(\.id) == ["csv.ragged", "csv.ragged"])
        #expect(place(text, bag.diagnostics[0].range) == .init(line: 3, column: 5))
        #expect(place(text, bag.diagnostics[1].range) == .init(line: 4, column: 1))
    }

    @Test func linesCountPhysicallyAfterAQuotedLineBreak() {
        let text = "id,value\na,\"x\ny\"\nb\n"
        #expect(place(text, read(text).bag.diagnostics.first?.range) == .init(line: 4, column: 1))
    }

    @Test func quotesThatDoNotCloseAreReportedWhereTheyOpen() {
        let text = "id,value\na,\"x\nb,1\n"
        let bag = read(text).bag
        #expect(bag.diagnostics.map(\.id) == ["csv.quote"])
        #expect(place(text, bag.diagnostics.first?.range) == .init(line: 2, column: 3))
    }

    @Test func headersNameEveryColumnOnce() {
        #expect(read("id,id\n").bag.diagnostics.map(\.id) == ["csv.header"])
        #expect(read("id,,b\n").bag.diagnostics.map(\.id) == ["csv.header"])
        #expect(read("").bag.diagnostics.map(\.id) == ["csv.header"])
    }

    @Test func aMillionCellsAreReadInOnePass() {
        let rows = String(repeating: "a,b,c,d,e,f,g,h,i,j\n", count: 100_000)
        #expect(read("0,1,2,3,4,5,6,7,8,9\n" + rows).document?.rowCount == 100_000)
    }
}
