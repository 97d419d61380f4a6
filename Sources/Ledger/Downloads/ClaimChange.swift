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

    package init(claim: String, kind: Kind) {
        self.claim = claim
        self.kind = kind
    }
}
