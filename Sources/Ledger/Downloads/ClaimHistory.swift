import Diagnostics
import Serialization

/// Compares the ledger with the `claims.json` of an earlier build: values are never overwritten silently.
package enum ClaimHistory {
    /// All changes, in the order of the ledger, removed claims last; and a warning for each value, range, unit,
    /// qualifier, date, speaker or source that changed under its id, and for each claim that went, unless a correction
    /// names the claim.
    ///
    /// Bytes that hold no claims are a warning: what they said before cannot be known.
    package static func changes(since previous: [UInt8], in ledger: ClaimLedger) -> Diagnosed<[ClaimChange]> {
        let current = ClaimsJSON.bytes(ledger)
        guard previous != current else { return Diagnosed([]) }
        guard let published = PublishedClaims(previous, current) else {
            return Diagnosed(
                [],
                [
                    Diagnostic(
                        .claimHistory, "published claims.json that cannot be read", at: nil,
                        help: "compare data/claims.json of the old site by hand, then remove it")
                ])
        }
        let corrected = Set(ledger.corrections.flatMap(\.claims))
        var changes: [ClaimChange] = []
        var bag = DiagnosticBag()
        for claim in ledger.claims {
            guard let node = published.now[claim.id] else { continue }
            guard let before = published.before[claim.id] else {
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
        for id in published.order where ledger.claim(id) == nil {
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
            // 1.0 and 1 are one number.
            if let old = before[key]?.number, old == now[key]?.number { return nil }
            return ClaimChange(claim: id, kind: .changed(column: key, was: was, now: text))
        }
    }
}

/// The claims of two `claims.json` that may differ, by id.
private struct PublishedClaims {
    var before: [String: Node] = [:]
    var now: [String: Node] = [:]
    /// Ids of `before`, in the order of its file.
    var order: [String] = []

    /// Nil where the older bytes hold no claims.
    init?(_ previous: [UInt8], _ current: [UInt8]) {
        var ignored = DiagnosticBag()
        guard previous.starts(with: ClaimsJSON.opening) else {
            guard let root = JSONReader.read(previous, file: "claims.json", &ignored),
                let older = (root["claims"] ?? root).elements,
                let newer = JSONReader.read(current, file: "claims.json", &ignored)?["claims"]?.elements
            else { return nil }
            for node in older { addBefore(node) }
            for node in newer { if let id = node["id"]?.text { now[id] = node } }
            return
        }
        // A claim is a line: what did not change is not parsed.
        let lines = Set(current.split(separator: 0x0A).map(Self.claim))
        var same: Set<ArraySlice<UInt8>> = []
        for text in previous.split(separator: 0x0A).map(Self.claim) {
            if lines.contains(text) {
                same.insert(text)
            } else if let node = Self.node(text, &ignored) {
                addBefore(node)
            }
        }
        for text in lines where !same.contains(text) {
            if let node = Self.node(text, &ignored), let id = node["id"]?.text { now[id] = node }
        }
    }

    private mutating func addBefore(_ node: Node) {
        guard let id = node["id"]?.text else { return }
        before[id] = node
        order.append(id)
    }

    private static func node(_ line: ArraySlice<UInt8>, _ bag: inout DiagnosticBag) -> Node? {
        guard line.first == 0x7B, line.last == 0x7D else { return nil }
        return JSONReader.read(Array(line), file: "claims.json", &bag)
    }

    /// A line without the comma at its end.
    private static func claim(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.last == 0x2C ? line.dropLast() : line
    }
}
