import Citations
import Diagnostics
import Ledger
import Markdown
import SiteModel
import Tables

/// Sources that nothing cites; claims, derived values and charts that no page shows.
struct UnusedRule {
    private let site: Site

    static func check(_ site: Site, _ bag: inout DiagnosticBag) {
        let rule = UnusedRule(site: site)
        rule.checkSources(&bag)
        rule.checkEvidence(&bag)
    }

    private func checkSources(_ bag: inout DiagnosticBag) {
        guard !site.pages.contains(where: { $0.metadata.nocite?.isEverything == true }) else { return }
        let used = usedSources()
        for item in site.sources.items where !used.contains(item.id) {
            bag.add(
                .sourceUnused, "source “\(item.id)” that nothing cites", at: item.range,
                help: "cite it as [@\(item.id)], or list it with “nocite” in a page's front matter")
        }
    }

    private func usedSources() -> Set<String> {
        var used: Set<String> = []
        for page in site.pages {
            for citation in page.document.citations { used.formUnion(citation.items.map(\.key)) }
            used.formUnion(page.metadata.nocite?.keys.map(\.key) ?? [])
        }
        for claim in site.ledger.claims {
            used.insert(claim.source)
            used.formUnion(site.ledger.furtherSources(of: claim.id).map(\.source))
        }
        for correction in site.ledger.corrections { used.formUnion(correction.sources) }
        for chart in site.charts { used.formUnion(chart.sources) }
        for table in site.evidence.tables.tables { used.formUnion(site.evidence.records(on: table).sources) }
        return used
    }

    private func checkEvidence(_ bag: inout DiagnosticBag) {
        let uses = ClaimUses(site)
        for claim in site.ledger.claims where !uses.isUsed(claim.id) {
            // What was replaced or withdrawn is kept for the record.
            guard claim.status != .superseded, claim.status != .withdrawn else { continue }
            bag.add(
                .claimUnused, "claim “\(claim.id)” that no page shows", at: claim.idRange,
                help: "show it as :claim[\(claim.id)], in a chart or in a derived value")
        }
        for derivation in site.ledger.derivations where uses.firstUse(of: .derived(derivation.id)) == nil {
            bag.add(
                .derivedUnused, "derived value “\(derivation.id)” that no page shows", at: derivation.range,
                help: "show it as :derived[\(derivation.id)]")
        }
        for chart in site.charts where uses.firstUse(of: .chart(chart.id)) == nil {
            bag.add(
                .chartUnused, "chart “\(chart.id)” that no page shows", at: SourceRange(file: chart.spec.file),
                help: "show it as ::chart{#\(chart.id)}")
        }
    }
}
