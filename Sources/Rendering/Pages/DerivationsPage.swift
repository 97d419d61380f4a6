import Ledger
import Localization
import Markup
import SiteModel

/// Every derived value with its formula and what it is computed from.
struct DerivationsPage {
    let scope: PageScope

    func make(_ renderer: inout BodyRenderer) -> GeneratedPage {
        let language = scope.profile
        var page = GeneratedPage(
            title: language.text("evidence.derived.title"), description: language.text("evidence.derived.description"))
        let parts = PartList(scope: scope)
        for derived in parts.entries(of: scope.site.evidence.derived) {
            let id = PageScope.identifier(ofDerivation: derived.derivation.id)
            renderer.record.identifiers.insert(id)
            page.body.raw("<section class=\"derivation\"")
            page.body.attribute("id", id)
            page.body.raw(">\n<h2>")
            page.body.localized(scope.site.text(derived.derivation.label, language.tag), in: language)
            page.body.raw("</h2>\n<p>")
            if let value = ClaimDisplay().value(of: derived, in: language) {
                BoundValue(
                    id: derived.derivation.id, machineValue: value.machine, text: value.text, href: "#" + id,
                    isDerived: true
                ).write(to: &page.body)
            }
            page.body.raw("</p>\n<p>")
            DerivationNote.formula(derived, scope.site, language, &page.body)
            page.body.raw("</p>\n")
            if derived.derivation.formula != nil {
                page.body.raw("<p><code translate=\"no\">")
                page.body.text(derived.formula)
                page.body.raw("</code></p>\n")
            }
            inputs(derived.inputs, &renderer, &page.body)
            page.body.raw("</section>\n")
        }
        parts.write(to: &page.body)
        return page
    }

    private func inputs(_ claims: [Claim], _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        guard !claims.isEmpty else { return }
        let language = scope.profile
        output.raw("<p>")
        output.text(language.text("evidence.inputs"))
        output.raw("</p>\n<ul>\n")
        for claim in claims {
            guard let value = ClaimDisplay().value(of: claim, in: language) else { continue }
            renderer.record.claims.append(claim.id)
            output.raw("<li>")
            BoundValue(id: claim.id, machineValue: value.machine, text: value.text, href: scope.href(of: claim))
                .write(to: &output)
            if let date = claim.date { output.text(" · " + language.format.date(date)) }
            renderer.sourceReferences([claim.source], .plain, &output)
            output.raw("</li>\n")
        }
        output.raw("</ul>\n")
    }
}
