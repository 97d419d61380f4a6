import Ledger
import Localization
import Markup
import SiteModel

/// The note of a derived value: that it is derived, its formula, and every claim that it is computed from, each with
/// its link, its speaker, its date and a reference to its source.
enum DerivationNote {
    static func write(_ id: String, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        guard let derived = renderer.site.evidence.derived(id) else { return }
        let language = renderer.language
        output.raw("<p><b>")
        output.text(language.text("claim.derived"))
        output.raw("</b> · ")
        output.localized(renderer.site.text(derived.derivation.label, language.tag), in: language)
        output.raw(" · ")
        formula(derived, renderer.site, language, &output)
        output.raw(" · ")
        output.text(language.text("evidence.inputs"))
        for (index, claim) in derived.inputs.enumerated() {
            output.raw(index == 0 ? " " : " · ")
            input(claim, &renderer, &output)
        }
        output.raw("</p>")
    }

    /// The formula in words where the derivation has one, else the query.
    static func formula(
        _ derived: DerivedValue, _ site: Site, _ language: LocaleProfile, _ output: inout ByteOutput
    ) {
        output.text(language.text("evidence.formula"))
        output.raw(" ")
        if let words = derived.derivation.formula {
            output.localized(site.text(words, language.tag), in: language)
        } else {
            output.raw("<code translate=\"no\">")
            output.text(derived.formula)
            output.raw("</code>")
        }
    }

    private static func input(_ claim: Claim, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let language = renderer.language
        guard let value = ClaimDisplay().value(of: claim, in: language) else { return }
        renderer.record.claims.append(claim.id)
        BoundValue(id: claim.id, machineValue: value.machine, text: value.text, href: renderer.scope.href(of: claim))
            .write(to: &output)
        output.raw(" (")
        output.localized(SpeakerName.resolved(claim.speaker, renderer.site, language.tag), in: language)
        if let date = claim.date { output.text(" · " + language.format.date(date)) }
        output.raw(")")
        renderer.sourceReferences([claim.source], .plain, &output)
    }
}
