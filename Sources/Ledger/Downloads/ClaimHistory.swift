import Diagnostics
import Serialization

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

/// Compares the ledger with the `claims.json` of an earlier build: values are never overwritten silently.
package enum ClaimHistory {
    /// All changes, in the order of the ledger, removed claims last; and a warning for each value, range, unit,
    /// qualifier or date that changed under its id, and for each claim that went, unless a correction names the claim.
    ///
    /// Bytes that are no `claims.json` give nothing: there is nothing to compare with.
    package static func changes(since previous: [UInt8], in ledger: ClaimLedger) -> Diagnosed<[ClaimChange]> {
        var ignored = DiagnosticBag()
        guard let root = JSONReader.read(previous, file: "claims.json", &ignored),
            let elements = root["claims"]?.elements
        else { return Diagnosed([]) }
        var old: [String: Node] = [:]
        for element in elements {
            if let id = element["id"]?.text { old[id] = element }
        }
        var ignoredNow = DiagnosticBag()
        let current = JSONReader.read(ClaimsJSON.bytes(ledger), file: "claims.json", &ignoredNow)?["claims"]?.elements
        let corrected = Set(ledger.corrections.flatMap(\.claims))
        var changes: [ClaimChange] = []
        var bag = DiagnosticBag()
        for (claim, node) in zip(ledger.claims, current ?? []) {
            guard let before = old[claim.id] else {
                changes.append(ClaimChange(claim: claim.id, kind: .added))
                continue
            }
            for change in differences(claim.id, before, node) {
                changes.append(change)
                guard !corrected.contains(claim.id), case .changed(let column, let was, let now) = change.kind,
                    columnsThatCount.contains(column)
                else { continue }
                bag.add(
                    .claimOverwritten, "“\(column)” of “\(claim.id)” was “\(was)” and is “\(now)”", at: claim.idRange,
                    help: "add the new value as a claim of its own, or record the correction in corrections.yaml")
            }
        }
        for element in elements {
            guard let id = element["id"]?.text, ledger.claim(id) == nil else { continue }
            changes.append(ClaimChange(claim: id, kind: .removed))
            guard !corrected.contains(id) else { continue }
            bag.add(
                .claimOverwritten, "“\(id)” was published and is gone", at: nil,
                help: "keep it with the status withdrawn, so that links to it still lead somewhere")
        }
        return Diagnosed(changes, bag)
    }

    private static let columnsThatCount: Set<String> = [
        "indicator", "value", "value_high", "unit", "qualifier", "period_start", "period_end", "as_of", "attributed_to",
        "source",
    ]

    private static func differences(_ id: String, _ before: Node, _ now: Node) -> [ClaimChange] {
        var keys = (now.entries ?? []).map(\.key)
        for entry in before.entries ?? [] where !keys.contains(entry.key) { keys.append(entry.key) }
        return keys.compactMap { key in
            let was = before[key]?.text ?? ""
            let text = now[key]?.text ?? ""
            guard was != text else { return nil }
            return ClaimChange(claim: id, kind: .changed(column: key, was: was, now: text))
        }
    }
}
