/// The way from a claim to everything it rests on, and to everything in the ledger that rests on it.
package struct ClaimTrace: Sendable {
    package let claim: Claim
    package let indicator: Indicator?
    package let speaker: Speaker?
    /// The source that it stands in.
    package let source: SourceRecord?
    package let furtherSources: [ClaimSource]
    /// The claim that took its place.
    package let successor: Claim?
    /// Claims whose place it took, in the order of the file.
    package let predecessors: [Claim]
    /// Derived values that are computed from it.
    package let derived: [DerivedValue]
    package let findings: [CheckFinding]
    /// Other values for the same thing at the same time.
    package let conflicts: [ConflictRange]
}

extension EvaluatedLedger {
    /// Where a claim comes from and where it goes; nil where the ledger has none with the id. Pages and charts that show
    /// it are not in the ledger.
    package func trace(_ id: String) -> ClaimTrace? {
        guard let claim = ledger.claim(id) else { return nil }
        return ClaimTrace(
            claim: claim, indicator: claim.indicator.flatMap(ledger.indicator), speaker: ledger.speaker(claim.speaker),
            source: ledger.source(claim.source), furtherSources: ledger.furtherSources(of: id),
            successor: ledger.successor(of: id), predecessors: ledger.claims.filter { $0.supersededBy == id },
            derived: derived.filter { value in value.inputs.contains { $0.id == id } }, findings: findings(on: id),
            conflicts: claim.indicator.map { ledger.conflicts(of: $0) }?.filter { conflict in
                conflict.claims.contains { $0.id == id }
            } ?? [])
    }
}
