import Diagnostics
import Testing

@testable import Serialization

struct YAMLReaderTests {
    private func read(_ text: String) -> (node: Node?, bag: DiagnosticBag) {
        var bag = DiagnosticBag()
        let node = YAMLReader.read(Array(text.utf8), file: "a.yaml", &bag)
        return (node, bag)
    }

    private func slice(_ text: String, _ range: Range<Int>?) -> String? {
        range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }

    @Test func nodesKnowTheirBytesAfterTextInAnyScript() throws {
        let text = "başlık: Şuşa\nметка: { ключ: значение }\n"
        let node = try #require(read(text).node)
        #expect(slice(text, node["başlık"]?.range) == "Şuşa")
        #expect(slice(text, node["метка"]?["ключ"]?.range) == "значение")
        #expect(slice(text, node.entries?[1].keyRange) == "метка")
    }

    @Test func offsetsCountAByteOrderMarkAndCarriageReturns() throws {
        let text = "\u{FEFF}a: 1\r\nb: two\r\n"
        let node = try #require(read(text).node)
        #expect(slice(text, node["b"]?.range) == "two")
    }

    @Test(arguments: ["no", "012", "1e3", "2026-01-31", "yes", "0x1F"])
    func plainScalarsStayWhatTheAuthorWrote(_ word: String) throws {
        #expect(read("tag: \(word)").node?["tag"]?.text == word)
    }

    @Test func exponentsAndLeadingSignsAreNoNumbers() {
        #expect(read("a: 1e3").node?["a"]?.number == nil)
        #expect(read("a: .inf").node?["a"]?.number == nil)
        #expect(read("a: '12'").node?["a"]?.number == nil)
        #expect(read("a: -12.5").node?["a"]?.number == -12.5)
    }

    @Test func duplicateKeysAreReportedAtTheSecond() throws {
        let text = "a: 1\nb: 2\na: 3\n"
        let (node, bag) = read(text)
        let diagnostic = try #require(bag.diagnostics.first)
        #expect(diagnostic.id == "key.duplicate")
        #expect(diagnostic.range?.offsets == 10..<11)
        #expect(node?["a"]?.text == "1")
    }

    @Test func brokenSyntaxIsReportedWhereReadingStopped() throws {
        let diagnostic = try #require(read("title: { en: Small\nbase: x\n").bag.diagnostics.first)
        #expect(diagnostic.id == "yaml.syntax")
        #expect(
            LineTable(Array("title: { en: Small\nbase: x\n".utf8)).position(at: diagnostic.range!.offsets.lowerBound)
                .line == 2)
    }

    @Test func aliasesThatExpandWithoutEndAreRefused() {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
        for (name, before) in [("b", "a"), ("c", "b"), ("d", "c"), ("e", "d"), ("f", "e"), ("g", "f")] {
            bomb += "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ",") + "]\n"
        }
        #expect(read(bomb).bag.diagnostics.map(\.id) == ["yaml.alias"])
        #expect(read("a: &a [*a]").bag.diagnostics.map(\.id) == ["yaml.alias"])
    }

    @Test func nestingBeyondTheLimitIsRefused() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(read(deep).bag.diagnostics.map(\.id).allSatisfy { $0.hasPrefix("yaml.") })
        #expect(read(String(repeating: "[", count: 80) + String(repeating: "]", count: 80)).bag.hasErrors)
    }

    @Test func bytesThatAreNotUTF8AreNamed() {
        var bag = DiagnosticBag()
        #expect(YAMLReader.read(Array("a: ".utf8) + [0xFE], file: "a.yaml", &bag) == nil)
        #expect(bag.diagnostics.first?.id == "text.encoding")
        #expect(bag.diagnostics.first?.range?.offsets.lowerBound == 3)
    }
}
