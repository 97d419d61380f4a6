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
