import Diagnostics
import Ledger
import Markdown
import SiteModel

/// How a page uses claims: old values carry their date, superseded ones their successor, shares what they are shares of.
enum ClaimUseRule {
    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        let document = page.document
        let today = site.clock.date
        let named = document.directives.compactMap { directive in claim(directive, site).map { (directive, $0) } }
        let notable = named.filter { directive, id in
            guard let claim = site.ledger.claim(id) else { return false }
            return ClaimUseLint.mayFind(claim, showsDate: showsDate(directive), today: today)
        }
        guard !notable.isEmpty else { return }
        let contexts = contexts(of: notable.map(\.0.node), document, site)
        let uses = named.map { directive, id in
            ClaimUse(
                claim: id, range: document.sourceRange(directive.range), showsDate: showsDate(directive),
                context: contexts[directive.node] ?? "")
        }
        bag.add(contentsOf: ClaimUseLint.check(uses, ledger: site.ledger, today: today))
    }

    private static func showsDate(_ directive: Directive) -> Bool { directive["as-of"]?.value == "show" }

    /// The words around directives, by their nodes.
    private static func contexts(of nodes: [Int], _ document: MarkdownDocument, _ site: Site) -> [Int: String] {
        let surroundings = Surroundings(nodes, in: document)
        var texts: [Int: String] = [:]
        var contexts: [Int: String] = [:]
        for node in nodes {
            let block = surroundings.block(around: node)
            let text =
                texts[block] ?? document.plainText(of: block) { site.ledger.claim($0.argument?.text ?? "")?.unit }
                + " " + surroundings.headings(above: block)
            texts[block] = text
            contexts[node] = text
        }
        return contexts
    }

    private static func claim(_ directive: Directive, _ site: Site) -> String? {
        switch directive.name {
        case "claim": directive.argument?.text
        case "latest": directive.argument.flatMap { site.ledger.latest($0.text) }?.id
        default: nil
        }
    }

    /// What a reader takes with each value, found in one walk over the document.
    private struct Surroundings {
        /// The innermost paragraph, heading or table around a node; 0 where there is none.
        private var blocks: [Int: Int] = [:]
        /// The headings of the sections that hold a block: a year in one dates all that stands below it.
        private var headings: [Int: String] = [:]

        init(_ nodes: [Int], in document: MarkdownDocument) {
            var wanted = nodes.sorted()[...]
            var open: [(end: Int, block: Int)] = []
            var sections: [Heading] = []
            var next = document.headings[...]
            for index in document.nodes.indices {
                guard let node = wanted.first else { return }
                while let last = open.last, last.end <= index { open.removeLast() }
                switch document.nodes[index].kind {
                case .paragraph, .heading, .table: open.append((Int(document.nodes[index].next), index))
                default: break
                }
                guard index == node else { continue }
                wanted.removeFirst()
                let block = open.last?.block ?? 0
                blocks[node] = block
                while let heading = next.first, heading.node < block {
                    next.removeFirst()
                    sections.removeAll { $0.level >= heading.level }
                    sections.append(heading)
                }
                headings[block] = sections.map(\.text).joined(separator: " ")
            }
        }

        func block(around node: Int) -> Int { blocks[node] ?? 0 }
        func headings(above block: Int) -> String { headings[block] ?? "" }
    }
}
