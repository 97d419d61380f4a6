/// Everything that the project claims, and all that is known of those claims. Immutable; every lookup by id is a
/// dictionary's.
///
/// A class, because every page asks it: one reference instead of thirty.
package final class ClaimLedger: Sendable {
    /// In the order of the file.
    package let claims: [Claim]
    package let indicators: [Indicator]
    package let speakers: [Speaker]
    package let derivations: [Derivation]
    package let checks: [Check]
    /// Newest first.
    package let corrections: [Correction]
    package let places: [Place]
    package let terms: [Term]
    package let sources: [SourceRecord]
    /// Columns of `claims.csv` beyond those that Attest reads, in the order of the file.
    package let extraColumns: [String]
    package let options: LedgerOptions
    /// The columns of `claims.csv` as they stand in the file.
    package let columns: [String]

    private let claimIndices: [String: Int]
    private let values = ClaimValues()
    private let indicatorIndices: [String: Int]
    private let speakerIndices: [String: Int]
    private let derivationIndices: [String: Int]
    private let placeIndices: [String: Int]
    private let termIndices: [String: Int]
    private let sourceIndices: [String: Int]
    /// Claims of an indicator and from a source, in date order.
    private let claimsByIndicator: [String: [Claim]]
    private let claimsBySource: [String: [Claim]]
    /// The claim in the headline slot of each indicator that has one.
    let latestByIndicator: [String: Claim]
    private let furtherSources: [String: [ClaimSource]]

    struct Parts {
        var claims: [Claim] = []
        var indicators: [Indicator] = []
        var speakers: [Speaker] = []
        var derivations: [Derivation] = []
        var checks: [Check] = []
        var corrections: [Correction] = []
        var places: [Place] = []
        var terms: [Term] = []
        var sources: [SourceRecord] = []
        var extraColumns: [String] = []
        var columns: [String] = []
        var claimSources: [ClaimSource] = []
    }

    /// Of two things with one id, the first counts.
    init(_ parts: Parts, options: LedgerOptions) {
        self.options = options
        claims = parts.claims
        indicators = parts.indicators
        speakers = parts.speakers
        derivations = parts.derivations
        checks = parts.checks
        corrections = parts.corrections
        places = parts.places
        terms = parts.terms
        sources = parts.sources
        extraColumns = parts.extraColumns
        columns = parts.columns
        claimIndices = Self.indices(parts.claims, by: \.id)
        indicatorIndices = Self.indices(parts.indicators, by: \.id)
        speakerIndices = Self.indices(parts.speakers, by: \.name)
        derivationIndices = Self.indices(parts.derivations, by: \.id)
        placeIndices = Self.indices(parts.places, by: \.id)
        termIndices = Self.indices(parts.terms, by: \.id)
        sourceIndices = Self.indices(parts.sources, by: \.id)
        let ordered = Self.inDateOrder(parts.claims)
        claimsByIndicator = Self.groups(ordered) { $0.indicator }
        claimsBySource = Self.groups(ordered) { $0.source }
        furtherSources = Dictionary(grouping: parts.claimSources, by: \.claim)
        var latest: [String: Claim] = [:]
        for (indicator, claims) in claimsByIndicator {
            let bodies = indicatorIndices[indicator].map { parts.indicators[$0].countingBodies } ?? []
            latest[indicator] = Self.latest(of: claims, bodies: bodies, asOf: nil)
        }
        latestByIndicator = latest
    }

    /// A ledger with nothing in it.
    package convenience init(options: LedgerOptions) {
        self.init(Parts(), options: options)
    }

    package func claim(_ id: String) -> Claim? { claimIndices[id].map { claims[$0] } }
    package func indicator(_ id: String) -> Indicator? { indicatorIndices[id].map { indicators[$0] } }
    package func speaker(_ name: String) -> Speaker? { speakerIndices[name].map { speakers[$0] } }
    package func derivation(_ id: String) -> Derivation? { derivationIndices[id].map { derivations[$0] } }
    package func place(_ id: String) -> Place? { placeIndices[id].map { places[$0] } }
    package func term(_ id: String) -> Term? { termIndices[id].map { terms[$0] } }
    package func source(_ id: String) -> SourceRecord? { sourceIndices[id].map { sources[$0] } }

    /// All indicators that claims name, in byte order.
    var indicatorIDs: [String] { claimsByIndicator.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    /// The claims of an indicator, earliest first, undated last, ties by id.
    package func claims(of indicator: String) -> [Claim] {
        claimsByIndicator[indicator] ?? []
    }

    /// The claims that stand in a source, earliest first, undated last, ties by id.
    package func claims(from source: String) -> [Claim] {
        claimsBySource[source] ?? []
    }

    /// The rows of `claim_sources.csv` about a claim, in the order of the file.
    package func furtherSources(of claim: String) -> [ClaimSource] { furtherSources[claim] ?? [] }

    /// A further column's value of a claim; nil where the column is not in the file or the cell is empty.
    package func extra(_ column: String, of claim: Claim) -> String? {
        guard let index = extraColumns.firstIndex(of: column), index < claim.extras.count else { return nil }
        return claim.extras[index].isEmpty ? nil : claim.extras[index]
    }

    /// A claim with a value, for help with typed numbers: the first that is current, else the first.
    package func claim(withValue value: Double) -> Claim? {
        values.index(of: value, in: claims).map { claims[$0] }
    }

    private static func indices<Value>(_ values: [Value], by id: (Value) -> String) -> [String: Int] {
        var indices: [String: Int] = [:]
        indices.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            let id = id(value)
            if indices[id] == nil { indices[id] = index }
        }
        return indices
    }

    private static func groups(_ claims: [Claim], by key: (Claim) -> String?) -> [String: [Claim]] {
        var groups: [String: [Claim]] = [:]
        for claim in claims {
            if let key = key(claim) { groups[key, default: []].append(claim) }
        }
        return groups
    }

    private static func inDateOrder(_ claims: [Claim]) -> [Claim] {
        let ranks = claims.map { claim in
            claim.date.map { ($0.year << 9) | ($0.month ?? 0) << 5 | ($0.day ?? 0) } ?? .max
        }
        let order = claims.indices.sorted { a, b in
            if ranks[a] != ranks[b] { return ranks[a] < ranks[b] }
            return claims[a].id.utf8.lexicographicallyPrecedes(claims[b].id.utf8)
        }
        return order.map { claims[$0] }
    }
}
