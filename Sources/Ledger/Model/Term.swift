import Diagnostics
import Localization
import Serialization

/// A term with its definition in each language: one entry of `glossary.yaml`.
package struct Term: Sendable {
    package let id: String
    package let label: LocalizedText
    package let definition: LocalizedText
    /// Other words for it, in any language, for the search.
    package let variants: [String]
    package let range: SourceRange

    static func decode(_ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag) -> Term? {
        guard var keys = Fields(of: node, file: file, what: "a term", &bag) else { return nil }
        let id = LedgerID.required(&keys, &bag)
        let label = keys.requiredLocalizedText("label", &bag)
        let definition = keys.requiredLocalizedText("definition", &bag)
        let variants = keys.texts("variants", &bag) ?? []
        keys.rejectUnknown(&bag, alsoKnown: ["note", "source", "see"])
        guard let id, let label, let definition else { return nil }
        return Term(id: id.text, label: label, definition: definition, variants: variants, range: id.range)
    }
}
