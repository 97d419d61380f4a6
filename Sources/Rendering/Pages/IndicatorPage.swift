import Charts
import Ledger
import Localization
import Markup
import SiteModel

/// One indicator: what it measures, every claim of it with speaker, date and source, and where it is used.
struct IndicatorPage {
    let scope: PageScope
    let indicator: Indicator
    let parts: EvidenceParts
    let linkedData: LinkedData
    private let claims: [Claim]

    init(_ indicator: Indicator, scope: PageScope, shared: SharedContent) {
        self.indicator = indicator
        self.scope = scope
        parts = shared.evidence(scope.page.locale)
        linkedData = shared.downloads.linkedData
        claims = scope.site.ledger.claims(of: indicator.id)
    }

    func make(_ renderer: inout BodyRenderer) -> GeneratedPage {
        let language = scope.profile
        let title = scope.site.text(indicator.label, language.tag)
        var page = GeneratedPage(title: title.text, titleLanguage: title.isBorrowed ? title.language : nil)
        // A row and its part of the machine-readable list.
        page.body = ByteOutput(capacity: 16_384 + claims.count * 1100)
        if let definition = indicator.definition {
            let text = scope.site.text(definition, language.tag)
            page.description = text.language == language.tag ? text.text : nil
            if text.language != language.tag {
                page.body.raw("<p>")
                page.body.localized(text, in: language)
                page.body.raw("</p>\n")
            }
        }
        facts(&page.body)
        conflicts(&renderer, &page.body)
        let table = ClaimTable(claims, label: language.text("evidence.claims"), parts: parts, scope: scope)
        claims(table, &renderer, &page.body)
        usedOn(table.pagesOfAll, &page.body)
        citation(&page.body)
        page.body.raw("<script type=\"application/ld+json\">")
        let address = scope.site.configuration.baseURL.absolute(scope.page.address) + "#claim-"
        linkedData.writeClaims(of: indicator.id, locale: language.tag, address: address, to: &page.body)
        page.body.raw("</script>\n")
        return page
    }

    private func facts(_ output: inout ByteOutput) {
        let language = scope.profile
        output.raw("<dl class=\"facts\">\n")
        fact("evidence.kind", language.text(MessageKey("evidence.kind." + indicator.kind.rawValue)), &output)
        if !indicator.unit.isEmpty {
            let key = MessageKey("unit-name." + indicator.unit.lowercased())
            fact("evidence.unit", language.hasMessage(key) ? language.text(key) : indicator.unit, &output)
        }
        output.raw("</dl>\n")
    }

    private func fact(_ key: MessageKey, _ value: String, _ output: inout ByteOutput) {
        output.raw("<dt>")
        output.text(scope.profile.text(key))
        output.raw("</dt><dd>")
        output.text(value)
        output.raw("</dd>\n")
    }

    private func conflicts(_ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let language = scope.profile
        let conflicts = scope.site.ledger.conflicts(of: indicator.id)
        // Counts of other years and days are no conflict.
        let spread =
            indicator.kind == .snapshot || indicator.kind == .rate ? scope.site.ledger.spread(of: indicator.id) : nil
        guard !conflicts.isEmpty || spread != nil else { return }
        output.raw("<h2 id=\"conflicts\">")
        output.text(language.text("evidence.conflicts"))
        output.raw("</h2>\n")
        renderer.record.identifiers.insert("conflicts")
        if let spread {
            output.raw("<p class=\"spread\">")
            output.text(language.text("evidence.spread", ["range": words(spread)]))
            output.raw("</p>\n")
        }
        guard !conflicts.isEmpty else { return }
        output.raw("<ul class=\"conflicts\">\n")
        for conflict in conflicts {
            output.raw("<li>")
            range(conflict, &output)
            for (index, claim) in conflict.claims.enumerated() {
                guard let value = ClaimDisplay().value(of: claim, in: language) else { continue }
                if index > 0 { output.raw(" · ") }
                BoundValue(
                    id: claim.id, machineValue: value.machine, text: value.text,
                    href: "#" + PageScope.identifier(of: claim)
                ).write(to: &output)
                output.raw(" (")
                output.localized(SpeakerName.resolved(claim.speaker, scope.site, language.tag), in: language)
                if let date = claim.date { output.text(" · " + language.format.date(date)) }
                output.raw(")")
            }
            output.raw("</li>\n")
        }
        output.raw("</ul>\n")
    }

    /// The lowest and the highest of values that differ, with their date.
    private func range(_ conflict: ConflictRange, _ output: inout ByteOutput) {
        output.raw("<b class=\"range\">")
        output.text(words(conflict))
        output.raw("</b>")
        if let date = conflict.date { output.text(" · " + scope.profile.format.date(date)) }
        output.raw("<br>")
    }

    private func words(_ conflict: ConflictRange) -> String {
        scope.profile.quantity(
            Quantity(
                conflict.low, high: conflict.high, unit: conflict.unit.isEmpty ? nil : conflict.unit, qualifier: .exact,
                style: .long, scale: .one, fractionDigits: nil))
    }

    /// The claims, in one figure with the chart of those that have a date: the table is the chart's data.
    private func claims(_ table: ClaimTable, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let language = scope.profile
        output.raw("<h2 id=\"claims\">")
        renderer.record.identifiers.insert("claims")
        output.text(language.text("evidence.claims"))
        output.raw("</h2>\n")
        let chart = IndicatorChart(indicator, claims: claims, scope: scope).rendered(parts)
        if let chart {
            let id = PageScope.identifier(ofChart: indicator.id)
            renderer.record.identifiers.insert(id)
            output.raw("<figure class=\"chart evidence-chart\"")
            output.attribute("id", id)
            output.raw(">\n")
            output.raw(bytes: chart.wide)
            output.raw("\n")
            output.raw(bytes: chart.narrow)
            output.raw("\n")
        }
        table.write(&renderer, to: &output)
        if chart != nil { output.raw("</figure>\n") }
    }

    /// How to cite one claim, with the headline claim as the example.
    private func citation(_ output: inout ByteOutput) {
        let language = scope.profile
        guard let claim = scope.site.ledger.latest(indicator.id) ?? claims.last, let href = scope.href(of: claim) else {
            return
        }
        output.raw("<h2>")
        output.text(language.text("evidence.cite"))
        output.raw("</h2>\n<p>")
        output.text(language.text("evidence.cite.hint"))
        output.raw("</p>\n<p class=\"cite-claim\">")
        output.localized(SpeakerName.resolved(claim.speaker, scope.site, language.tag), in: language)
        output.raw(" · ")
        output.localized(scope.site.text(indicator.label, language.tag), in: language)
        if let date = claim.date { output.text(" · " + language.format.date(date)) }
        output.raw(" · <i>")
        output.localized(scope.site.text(scope.site.configuration.title, language.tag), in: language)
        output.raw("</i> · <a translate=\"no\"")
        output.attribute("href", href)
        output.raw("><bdi>")
        let page = scope.site.configuration.baseURL.absolute(scope.page.address)
        output.text(page + "#" + PageScope.identifier(of: claim))
        output.raw("</bdi></a></p>\n")
    }

    private func usedOn(_ pages: [Int], _ output: inout ByteOutput) {
        guard !pages.isEmpty else { return }
        output.raw("<h2>")
        output.text(scope.profile.text("evidence.used-on"))
        output.raw("</h2>\n<ul class=\"used-on\">\n")
        for page in pages {
            output.raw("<li>")
            parts.pages.writeLink(page, to: &output)
            output.raw("</li>\n")
        }
        output.raw("</ul>\n")
    }
}
