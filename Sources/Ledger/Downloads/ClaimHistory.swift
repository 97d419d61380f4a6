import Diagnostics
import Serialization

/// Compares the ledger with the `claims.json` of an earlier build: values are never overwritten silently.
package enum ClaimHistory {
    /// All changes, in the order of the ledger, removed claims last; and a warning for each value, range, unit,
    /// qualifier or date that changed under its id, and for each claim that went, unless a correction names the claim.
    ///
    /// Bytes that are no `claims.json`, or one that another program laid out, give nothing: there is nothing to compare with.
    package static func changes(since previous: [UInt8], in ledger: ClaimLedger) -> Diagnosed<[ClaimChange]> {
        let current = ClaimsJSON.bytes(ledger)
        // A claim is a line: what did not change is not parsed.
        guard previous != current, previous.starts(with: ClaimsJSON.opening) else { return Diagnosed([]) }
        let lines = Set(current.split(separator: 0x0A).map(line))
        var ignored = DiagnosticBag()
        var old: [String: Node] = [:]
        var order: [String] = []
        var same: Set<ArraySlice<UInt8>> = []
        for text in previous.split(separator: 0x0A).map(line) {
            if lines.contains(text) {
                same.insert(text)
            } else if text.first == 0x7B, text.last == 0x7D,
                let node = JSONReader.read(Array(text), file: "claims.json", &ignored), let id = node["id"]?.text
            {
                old[id] = node
                order.append(id)
            }
        }
        var now: [String: Node] = [:]
        for text in lines where !same.contains(text) && text.first == 0x7B && text.last == 0x7D {
            guard let node = JSONReader.read(Array(text), file: "claims.json", &ignored), let id = node["id"]?.text
            else { continue }
            now[id] = node
        }
        let corrected = Set(ledger.corrections.flatMap(\.claims))
        var changes: [ClaimChange] = []
        var bag = DiagnosticBag()
        for claim in ledger.claims {
            guard let node = now[claim.id] else { continue }
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
        for id in order where ledger.claim(id) == nil {
            changes.append(ClaimChange(claim: id, kind: .removed))
            guard !corrected.contains(id) else { continue }
            bag.add(
                .claimOverwritten, "“\(id)” was published and is gone", at: nil,
                help: "keep it with the status withdrawn, so that links to it still lead somewhere")
        }
        return Diagnosed(changes, bag)
    }

    /// A line without the comma at its end.
    private static func line(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.last == 0x2C ? line.dropLast() : line
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
