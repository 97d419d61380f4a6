import Diagnostics
import Markdown

/// Which pages show which claims, from the pages' own directives: the way back from the ledger to the site.
package struct ClaimUses: Sendable {
    /// What a directive shows of the ledger.
    package enum Subject: Sendable, Hashable {
        case claim(String)
        case derived(String)
        /// A chart or map.
        case chart(String)
        /// A timeline, by its query.
        case timeline(String)
    }

    /// One directive that shows something of the ledger.
    package struct Use: Sendable {
        package let subject: Subject
        /// The place in `Site.pages`.
        package let page: Int
        /// The directive, in UTF-8 bytes of the page's file.
        package let range: Range<Int>
    }

    /// In the order of the pages and of their text.
    private let uses: [Use]
    private let usesBySubject: [Subject: [Int]]
    private let usesByPage: [Int: [Int]]
    /// Of a claim, the charts, timelines and derived values that it is behind.
    private let carriers: [String: [Subject]]
    private let claimsBySubject: [Subject: [String]]

    package init(_ site: Site) {
        var uses: [Use] = []
        for (index, page) in site.pages.enumerated() {
            for directive in page.document.directives {
                for subject in Self.subjects(of: directive, page, site) {
                    uses.append(Use(subject: subject, page: index, range: directive.range))
                }
            }
        }
        self.uses = uses
        usesBySubject = Dictionary(grouping: uses.indices) { uses[$0].subject }
        usesByPage = Dictionary(grouping: uses.indices) { uses[$0].page }
        var claimsBySubject: [Subject: [String]] = [:]
        var carriers: [String: [Subject]] = [:]
        for chart in site.charts { claimsBySubject[.chart(chart.id)] = chart.evidence.claims }
        for value in site.evidence.derived { claimsBySubject[.derived(value.id)] = value.inputs.map(\.id) }
        for use in uses where claimsBySubject[use.subject] == nil {
            guard case .timeline = use.subject,
                let directive = site.pages[use.page].document.directives.first(where: { $0.range == use.range }),
                let table = TimelineRows.table(of: directive, file: site.pages[use.page].file, site)
            else { continue }
            claimsBySubject[use.subject] = site.evidence.records(on: table).claims
        }
        for (subject, claims) in claimsBySubject {
            for claim in claims { carriers[claim, default: []].append(subject) }
        }
        self.claimsBySubject = claimsBySubject
        self.carriers = carriers
    }

    private static func subjects(of directive: Directive, _ page: ContentPage, _ site: Site) -> [Subject] {
        switch directive.name {
        case "claim": directive.argument.map { [.claim($0.text)] } ?? []
        case "latest": directive.argument.flatMap { site.ledger.latest($0.text) }.map { [.claim($0.id)] } ?? []
        case "derived": directive.argument.map { [.derived($0.text)] } ?? []
        case "figures":
            directive.claimNames.map { .claim($0.id) }
        case "chart", "map": directive.argument.map { [.chart($0.text)] } ?? []
        case "timeline": directive["query"].map { [.timeline($0.value)] } ?? []
        default: []
        }
    }

    /// Every directive that shows a claim: by itself, in a chart, in a timeline or in a derived value; in the order of
    /// the pages.
    package func uses(of claim: String) -> [Use] {
        let subjects = [.claim(claim)] + (carriers[claim] ?? [])
        return subjects.flatMap { usesBySubject[$0] ?? [] }.sorted().map { uses[$0] }
    }

    /// Whether any page shows a claim.
    package func isUsed(_ claim: String) -> Bool {
        usesBySubject[.claim(claim)] != nil || carriers[claim]?.contains { usesBySubject[$0] != nil } == true
    }

    /// The first directive that shows a subject; nil where none does.
    package func firstUse(of subject: Subject) -> Use? {
        usesBySubject[subject]?.first.map { uses[$0] }
    }

    /// The directives of a page that show something of the ledger, in the order of its text.
    package func uses(on page: Int) -> [Use] {
        (usesByPage[page] ?? []).map { uses[$0] }
    }

    /// The claims that a subject stands for.
    package func claims(of subject: Subject) -> [String] {
        if case .claim(let id) = subject { return [id] }
        return claimsBySubject[subject] ?? []
    }

    /// Paths of the pages that show any of some claims, each once, in the order of the pages.
    package func paths(of claims: [String], in site: Site) -> [String] {
        var pages: Set<Int> = []
        for claim in claims {
            for subject in [.claim(claim)] + (carriers[claim] ?? []) {
                for use in usesBySubject[subject] ?? [] { pages.insert(uses[use].page) }
            }
        }
        var paths: [String] = []
        var seen: Set<String> = []
        for page in pages.sorted() {
            let path = site.pages[page].path
            // Translations follow each other, most of the time.
            if path != paths.last, seen.insert(path).inserted { paths.append(path) }
        }
        return paths
    }
}
