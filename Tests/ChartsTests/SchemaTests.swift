import Charts
import Diagnostics
import Foundation
import Serialization
import Testing

@Suite struct SchemaTests {
    @Test func isJSON() throws {
        var bag = DiagnosticBag()
        let node = JSONReader.read(ChartSchema.json, file: "chart.schema.json", &bag)
        #expect(bag.isEmpty)
        #expect(node?["properties"]?["marks"] != nil)
    }

    /// Every key that a spec may have is in the schema, and no other: what the decoder calls unknown is not there.
    @Test func namesTheKeysThatTheDecoderKnows() throws {
        var bag = DiagnosticBag()
        let schema = try #require(JSONReader.read(ChartSchema.json, file: "s", &bag))
        let keys = schema["properties"]?.entries?.map(\.key) ?? []
        _ = ChartFixture.spec("nothing-like-it: 1\n", &bag)
        let help = bag.diagnostics.first { $0.id == "key.unknown" }?.help ?? ""
        let known = help.replacingOccurrences(of: "known are ", with: "").components(separatedBy: ", ")
        #expect(Set(keys) == Set(known))
        let mark = schema["$defs"]?["mark"]?["oneOf"]?.elements?.last?["properties"]?.entries?.map(\.key) ?? []
        var own = DiagnosticBag()
        _ = ChartFixture.spec(
            "title: T\ndata: t\nmarks: [{ type: geo, geometry: a, join: { geometry: a, data: b }, nothing-like-it: 1 }]\n",
            &own)
        let markHelp = own.diagnostics.first { $0.id == "key.unknown" }?.help ?? ""
        let markKnown = markHelp.replacingOccurrences(of: "known are ", with: "").components(separatedBy: ", ")
        #expect(Set(mark) == Set(markKnown))
    }

    @Test func writesItWhereAsked() throws {
        guard let file = ProcessInfo.processInfo.environment["ATTEST_CHART_SCHEMA"] else { return }
        try Data(ChartSchema.json).write(to: URL(fileURLWithPath: file))
    }
}
