import Diagnostics
import Ledger
import Markdown
import SiteModel

/// How a page uses claims: old values carry their date, superseded ones their successor, shares what they are shares of.
enum ClaimUseRule {
    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        let document = page.document
        var contexts: [Int: String] = [:]
        let uses = document.directives.compactMap { directive -> ClaimUse? in
            guard let id = claim(directive, site) else { return nil }
            let block = block(around: directive.node, in: document)
            let context =
                contexts[block] ?? document.plainText(of: block) { site.ledger.claim($0.argument?.text ?? "")?.unit }
                + " " + headings(above: block, in: document)
            contexts[block] = context
            return ClaimUse(
                claim: id, range: document.sourceRange(directive.range), showsDate: directive["as-of"]?.value == "show",
                context: context)
        }
        bag.add(contentsOf: ClaimUseLint.check(uses, ledger: site.ledger, today: site.clock.date))
    }

    private static func claim(_ directive: Directive, _ site: Site) -> String? {
        switch directive.name {
        case "claim": directive.argument?.text
        case "latest": directive.argument.flatMap { site.ledger.latest($0.text) }?.id
        default: nil
        }
    }

    /// The headings of the sections that hold a block: a year in one dates all that stands below it.
    private static func headings(above block: Int, in document: MarkdownDocument) -> String {
        var open: [Heading] = []
        for heading in document.headings where heading.node < block {
            open.removeAll { $0.level >= heading.level }
            open.append(heading)
        }
        return open.map(\.text).joined(separator: " ")
    }

    /// The innermost paragraph, heading or table that holds a node: the words that a reader takes with a value.
    private static func block(around node: Int, in document: MarkdownDocument) -> Int {
        var found = 0
        for index in document.nodes.indices where index <= node && Int(document.nodes[index].next) > node {
            switch document.nodes[index].kind {
            case .paragraph, .heading, .table: found = index
            default: continue
            }
        }
        return found
    }
}
