import Charts
import Diagnostics
import Foundation
import Serialization
import Testing

/// The gallery shows all that a spec can say: every key of the schema and every choice that a key has.
@Suite struct GalleryCoverageTests {
    private let schema: Node

    init() throws {
        var bag = DiagnosticBag()
        schema = try #require(JSONReader.read(ChartSchema.json, file: "chart.schema.json", &bag))
    }

    @Test func showsEveryKeyAndChoice() throws {
        var shown: Set<String> = []
        for name in ChartFixture.gallery {
            var bag = DiagnosticBag()
            let file = "Gallery/\(name).yaml"
            let spec = try #require(YAMLReader.read(ChartFixture.bytes(file), file: file, &bag))
            collect(spec, schema, "chart", &shown)
        }
        var known: Set<String> = []
        list(schema, "chart", &known)
        for entry in schema["$defs"]?.entries ?? [] { list(entry.value, entry.key, &known) }
        #expect(known.count > 100)
        // A mark is its type alone, or a mapping with it; a map is always a mapping.
        let missing = known.subtracting(shown).filter { choice in
            !choice.hasPrefix("mark=") || !shown.contains("mark.type=" + choice.dropFirst(5))
        }
        #expect(missing.filter { !shown.contains("mark=" + $0.dropFirst("mark.type=".count)) }.sorted() == [])
    }

    /// All keys and choices below a schema, named after the definition they stand in.
    private func list(_ schema: Node, _ name: String, _ known: inout Set<String>) {
        for form in schema["oneOf"]?.elements ?? [schema] {
            for choice in form["enum"]?.elements ?? [] { known.insert("\(name)=\(choice.text ?? "")") }
            if let rest = form["additionalProperties"], rest["enum"] != nil { list(rest, name, &known) }
            for entry in form["properties"]?.entries ?? [] {
                known.insert("\(name).\(entry.key)")
                if entry.value["$ref"] == nil { list(entry.value, "\(name).\(entry.key)", &known) }
            }
        }
    }

    /// The keys and choices that a spec uses.
    private func collect(_ node: Node, _ schema: Node, _ name: String, _ shown: inout Set<String>) {
        if let reference = schema["$ref"]?.text {
            let name = String(reference.dropFirst("#/$defs/".count))
            if let target = self.schema["$defs"]?[name] { collect(node, target, name, &shown) }
            return
        }
        for form in schema["oneOf"]?.elements ?? [schema] {
            if let text = node.text, form["enum"] != nil { shown.insert("\(name)=\(text)") }
            if let items = form["items"] {
                for element in node.elements ?? [] { collect(element, items, name, &shown) }
            }
            if form["$ref"] != nil, node.elements == nil { collect(node, form, name, &shown) }
            for entry in node.entries ?? [] {
                if let own = form["properties"]?[entry.key] {
                    shown.insert("\(name).\(entry.key)")
                    collect(entry.value, own, "\(name).\(entry.key)", &shown)
                } else if let rest = form["additionalProperties"], rest.entries != nil {
                    collect(entry.value, rest, name, &shown)
                }
            }
        }
    }
}
