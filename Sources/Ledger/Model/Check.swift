import Diagnostics
import Localization
import Serialization
import Tables

/// A rule on the ledger, with the exceptions that are known and explained: one entry of `checks.yaml`.
package struct Check: Sendable {
    /// A finding that the project knows and explains on its Data notes.
    package struct KnownConflict: Sendable {
        /// The first column of the row that the check's query returns, or the id of a claim in the finding.
        package let key: String
        package let explanation: LocalizedText
        package let range: SourceRange
    }

    package let id: String
    /// A SELECT each of whose rows is a finding; nil for an entry that explains findings of a built-in check.
    package let query: EmbeddedQuery?
    package let message: LocalizedText
    package let known: [KnownConflict]
    package let severity: Severity
    /// Where the entry stands; nil for a built-in check without one.
    package let range: SourceRange?

    static func decode(_ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag) -> Check? {
        guard var keys = Fields(of: node, file: file, what: "a check", &bag),
            let id = LedgerID.required(&keys, &bag)
        else { return nil }
        let builtIn = BuiltInCheck(rawValue: id.text)
        let isBuiltIn = builtIn != nil
        let query = isBuiltIn ? keys.node("query") : keys.requiredNode("query", &bag)
        let message =
            isBuiltIn
            ? keys.localizedText("message", &bag) ?? builtIn?.message : keys.requiredLocalizedText("message", &bag)
        let severity = keys.choice("severity", of: Severity.self, &bag)
        let known = decodeKnown(keys.node("known"), file: file, &bag)
        keys.rejectUnknown(&bag, alsoKnown: ["note", "finding", "label"])
        guard isBuiltIn || query != nil, let message else { return nil }
        return Check(
            id: id.text, query: query.map { EmbeddedQuery($0, file: file, bytes: bytes) }, message: message,
            known: known, severity: severity ?? (isBuiltIn ? .warning : .error), range: id.range)
    }

    private static func decodeKnown(_ node: Node?, file: String, _ bag: inout DiagnosticBag) -> [KnownConflict] {
        guard let node else { return [] }
        guard let entries = node.entries else {
            bag.add(
                .valueType, "“known” is \(node.kindName), not a mapping",
                at: SourceRange(file: file, offsets: node.range), help: "write “id: explanation” a line")
            return []
        }
        return entries.compactMap { entry in
            LocalizedText(decoding: entry.value, file: file, &bag).map {
                KnownConflict(
                    key: entry.key, explanation: $0, range: SourceRange(file: file, offsets: entry.keyRange))
            }
        }
    }
}
