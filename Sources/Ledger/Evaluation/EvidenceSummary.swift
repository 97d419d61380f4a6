/// What stands behind a table or chart: ids of claims and of sources, in the order of their first row.
package struct EvidenceSummary: Sendable, Hashable {
    package let claims: [String]
    package let sources: [String]

    package init(claims: [String] = [], sources: [String] = []) {
        self.claims = claims
        self.sources = sources
    }
}
