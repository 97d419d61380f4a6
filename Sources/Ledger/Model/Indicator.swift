import Diagnostics
import Localization
import Serialization

/// What is measured: one entry of `indicators.yaml`.
package struct Indicator: Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A total since a date, which never falls.
        case cumulative
        /// A value of one year.
        case annual
        /// A value at one time.
        case snapshot
        /// A share or another ratio.
        case rate
        /// Something that was said, without a number.
        case statement
        /// Something that happened on a day.
        case event
    }

    package let id: String
    package let label: LocalizedText
    package let definition: LocalizedText?
    /// The unit of its claims; empty where they have several.
    package let unit: String
    package let kind: Kind
    package let topic: String
    /// The speakers that count it themselves: the newest of their claims is the latest value. Empty: anyone.
    package let countingBodies: [String]
    /// Ids of the indicators whose values add up to this one's.
    package let parts: [String]
    package let range: SourceRange

    static func decode(_ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag) -> Indicator? {
        guard var keys = Fields(of: node, file: file, what: "an indicator", &bag),
            let id = LedgerID.required(&keys, &bag),
            let label = keys.requiredLocalizedText("label", &bag)
        else { return nil }
        let indicator = Indicator(
            id: id.text, label: label, definition: keys.localizedText("definition", &bag),
            unit: keys.text("unit", &bag) ?? "", kind: keys.choice("kind", of: Kind.self, &bag) ?? .snapshot,
            topic: keys.text("topic", &bag) ?? "", countingBodies: keys.texts("counted-by", &bag) ?? [],
            parts: keys.texts("parts", &bag) ?? [], range: id.range)
        keys.rejectUnknown(&bag, alsoKnown: ["note", "order"])
        return indicator
    }
}
