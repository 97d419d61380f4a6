import Localization
import Tables

/// A row that a check found: a known conflict with its explanation, or a failure.
package struct CheckFinding: Sendable {
    package let check: Check
    /// What `known` explains it by: the first column of the row.
    package let key: String
    /// All columns of the row.
    package let values: [(name: String, value: TableValue)]
    /// The claims in the finding.
    package let claims: [String]
    /// Why it is as it is; nil: nobody has explained it, and it is a diagnostic too.
    package let explanation: LocalizedText?

    package var isKnown: Bool { explanation != nil }
}
