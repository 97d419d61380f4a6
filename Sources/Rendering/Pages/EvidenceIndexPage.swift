import Ledger
import Localization
import Markup
import SiteModel

/// All indicators by topic, each with its newest value.
struct EvidenceIndexPage {
    let scope: PageScope

    func make(_ renderer: inout BodyRenderer) -> GeneratedPage {
        let language = scope.profile
        var page = GeneratedPage(
            title: language.text("evidence.title"), description: language.text("evidence.description"))
        var byTopic: [(topic: String, indicators: [Indicator])] = []
        for indicator in scope.site.ledger.indicators {
            if let index = byTopic.firstIndex(where: { $0.topic == indicator.topic }) {
                byTopic[index].indicators.append(indicator)
            } else {
                byTopic.append((indicator.topic, [indicator]))
            }
        }
        for (topic, indicators) in byTopic {
            if byTopic.count > 1 {
                page.body.raw("<h2>")
                page.body.text(topicName(topic))
                page.body.raw("</h2>\n")
            }
            page.body.raw("<ul class=\"indicators\">\n")
            for indicator in indicators { item(indicator, &renderer, &page.body) }
            page.body.raw("</ul>\n")
        }
        related(&page.body)
        return page
    }

    private func topicName(_ topic: String) -> String {
        let key = MessageKey("topic." + (topic.isEmpty ? "other" : topic))
        return scope.profile.hasMessage(key) ? scope.profile.text(key) : topic
    }

    private func item(_ indicator: Indicator, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let language = scope.profile
        output.raw("<li><a")
        output.attribute("href", scope.href(.indicator(indicator.id)) ?? "")
        output.raw(">")
        output.localized(scope.site.text(indicator.label, language.tag), in: language)
        output.raw("</a>")
        if let claim = scope.site.ledger.latest(indicator.id), let value = ClaimDisplay().value(of: claim, in: language)
        {
            output.raw(" <span class=\"latest\">")
            renderer.record.claims.append(claim.id)
            BoundValue(id: claim.id, machineValue: value.machine, text: value.text, href: scope.href(of: claim))
                .write(to: &output)
            if let date = claim.date { output.text(" · " + language.format.date(date)) }
            renderer.sourceReferences([claim.source], [], &output)
            output.raw("</span>")
        }
        output.raw("</li>\n")
    }

    private func related(_ output: inout ByteOutput) {
        let subjects: [(PageSubject, MessageKey)] = [
            (.derivations, "evidence.derived.title"), (.sources, "evidence.sources.title"),
            (.dataNotes, "evidence.data-notes.title"), (.corrections, "evidence.corrections.title"),
        ]
        output.raw("<ul class=\"related\">\n")
        for (subject, key) in subjects {
            guard let href = scope.href(subject) else { continue }
            output.raw("<li><a")
            output.attribute("href", href)
            output.raw(">")
            output.text(scope.profile.text(key))
            output.raw("</a></li>\n")
        }
        output.raw("</ul>\n")
    }
}
