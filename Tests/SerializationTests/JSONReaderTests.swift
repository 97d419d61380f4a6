import Diagnostics
import Testing

@testable import Serialization

struct JSONReaderTests {
    private func read(_ text: String) -> (node: Node?, bag: DiagnosticBag) {
        var bag = DiagnosticBag()
        let node = JSONReader.read(Array(text.utf8), file: "a.json", &bag)
        return (node, bag)
    }

    @Test func readsEscapesAndSurrogatePairs() {
        #expect(read(#"["\u015Eu\u015fa \ud83d\ude00 \n\/"]"#).node?.elements?.first?.text == "Şuşa 😀 \n/")
        #expect(read(#"["\ud800"]"#).node?.elements?.first?.text == "\u{FFFD}")
    }

    @Test func valuesKnowTheirBytes() {
        let text = #"{"a": [1, "ş", {"b": -2.5}]}"#
        let node = read(text).node
        #expect(node?["a"]?.elements?[1].range == 10..<14)
        #expect(node?["a"]?.elements?[2]["b"]?.number == -2.5)
    }

    @Test(arguments: [
        (#"{"a": 1 "b": 2}"#, 8), (#"[1, 2"#, 5), (#"{"a": tru}"#, 6), (#"["x]"#, 1), (#"[1] 2"#, 4), (#"{a: 1}"#, 1),
        (#"[01x]"#, 1),
    ])
    func mistakesAreReportedWhereTheyAre(_ text: String, _ offset: Int) {
        let bag = read(text).bag
        #expect(bag.diagnostics.map(\.id) == ["json.syntax"])
        #expect(bag.diagnostics.first?.range?.offsets.lowerBound == offset)
    }

    @Test func deepNestingIsRefused() {
        #expect(read(String(repeating: "[", count: 200_000)).bag.diagnostics.map(\.id) == ["yaml.depth"])
    }

    @Test func duplicateKeysAreReported() {
        #expect(read(#"{"a": 1, "a": 2}"#).bag.diagnostics.map(\.id) == ["key.duplicate"])
    }
}
