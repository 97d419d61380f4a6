/// A claim that differs from the one that was published before.
package struct ClaimChange: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case added
        case removed
        /// The column, what stood there, and what stands there now.
        case changed(column: String, was: String, now: String)
    }

    package let claim: String
    package let kind: Kind

    /// The change as a line: what happened, the claim, and for a changed column what it was and is.
    package var line: String {
        switch kind {
        case .added: "added \(claim)"
        case .removed: "removed \(claim)"
        case .changed(let column, let was, let now): "changed \(claim): \(column) “\(was)” → “\(now)”"
        }
    }

    package init(claim: String, kind: Kind) {
        self.claim = claim
        self.kind = kind
    }
}
