import Ledger

/// How long lists that are made from data are divided into pages, the same in every language.
///
/// A part holds as much as reads well and as a page of 60 KB holds. The first part stands at the list's own address;
/// parts are as equal as their entries allow, and short lists have one.
package struct PageParts: Sendable {
    /// Which entries of the bibliography stand on which page, in the order in which a style lists them.
    package let sources: [Range<Int>]
    /// Findings of the ledger's checks.
    package let dataNotes: [Range<Int>]
    /// Derived values.
    package let derivations: [Range<Int>]
    private let derivationPart: [String: Int]

    package static let sourceLimit = 60
    /// In claims that are listed, since a finding is as long as those it names.
    package static let claimLimit = 60

    package init(_ evidence: EvaluatedLedger, sourceCount: Int) {
        sources = Self.ranges(Array(repeating: 1, count: sourceCount), limit: Self.sourceLimit)
        dataNotes = Self.ranges(evidence.findings.map { 1 + $0.claims.count }, limit: Self.claimLimit)
        derivations = Self.ranges(evidence.derived.map { 2 + $0.inputs.count }, limit: 3 * Self.claimLimit)
        var derivationPart: [String: Int] = [:]
        for (index, range) in derivations.enumerated() where index > 0 {
            for derived in evidence.derived[range] { derivationPart[derived.derivation.id] = index + 1 }
        }
        self.derivationPart = derivationPart
    }

    /// The pages of a list; one that is never divided has none.
    package func ranges(of subject: PageSubject) -> [Range<Int>] {
        switch subject {
        case .sources: sources
        case .dataNotes: dataNotes
        case .derivations: derivations
        case .part(let base, _): ranges(of: base)
        default: []
        }
    }

    /// Where a derived value is explained.
    package func subject(ofDerivation id: String) -> PageSubject {
        derivationPart[id].map { .part(.derivations, $0) } ?? .derivations
    }

    /// Entries of these lengths in as few parts of at most about `limit` as possible, as equal as they can be.
    static func ranges(_ lengths: [Int], limit: Int) -> [Range<Int>] {
        let total = lengths.reduce(0, +)
        let count = max(1, (total + limit - 1) / limit)
        var ranges: [Range<Int>] = []
        var start = 0
        var length = 0
        for (index, entry) in lengths.enumerated() {
            length += entry
            // In whole numbers: the same parts on every machine.
            if length * count >= total * (ranges.count + 1), ranges.count + 1 < count {
                ranges.append(start..<index + 1)
                start = index + 1
            }
        }
        if start < lengths.count || ranges.isEmpty { ranges.append(start..<lengths.count) }
        return ranges
    }
}
