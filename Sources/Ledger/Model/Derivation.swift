import Diagnostics
import Localization
import Serialization
import Tables

/// A value that the site computes from claims by SQL, with its formula shown: one entry of `derived.yaml`.
package struct Derivation: Sendable {
    package let id: String
    package let label: LocalizedText
    package let unit: String
    /// A SELECT that gives one row whose first column is the value; a second column is the upper end of a range.
    package let query: EmbeddedQuery
    /// The claims that the value is computed from.
    package let inputs: [String]
    /// The formula in words; nil: the query is shown.
    package let formula: LocalizedText?
    package let qualifier: Qualifier
    /// Digits after the point to show; nil: as many as the value has, at most two.
    package let decimals: Int?
    package let note: LocalizedText?
    package let range: SourceRange
    let inputNodes: [Node]

    static func decode(
        _ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag
    ) -> Derivation? {
        guard var keys = Fields(of: node, file: file, what: "a derivation", &bag) else { return nil }
        let id = LedgerID.required(&keys, &bag)
        let label = keys.requiredLocalizedText("label", &bag)
        let query = keys.requiredNode("query", &bag)
        let nodes = keys.textNodes("from", &bag) ?? []
        let unit = keys.text("unit", &bag) ?? ""
        let formula = keys.localizedText("formula", &bag)
        let qualifier = keys.choice("qualifier", of: Qualifier.self, &bag) ?? .exact
        let decimals = keys.integer("decimals", &bag).map { min(max($0, 0), 15) }
        let note = keys.localizedText("note", &bag)
        keys.rejectUnknown(&bag, alsoKnown: ["topic", "sources"])
        guard let id, let label, let query else { return nil }
        return Derivation(
            id: id.text, label: label, unit: unit, query: EmbeddedQuery(query, file: file, bytes: bytes),
            inputs: nodes.compactMap(\.text), formula: formula, qualifier: qualifier, decimals: decimals, note: note,
            range: id.range, inputNodes: nodes)
    }
}
