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
    /// Paths of pages, each once, in the order of the pages; and of each page, the number of its path.
    package let paths: [String]
    private let pathNumbers: [Int]

    package init(_ site: Site) {
        var uses: [Use] = []
        for (index, page) in site.pages.enumerated() {
            for directive in page.directives {
                for subject in Self.subjects(of: directive, page, site) {
                    uses.append(Use(subject: subject, page: index, range: directive.range))
                }
            }
        }
        self.uses = uses
        var numbers: [String: Int] = [:]
        var paths: [String] = []
        pathNumbers = site.pages.map { page in
            // Translations follow each other, most of the time.
            if paths.last == page.path { return paths.count - 1 }
            if let known = numbers[page.path] { return known }
            numbers[page.path] = paths.count
            paths.append(page.path)
            return paths.count - 1
        }
        self.paths = paths
        usesBySubject = Dictionary(grouping: uses.indices) { uses[$0].subject }
        usesByPage = Dictionary(grouping: uses.indices) { uses[$0].page }
        var claimsBySubject: [Subject: [String]] = [:]
        var carriers: [String: [Subject]] = [:]
        for chart in site.charts { claimsBySubject[.chart(chart.id)] = chart.evidence.claims }
        for value in site.evidence.derived { claimsBySubject[.derived(value.id)] = value.inputs.map(\.id) }
        for use in uses where claimsBySubject[use.subject] == nil {
            guard case .timeline = use.subject,
                let directive = site.pages[use.page].directives.first(where: { $0.range == use.range }),
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

    /// The pages that show a claim as the numbers of their paths, each once, ascending.
    package func pathNumbers(of claim: String) -> [Int] {
        var numbers: [Int] = []
        gather(.claim(claim), &numbers)
        for carrier in carriers[claim] ?? [] { gather(carrier, &numbers) }
        return Self.ascending(numbers)
    }

    /// Numbers in their order, each once.
    package static func ascending(_ numbers: [Int]) -> [Int] {
        if zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) { return numbers }
        var sorted: [Int] = []
        for number in numbers.sorted() where number != sorted.last { sorted.append(number) }
        return sorted
    }

    /// Adds the numbers of the paths on which a subject is shown; the uses of one path follow each other.
    private func gather(_ subject: Subject, _ numbers: inout [Int]) {
        for use in usesBySubject[subject] ?? [] {
            let number = pathNumbers[uses[use].page]
            if number != numbers.last { numbers.append(number) }
        }
    }
}
