import Citations
import Diagnostics
import SiteModel

/// The second stage: what the finished model must hold before anything is rendered. One file a rule.
package enum ModelChecks {
    /// All findings, in the order of the pages.
    ///
    /// - Parameters:
    ///   - jobs: how many pages are looked at at once.
    ///   - recall: what is found on a page, or what is known to be found there.
    package static func run(
        _ site: Site, jobs: Int,
        recall: @escaping @Sendable (ContentPage, _ find: () -> [Diagnostic]) -> [Diagnostic] = { $1() }
    ) async -> [Diagnostic] {
        var bag = DiagnosticBag()
        MenuRule.check(site, &bag)
        let rules = PageRules(site, &bag)
        // Of a task that was cancelled nobody waits for the findings.
        let pages = await Shares.map(site.pages, jobs: jobs) { page in
            Task.isCancelled ? [] : recall(page) { rules.check(page, site) }
        }
        for found in pages { bag.add(contentsOf: found) }
        bag.add(
            contentsOf: SourceChecks.run(
                site.sources, today: site.clock.date, style: site.citations[site.configuration.defaultLocale]?.style))
        bag.add(contentsOf: await TextRule.check(site, jobs: jobs))
        return bag.diagnostics
    }

    /// The rules that look at one page at a time, and what they read of the site once.
    package struct PageRules: Sendable {
        private let prose: ProseRule

        /// - Parameter bag: takes what is wrong with what the rules read.
        package init(_ site: Site, _ bag: inout DiagnosticBag) {
            prose = ProseRule(site, &bag)
        }

        /// - Parameter site: the site that the rules were made for, or one with other texts of its pages.
        package func check(_ page: ContentPage, _ site: Site) -> [Diagnostic] {
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

        /// What is found in the characters of the page's file.
        package func checkText(_ page: ContentPage, _ site: Site) -> [Diagnostic] {
            site.inputs[page.file].map { TextRule.check($0, file: page.file) } ?? []
        }
    }
}
