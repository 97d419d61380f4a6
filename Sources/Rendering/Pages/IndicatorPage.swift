import Ledger
import Localization
import Markup
import Serialization
import SiteModel

/// One indicator: what it measures, every claim of it with speaker, date and source, and where it is used.
struct IndicatorPage {
    let scope: PageScope
    let indicator: Indicator
    /// Pages on which a claim is shown, by claim id.
    let uses: ClaimUses

    func make(_ renderer: inout BodyRenderer) -> GeneratedPage {
        let language = scope.profile
        let title = scope.site.text(indicator.label, language.tag)
        var page = GeneratedPage(title: title.text)
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
        claims(&renderer, &page.body)
        usedOn(&page.body)
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
        guard !conflicts.isEmpty else { return }
        output.raw("<h2 id=\"conflicts\">")
        output.text(language.text("evidence.conflicts"))
        output.raw("</h2>\n<ul class=\"conflicts\">\n")
        renderer.record.identifiers.insert("conflicts")
        for conflict in conflicts {
            output.raw("<li>")
            for (index, claim) in conflict.claims.enumerated() {
                guard let value = ClaimDisplay().value(of: claim, in: language) else { continue }
                if index > 0 { output.raw(" · ") }
                BoundValue(
                    id: claim.id, machineValue: value.machine, text: value.text,
                    href: "#" + PageScope.identifier(of: claim)
                ).write(to: &output)
                output.raw(" (")
                output.localized(SpeakerName.resolved(claim.speaker, scope.site, language.tag), in: language)
                if let date = claim.date { output.text(", " + language.format.date(date)) }
                output.raw(")")
            }
            output.raw("</li>\n")
        }
        output.raw("</ul>\n")
    }

    private func claims(_ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let language = scope.profile
        output.raw("<h2 id=\"claims\">")
        renderer.record.identifiers.insert("claims")
        output.text(language.text("evidence.claims"))
        output.raw("</h2>\n<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"claims\">\n")
        output.raw("<table class=\"claims\">\n<thead><tr>")
        let columns: [(MessageKey, StaticString)] = [
            ("evidence.value", "align-right"), ("evidence.as-of", "align-left"), ("evidence.speaker", "align-left"),
            ("evidence.source", "align-left"), ("evidence.status", "align-left"),
        ]
        for (key, alignment) in columns {
            output.raw("<th scope=\"col\" class=\"")
            output.raw(alignment)
            output.raw("\">")
            output.text(language.text(key))
            output.raw("</th>")
        }
        output.raw("</tr></thead>\n<tbody>\n")
        for claim in scope.site.ledger.claims(of: indicator.id).reversed() { row(claim, &renderer, &output) }
        output.raw("</tbody>\n</table>\n</div>\n")
    }

    private func row(_ claim: Claim, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let language = scope.profile
        let id = PageScope.identifier(of: claim)
        renderer.record.identifiers.insert(id)
        output.raw("<tr")
        output.attribute("id", id)
        output.attribute("class", "status-" + claim.status.rawValue)
        output.raw("><td class=\"align-right\">")
        if let value = ClaimDisplay().value(of: claim, in: language) {
            renderer.record.claims.append(claim.id)
            BoundValue(id: claim.id, machineValue: value.machine, text: value.text, href: "#" + id).write(to: &output)
        } else {
            statement(claim, id, &output)
        }
        output.raw("</td><td class=\"align-left\">")
        dates(claim, &output)
        output.raw("</td><td class=\"align-left\">")
        output.localized(SpeakerName.resolved(claim.speaker, scope.site, language.tag), in: language)
        if let kind = scope.site.ledger.speaker(claim.speaker)?.kind {
            output.raw(" <span class=\"kind\">")
            output.text(language.text(MessageKey("speaker." + kind.rawValue)))
            output.raw("</span>")
        }
        output.raw("</td><td class=\"align-left\">")
        source(claim, &renderer, &output)
        output.raw("</td><td class=\"align-left\">")
        output.text(language.text(MessageKey("status." + claim.status.rawValue)))
        output.raw("</td></tr>\n")
    }

    private func statement(_ claim: Claim, _ id: String, _ output: inout ByteOutput) {
        output.raw("<a class=\"permalink\"")
        output.attribute("href", "#" + id)
        output.raw(">")
        let text = claim.statement.isEmpty ? claim.id : claim.statement
        output.localized(scope.site.text(LocalizedText(text), scope.profile.tag), in: scope.profile)
        output.raw("</a>")
    }

    private func dates(_ claim: Claim, _ output: inout ByteOutput) {
        let language = scope.profile
        if let asOf = claim.asOf {
            output.text(language.format.date(asOf))
        } else if let start = claim.periodStart {
            let end = claim.periodEnd ?? start
            output.text(start == end ? language.format.date(start) : language.format.dateRange(start, end))
        } else {
            output.text(language.text("claim.undated"))
        }
    }

    private func source(_ claim: Claim, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        guard let item = scope.site.sources[claim.source] else { return }
        output.raw("<cite")
        if let tag = item.language.flatMap({ LanguageTag($0) }), tag != scope.profile.tag {
            output.attribute("lang", tag.string)
            output.attribute("dir", tag.direction.rawValue)
        }
        output.raw(">")
        output.text(SourceNames.container(item))
        output.raw("</cite>")
        let locator = claim.locator.isEmpty ? nil : NoteRegistry.Locator.words(claim.locator)
        renderer.noteReference(renderer.notes.refer(to: .source(claim.source), locator: locator), [], &output)
    }

    private func usedOn(_ output: inout ByteOutput) {
        let pages = uses.pages(of: scope.site.ledger.claims(of: indicator.id).map(\.id), in: scope)
        guard !pages.isEmpty else { return }
        output.raw("<h2>")
        output.text(scope.profile.text("evidence.used-on"))
        output.raw("</h2>\n<ul class=\"used-on\">\n")
        for page in pages {
            output.raw("<li><a")
            output.attribute("href", scope.href(page.address))
            output.raw(">")
            output.text(page.content?.metadata.title ?? "")
            output.raw("</a></li>\n")
        }
        output.raw("</ul>\n")
    }
}
