import Ledger
import Localization
import Markup
import SiteModel

/// Where the claims of one page lead: to the claims that they replace or that replaced them, to corrections, to derived
/// values, and to the pages that show them.
struct ClaimLinks {
    private let scope: PageScope
    private let uses: ClaimUses
    private let predecessors: [String: [Claim]]
    private let corrections: [String: [Correction]]
    private let replacedBy: String
    private let replaces: String
    private let correctionsTitle: String
    private let usedOn: String
    /// Ids of the claims on this page, where any of them took another's place.
    private let own: Set<String>
    private let pages: [String: [PlannedPage]]

    /// Whether any page shows a claim.
    func isUsed(_ claim: Claim) -> Bool { pages[claim.id] != nil }

    init(_ claims: [Claim], uses: ClaimUses, scope: PageScope) {
        self.scope = scope
        self.uses = uses
        replacedBy = scope.profile.text("evidence.replaced-by")
        replaces = scope.profile.text("evidence.replaces")
        usedOn = scope.profile.text("evidence.used-on") + ":"
        correctionsTitle = scope.profile.text("evidence.corrections.title")
        var predecessors: [String: [Claim]] = [:]
        for claim in claims {
            if let next = claim.supersededBy { predecessors[next, default: []].append(claim) }
        }
        self.predecessors = predecessors
        own = predecessors.isEmpty ? [] : Set(claims.map(\.id))
        var corrections: [String: [Correction]] = [:]
        for correction in scope.site.ledger.corrections {
            for claim in correction.claims { corrections[claim, default: []].append(correction) }
        }
        self.corrections = corrections
        var pages: [String: [PlannedPage]] = [:]
        for claim in claims where uses.isUsed(claim.id) {
            let found = uses.paths(of: [claim.id]).compactMap {
                scope.site.plan.page(.content($0), in: scope.page.locale)
            }
            let own = found.filter { !$0.isBorrowed }.sorted { $0.address < $1.address }
            if !own.isEmpty { pages[claim.id] = own }
        }
        self.pages = pages
    }

    /// What took a claim's place and what it took the place of, and the corrections that name it.
    func writeHistory(of claim: Claim, to output: inout ByteOutput) {
        if claim.supersededBy != nil, let successor = scope.site.ledger.successor(of: claim.id) {
            link(replacedBy, [successor], &output)
        }
        // A newest count replaces a whole series: its rows say so themselves.
        if let former = predecessors[claim.id], former.count <= 3 { link(replaces, former, &output) }
        for correction in corrections[claim.id] ?? [] {
            guard let href = scope.href(.corrections, fragment: "correction-" + correction.id) else { continue }
            output.raw(" <span class=\"kind\"><a")
            output.attribute("href", href)
            output.raw(">")
            output.text(correctionsTitle)
            output.raw("</a></span>")
        }
    }

    private func link(_ words: String, _ claims: [Claim], _ output: inout ByteOutput) {
        guard !claims.isEmpty else { return }
        output.raw(" <span class=\"kind\">")
        output.text(words)
        for claim in claims {
            output.raw(" <a")
            let anchor = "#" + PageScope.identifier(of: claim)
            output.attribute("href", own.contains(claim.id) ? anchor : scope.href(of: claim) ?? anchor)
            output.raw(">")
            output.text(
                claim.date.map { scope.profile.format.date($0) } ?? scope.profile.text("claim.undated"))
            output.raw("</a>")
        }
        output.raw("</span>")
    }

    /// The pages that show a claim, as a paragraph.
    func writePages(of claim: Claim, to output: inout ByteOutput) {
        output.raw("<p>")
        output.text(usedOn)
        output.raw(" ")
        for (index, page) in (pages[claim.id] ?? []).enumerated() {
            if index > 0 { output.raw(" · ") }
            output.raw("<a")
            output.attribute("href", scope.href(page.address))
            output.raw(">")
            output.text(page.content?.menuTitle ?? "")
            output.raw("</a>")
        }
        output.raw("</p>")
    }
}
