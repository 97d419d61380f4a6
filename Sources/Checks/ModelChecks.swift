import Citations
import Diagnostics
import SiteModel

/// The second stage: what the finished model must hold before anything is rendered. One file a rule.
package enum ModelChecks {
    /// All findings, in the order of the pages.
    package static func run(_ site: Site) -> [Diagnostic] {
        var bag = DiagnosticBag()
        MenuRule.check(site, &bag)
        let prose = ProseRule(site, &bag)
        for page in site.pages {
            DirectiveRule.check(page, site, &bag)
            CitationRule.check(page, site, &bag)
            LayoutRule.check(page, site, &bag)
            EmptyPageRule.check(page, site, &bag)
            AliasRule.check(page, site, &bag)
            ClaimUseRule.check(page, site, &bag)
            prose.check(page, &bag)
        }
        bag.add(contentsOf: SourceChecks.run(site.sources, today: site.clock.date))
        bag.add(contentsOf: TextRule.check(site))
        return bag.diagnostics
    }
}
