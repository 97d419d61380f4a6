import Ledger
import Localization
import Markup
import SiteModel

/// All indicators by topic, each with its newest value.
struct EvidenceIndexPage {
    let scope: PageScope
    let downloads: LedgerDownloads

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
        // Every value leads to its claim and from there to its source; here one a page is noted.
        var isFirst = true
        for (topic, indicators) in byTopic {
            if byTopic.count > 1 {
                let name = topicName(topic)
                let id = "topic-" + (Slug.make(topic, language.tag) ?? "other")
                renderer.record.identifiers.insert(id)
                page.contents.append(.init(title: name, href: "#" + id, level: 2))
                page.body.raw("<h2")
                page.body.attribute("id", id)
                page.body.raw(">")
                page.body.text(name)
                page.body.raw("</h2>\n")
            }
            page.body.raw("<ul class=\"indicators\">\n")
            for indicator in indicators {
                if item(indicator, notesSource: isFirst, &renderer, &page.body) { isFirst = false }
            }
            page.body.raw("</ul>\n")
        }
        related(&page.body)
        files(&page.body)
        return page
    }

    private func topicName(_ topic: String) -> String {
        let key = MessageKey("topic." + (topic.isEmpty ? "other" : topic))
        return scope.profile.hasMessage(key) ? scope.profile.text(key) : topic
    }

    /// Whether the indicator has a value.
    private func item(
        _ indicator: Indicator, notesSource: Bool, _ renderer: inout BodyRenderer, _ output: inout ByteOutput
    ) -> Bool {
        let language = scope.profile
        let claim = scope.site.ledger.latest(indicator.id)
        let value = claim.flatMap { ClaimDisplay().value(of: $0, in: language) }
        // One link a line, to the newest claim where there is one: name and value lead to the same page.
        output.raw("<li><a")
        let newest = value == nil ? nil : claim.flatMap { scope.href(of: $0) }
        output.attribute("href", newest ?? scope.href(.indicator(indicator.id)) ?? "")
        output.raw(">")
        output.localized(scope.site.text(indicator.label, language.tag), in: language)
        if let claim, let value {
            output.raw(" ")
            renderer.record.claims.append(claim.id)
            BoundValue(id: claim.id, machineValue: value.machine, text: value.text, href: nil).write(to: &output)
            output.raw("</a> <span class=\"latest\">")
            let old = claim.isOld(on: scope.site.clock.date) ? language.text("claim.over-a-year-old") : nil
            let words = [claim.date.map { language.format.date($0) }, old].compactMap { $0 }
            output.text(words.joined(separator: " · "))
            if notesSource { renderer.sourceReferences([claim.source], .plain, &output) }
            output.raw("</span></li>\n")
            return true
        }
        output.raw("</a></li>\n")
        return false
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

    /// Every file of the ledger, and what search engines for data read of them.
    private func files(_ output: inout ByteOutput) {
        output.raw("<h2 id=\"downloads\">")
        output.text(scope.profile.text("evidence.downloads"))
        output.raw("</h2>\n<ul class=\"related\">\n")
        for name in downloads.names + (scope.site.sources.items.isEmpty ? [] : SourceFiles.names) {
            output.raw("<li><a")
            output.attribute("href", scope.href(SiteAddress("data/" + name)))
            output.raw("><code translate=\"no\">")
            output.text(name)
            output.raw("</code></a></li>\n")
        }
        output.raw("</ul>\n<script type=\"application/ld+json\">")
        downloads.dataset(locale: scope.page.locale).writeLine(to: &output)
        output.raw("</script>\n")
    }
}
