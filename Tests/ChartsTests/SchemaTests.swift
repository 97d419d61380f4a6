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
    @Test(arguments: [
        ("", "nothing-like-it: 1\n"),
        ("data", "title: T\nmarks: [bar]\ndata: { nothing-like-it: 1 }\n"),
        ("channel", "title: T\ndata: t\nmarks: [bar]\nx: { field: a, nothing-like-it: 1 }\n"),
        ("channel", "title: T\ndata: t\nmarks: [bar]\nfacet: { field: a, nothing-like-it: 1 }\n"),
        ("bar", "title: T\ndata: t\nmarks: [{ type: bar, nothing-like-it: 1 }]\n"),
        (
            "geo",
            "title: T\ndata: t\nmarks: [{ type: geo, geometry: a, join: { geometry: a, data: b }, nothing-like-it: 1 }]\n"
        ),
        (
            "join",
            "title: T\ndata: t\nmarks: [{ type: geo, geometry: a, join: { geometry: a, data: b, nothing-like-it: 1 } }]\n"
        ),
        ("annotation", "title: T\ndata: t\nmarks: [bar]\nannotations: [{ x: 1, text: t, nothing-like-it: 1 }]\n"),
        ("missing", "title: T\ndata: t\nmarks: [bar]\nmissing: { x: 1, nothing-like-it: 1 }\n"),
        (
            "override",
            "title: T\ndata: t\nmarks: [bar]\noverrides: [{ rule: chart.cut, reason: r, nothing-like-it: 1 }]\n"
        ),
    ])
    func namesTheKeysThatTheReaderKnows(_ place: String, _ yaml: String) throws {
        var bag = DiagnosticBag()
        _ = ChartFixture.spec(yaml, &bag)
        let help = try #require(bag.diagnostics.first { $0.id == "key.unknown" }?.help)
        let known = help.replacingOccurrences(of: "known are ", with: "").components(separatedBy: ", ")
        #expect(try keys(place) == Set(known))
    }

    /// The schema's keys of one kind of mapping.
    private func keys(_ place: String) throws -> Set<String> {
        var bag = DiagnosticBag()
        let schema = try #require(JSONReader.read(ChartSchema.json, file: "s", &bag))
        let mark = schema["$defs"]?["mark"]?["oneOf"]?.elements?.last
        func names(_ node: Node?) -> [String] { node?["properties"]?.entries?.map(\.key) ?? [] }
        switch place {
        case "": return Set(names(schema))
        case "data": return Set((schema["properties"]?["data"]?["oneOf"]?.elements ?? []).flatMap(names))
        case "missing": return Set(names(schema["properties"]?["missing"]))
        case "channel": return Set(names(schema["$defs"]?["channel"]?["oneOf"]?.elements?.last))
        case "geo": return Set(names(mark))
        case "bar": return Set(names(mark)).subtracting(names(mark?["else"]))
        case "join": return Set(names(mark?["properties"]?["join"]))
        default: return Set(names(schema["$defs"]?[place]))
        }
    }
}
