import Diagnostics
import SiteModel

/// What `attest check` looks at beyond what a build must hold: nothing here makes a page wrong, all of it makes a site
/// worse.
package enum FurtherChecks {
    /// Findings on the model, pages last.
    package static func run(_ site: Site, _ bag: inout DiagnosticBag) {
        UnusedRule.check(site, &bag)
        ArchiveRule.check(site, &bag)
        for page in site.pages { AccessibilityRule.check(page, &bag) }
    }
}
