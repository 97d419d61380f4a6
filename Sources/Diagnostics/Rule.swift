/// One kind of finding: its stable id, how grave it is, and what `attest explain` says of it.
///
/// Each module declares its rules as static members in an extension (`Rule.claimUnknown`) beside the code that
/// finds them, and lists them in a `RuleCatalog` array, so that the catalog of the whole program is a sum of arrays.
///
/// A class, because every finding carries its rule: one reference instead of five texts.
package final class Rule: Sendable, Hashable {
    /// Stable, dotted and lower-case: `claim.unknown`.
    package let id: String
    /// The severity that findings of this rule have unless a finding says otherwise.
    package let severity: Severity
    /// The rule in one line, stated as what must hold: “A claim named in prose is in the ledger”.
    package let summary: String
    /// Why the rule exists and how to satisfy it, in a few sentences.
    package let explanation: String
    /// A small input that breaks the rule.
    package let wrong: String
    /// The same input, mended.
    package let right: String

    package init(
        _ id: String, _ severity: Severity, summary: String, explanation: String, wrong: String, right: String
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.wrong = wrong
        self.right = right
    }

    package static func == (lhs: Rule, rhs: Rule) -> Bool {
        lhs.id == rhs.id
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}

/// A namespace for the lists of rules: every module adds one array, named after itself, in an extension.
package enum RuleCatalog {
    /// Rules by their ids.
    package static func byID(_ rules: [Rule]) -> [String: Rule] {
        Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
