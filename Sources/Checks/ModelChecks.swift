import Citations
import Diagnostics
import SiteModel

/// The second stage: what the finished model must hold before anything is rendered. One file a rule.
package enum ModelChecks {
    /// All findings, in the order of the pages.
    ///
    /// - Parameter jobs: how many pages are looked at at once.
    package static func run(_ site: Site, jobs: Int) async -> [Diagnostic] {
        var bag = DiagnosticBag()
        MenuRule.check(site, &bag)
        let prose = ProseRule(site, &bag)
        let pages = await Shares.map(site.pages, jobs: jobs) { page in
            var bag = DiagnosticBag()
            DirectiveRule.check(page, site, &bag)
            CitationRule.check(page, site, &bag)
            LayoutRule.check(page, site, &bag)
            EmptyPageRule.check(page, site, &bag)
            AliasRule.check(page, site, &bag)
            ClaimUseRule.check(page, site, &bag)
            prose.check(page, &bag)
            return bag.diagnostics
        }
        for found in pages { bag.add(contentsOf: found) }
        bag.add(
            contentsOf: SourceChecks.run(
                site.sources, today: site.clock.date, style: site.citations[site.configuration.defaultLocale]?.style))
        bag.add(contentsOf: await TextRule.check(site, jobs: jobs))
        return bag.diagnostics
    }
}
