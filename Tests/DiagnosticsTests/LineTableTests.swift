import Testing

@testable import Diagnostics

struct LineTableTests {
    @Test func columnsCountCodePoints() {
        let table = LineTable(Array("ab\nşu:claim\r\nx".utf8))
        #expect(table.position(at: 0) == .init(line: 1, column: 1))
        #expect(table.position(at: 6) == .init(line: 2, column: 3))
        #expect(table.position(at: 14) == .init(line: 3, column: 1))
        #expect(table.lineCount == 3)
    }

    @Test func columnsOfLongLinesAreRight() {
        let table = LineTable(Array(("\u{FEFF}" + String(repeating: "aşé", count: 2_000) + "\nb").utf8))
        for index in [0, 1, 204, 205, 1_023, 1_024, 1_999] {
            #expect(table.position(at: 3 + index * 5) == .init(line: 1, column: 1 + index * 3))
        }
        #expect(table.position(at: 10_005) == .init(line: 2, column: 2))
    }

    @Test func aByteOrderMarkIsNoColumn() {
        #expect(LineTable(Array("\u{FEFF}ab".utf8)).position(at: 4) == .init(line: 1, column: 2))
    }

    @Test func offsetsBeyondTheEndAreKeptInside() {
        let table = LineTable(Array("ab\n".utf8))
        #expect(table.position(at: 99) == .init(line: 2, column: 1))
        #expect(table.offset(line: 9, byteColumn: 9) == 3)
    }
}

struct SuggestionTests {
    @Test func findsTheNearestName() {
        let names = ["victims-2026", "victims-2025", "mines"]
        #expect(Suggestion.closest(to: "victims-2027", among: names) == "victims-2026")
        #expect(Suggestion.closest(to: "mnies", among: names) == "mines")
        #expect(Suggestion.closest(to: "Mines", among: names) == "mines")
        #expect(Suggestion.closest(to: "hectares", among: names) == nil)
        #expect(Suggestion.closest(to: "", among: names) == nil)
    }
}
