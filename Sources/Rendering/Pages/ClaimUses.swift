import SiteModel

/// Which pages show which claims, by page path, from the pages' own directives: the way back from the evidence.
package struct ClaimUses: Sendable {
    private let paths: [String: [String]]

    package init(_ site: Site) {
        var paths: [String: [String]] = [:]
        for page in site.pages {
            for directive in page.document.directives {
                let ids: [String] =
                    switch directive.name {
                    case "claim": directive.argument.map { [$0.text] } ?? []
                    case "latest": directive.argument.flatMap { site.ledger.latest($0.text) }.map { [$0.id] } ?? []
                    case "figures": directive.claimNames.map(\.id)
                    case "chart", "map": directive.argument.flatMap { site.chart($0.text) }?.evidence.claims ?? []
                    default: []
                    }
                // Pages of one path follow each other.
                for id in ids where paths[id]?.last != page.path { paths[id, default: []].append(page.path) }
            }
        }
        self.paths = paths
    }

    /// The pages of a language that show any of some claims, by address.
    func pages(of claims: [String], in scope: PageScope) -> [PlannedPage] {
        var found: Set<String> = []
        for claim in claims { found.formUnion(paths[claim] ?? []) }
        return found.compactMap { scope.site.plan.page(.content($0), in: scope.page.locale) }
            .filter { !$0.isBorrowed }.sorted { $0.address < $1.address }
    }

    /// Whether any page shows a claim.
    package func isUsed(_ claim: String) -> Bool { paths[claim] != nil }
}
