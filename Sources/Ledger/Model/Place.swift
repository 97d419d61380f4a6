import Diagnostics
import Localization
import Serialization

/// A place with its name in each language and the variants that readers search for: one entry of `places.yaml`.
package struct Place: Sendable {
    package let id: String
    package let name: LocalizedText
    /// Other spellings, in any script.
    package let variants: [String]
    package let note: LocalizedText?
    package let range: SourceRange

    static func decode(_ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag) -> Place? {
        guard var keys = Fields(of: node, file: file, what: "a place", &bag) else { return nil }
        let id = LedgerID.required(&keys, &bag)
        let name = keys.requiredLocalizedText("name", &bag)
        let variants = keys.texts("variants", &bag) ?? []
        let note = keys.localizedText("note", &bag)
        keys.rejectUnknown(&bag, alsoKnown: ["kind", "part-of", "iso", "definition"])
        guard let id, let name else { return nil }
        return Place(id: id.text, name: name, variants: variants, note: note, range: id.range)
    }
}

/// A term with its definition in each language: one entry of `glossary.yaml`.
package struct Term: Sendable {
    package let id: String
    package let label: LocalizedText
    package let definition: LocalizedText
    package let range: SourceRange

    static func decode(_ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag) -> Term? {
        guard var keys = Fields(of: node, file: file, what: "a term", &bag) else { return nil }
        let id = LedgerID.required(&keys, &bag)
        let label = keys.requiredLocalizedText("label", &bag)
        let definition = keys.requiredLocalizedText("definition", &bag)
        keys.rejectUnknown(&bag, alsoKnown: ["note", "source", "variants", "see"])
        guard let id, let label, let definition else { return nil }
        return Term(id: id.text, label: label, definition: definition, range: id.range)
    }
}
