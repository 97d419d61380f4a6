import Ledger
import SiteModel
import Synchronization

/// The values of claims as they stand in the text of pages of one language, written once however many pages show them.
final class ShownClaims: Sendable {
    /// A value with its link, its date and its speaker as far as they are shown; all but its note.
    struct Value {
        let text: String
        let markup: [UInt8]
        /// Kept with the value, so that no other claim can come to have its identity.
        fileprivate let claim: Claim
    }

    private struct Key: Hashable {
        let claim: ObjectIdentifier
        let display: ClaimDisplay
        let isLinked: Bool
    }

    private let known = Mutex<[Key: Value]>([:])

    /// What a claim is on every page of the language; made where it is not known, nil where the claim has no value.
    func value(
        of claim: Claim, _ display: ClaimDisplay, isLinked: Bool, _ make: () -> (text: String, markup: [UInt8])?
    ) -> Value? {
        let key = Key(claim: ObjectIdentifier(claim), display: display, isLinked: isLinked)
        if let value = known.withLock({ $0[key] }) { return value }
        guard let made = make() else { return nil }
        let value = Value(text: made.text, markup: made.markup, claim: claim)
        known.withLock { $0[key] = value }
        return value
    }
}
