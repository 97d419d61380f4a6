import Ledger
import Localization
import Markup
import SiteModel

/// Where the claims of one page lead: to the claims that they replace or that replaced them, to corrections, to derived
/// values, and to the pages that show them.
struct ClaimLinks {
    private let scope: PageScope
    private let pages: ClaimPages
    private let predecessors: [String: [Claim]]
    private let corrections: [String: [Correction]]
    private let replacedBy: String
    private let replaces: String
    private let correctionsTitle: String
    private let usedOn: String
    /// Ids of the claims on this page, where any of them took another's place.
    private let own: Set<String>

    init(_ claims: [Claim], pages: ClaimPages, scope: PageScope) {
        self.scope = scope
        self.pages = pages
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
    ///
    /// - Parameter places: the pages as `ClaimPages` gives them.
    func writePages(_ places: [Int], to output: inout ByteOutput) {
        output.raw("<p>")
        output.text(usedOn)
        output.raw(" ")
        for (index, place) in places.enumerated() {
            if index > 0 { output.raw(" · ") }
            pages.writeMenuLink(place, to: &output)
        }
        output.raw("</p>")
    }
}
