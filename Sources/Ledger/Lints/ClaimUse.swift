import Diagnostics

/// A claim shown on a page.
package struct ClaimUse: Sendable {
    package let claim: String
    /// The directive.
    package let range: SourceRange
    /// Whether the claim’s date is shown with the value.
    package let showsDate: Bool
    /// The words around it: its paragraph, or a table’s row with its header and caption.
    package let context: String

    package init(claim: String, range: SourceRange, showsDate: Bool, context: String) {
        self.claim = claim
        self.range = range
        self.showsDate = showsDate
        self.context = context
    }
}
