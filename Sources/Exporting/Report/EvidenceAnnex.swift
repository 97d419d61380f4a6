import Ledger
import Localization
import Markup
import Rendering
import SiteModel

/// Every claim of the ledger in tables, one a topic: the value, its day, and who says so with the source's number and,
/// where it does not stand, what became of the claim. A cell more for each claim would be a second more for WeasyPrint.
struct EvidenceAnnex {
    let press: PagePress
    private var site: Site { press.site }
    private var profile: LocaleProfile { press.profile }

    init(press: PagePress) {
        self.press = press
    }

    func write(_ sources: inout SourceNumbers, to output: inout ByteOutput) {
        var topics: [(topic: String, indicators: [Indicator])] = []
        for indicator in site.ledger.indicators where !site.ledger.claims(of: indicator.id).isEmpty {
            if let index = topics.firstIndex(where: { $0.topic == indicator.topic }) {
                topics[index].indicators.append(indicator)
            } else {
                topics.append((indicator.topic, [indicator]))
            }
        }
        for (topic, indicators) in topics {
            let key = MessageKey("topic." + (topic.isEmpty ? "other" : topic))
            output.element("h2", profile.hasMessage(key) ? profile.text(key) : topic)
            head(&output)
            for indicator in indicators { rows(indicator, &sources, &output) }
            output.raw("</table>\n")
        }
    }

    private func head(_ output: inout ByteOutput) {
        output.raw("<table class=\"claims\">\n<thead><tr>")
        let keys: [MessageKey] = ["evidence.value", "evidence.as-of", "evidence.speaker"]
        for key in keys {
            output.raw("<th scope=\"col\">")
            output.text(profile.text(key))
            output.raw("</th>")
        }
        output.raw("</tr></thead>\n")
    }

    private func rows(_ indicator: Indicator, _ sources: inout SourceNumbers, _ output: inout ByteOutput) {
        let id = "e-" + indicator.id
        output.raw("<tbody")
        output.attribute("id", id)
        output.raw(">\n<tr class=\"indicator\"><th colspan=\"3\" scope=\"rowgroup\">")
        output.resolved(site.text(indicator.label, profile.tag), profile)
        output.raw("</th></tr>\n")
        for claim in site.ledger.claims(of: indicator.id).reversed() {
            output.raw("<tr")
            output.attribute("id", "\(id)-claim-\(claim.id)")
            output.raw("><td>")
            if let value = press.value(of: claim) {
                output.text(value.text)
            } else {
                output.resolved(
                    site.text(LocalizedText(claim.statement.isEmpty ? claim.id : claim.statement), profile.tag), profile
                )
            }
            output.raw("</td><td>")
            output.text(date(of: claim))
            output.raw("</td><td>")
            press.speaker(of: claim, to: &output)
            if let number = sources.number(of: claim.source) {
                output.byte(0x20)
                output.link(
                    "#source-" + claim.source, class: "source-number", "[\(profile.format.digits(String(number)))]")
            }
            if claim.status != .current {
                output.text(" · " + profile.text(MessageKey("status." + claim.status.rawValue)))
            }
            output.raw("</td></tr>\n")
        }
        output.raw("</tbody>\n")
    }

    private func date(of claim: Claim) -> String {
        if let asOf = claim.asOf { return profile.format.date(asOf) }
        guard let start = claim.periodStart else { return profile.text("claim.undated") }
        let end = claim.periodEnd ?? start
        return start == end ? profile.format.date(start) : profile.format.dateRange(start, end)
    }
}

extension ByteOutput {
    /// A text that carries its own `lang` where it is in another language than the one around it.
    mutating func resolved(_ text: ResolvedText, _ language: LocaleProfile) {
        guard text.language != language.tag else { return self.text(text.text) }
        raw("<span")
        attribute("lang", text.language.string)
        attribute("dir", text.language.direction.rawValue)
        raw(">")
        self.text(text.text)
        raw("</span>")
    }
}
