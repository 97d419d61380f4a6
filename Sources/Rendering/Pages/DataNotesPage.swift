import Ledger
import Localization
import Markup
import SiteModel

/// What the ledger's checks found, with the explanation of every known conflict.
struct DataNotesPage {
    let scope: PageScope

    func make(_ renderer: inout BodyRenderer) -> GeneratedPage {
        let language = scope.profile
        var page = GeneratedPage(
            title: language.text("evidence.data-notes.title"),
            description: language.text("evidence.data-notes.description"))
        let parts = PartList(scope: scope)
        let findings = Array(parts.entries(of: scope.site.evidence.findings))
        guard !findings.isEmpty else {
            page.body.raw("<p>")
            page.body.text(language.text("evidence.data-notes.none"))
            page.body.raw("</p>\n")
            return page
        }
        for group in groups(findings) {
            // Findings of one check follow each other under its headline.
            if let check = group.headline {
                page.body.raw("<h2")
                let id = "check-" + check.id
                if renderer.record.identifiers.insert(id).inserted { page.body.attribute("id", id) }
                page.body.raw(">")
                page.body.localized(scope.site.text(check.message, language.tag), in: language)
                page.body.raw("</h2>\n")
            }
            page.body.raw("<div class=\"data-note\">\n")
            if let explanation = group.explanation {
                page.body.raw("<p>")
                page.body.localized(explanation, in: language)
                page.body.raw("</p>\n")
            }
            claims(group.claims, &renderer, &page.body)
            page.body.raw("</div>\n")
        }
        parts.write(to: &page.body)
        return page
    }

    /// Findings that one explanation explains.
    private struct Group {
        /// The check, where the group is its first.
        let headline: Check?
        let explanation: ResolvedText?
        var claims: [String]
    }

    private func groups(_ findings: [CheckFinding]) -> [Group] {
        var groups: [Group] = []
        var check: String?
        for finding in findings {
            let explanation = finding.explanation.map { scope.site.text($0, scope.profile.tag) }
            let isFirst = finding.check.id != check
            check = finding.check.id
            if !isFirst, let explanation, groups.last?.explanation == explanation {
                let known = groups[groups.count - 1].claims
                groups[groups.count - 1].claims += finding.claims.filter { !known.contains($0) }
            } else {
                groups.append(
                    Group(headline: isFirst ? finding.check : nil, explanation: explanation, claims: finding.claims))
            }
        }
        return groups
    }

    private func claims(_ ids: [String], _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let language = scope.profile
        let claims = ids.compactMap { scope.site.ledger.claim($0) }
        guard !claims.isEmpty else { return }
        output.raw("<ul>\n")
        for claim in claims {
            output.raw("<li>")
            if let value = ClaimDisplay().value(of: claim, in: language) {
                renderer.record.claims.append(claim.id)
                BoundValue(id: claim.id, machineValue: value.machine, text: value.text, href: scope.href(of: claim))
                    .write(to: &output)
                output.raw(" · ")
            } else if let href = scope.href(of: claim) {
                output.raw("<a")
                output.attribute("href", href)
                output.raw(">")
                let text = claim.statement.isEmpty ? claim.id : claim.statement
                output.localized(scope.site.text(LocalizedText(text), language.tag), in: language)
                output.raw("</a> · ")
            }
            output.localized(SpeakerName.resolved(claim.speaker, scope.site, language.tag), in: language)
            if let date = claim.date { output.text(" · " + language.format.date(date)) }
            renderer.sourceReferences([claim.source], .plain, &output)
            output.raw("</li>\n")
        }
        output.raw("</ul>\n")
    }
}
