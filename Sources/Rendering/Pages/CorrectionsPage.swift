import Ledger
import Localization
import Markup
import SiteModel

/// The public log of corrections, newest first.
struct CorrectionsPage {
    let scope: PageScope

    func make(_ renderer: inout BodyRenderer) -> GeneratedPage {
        let language = scope.profile
        var page = GeneratedPage(
            title: language.text("evidence.corrections.title"),
            description: language.text("evidence.corrections.description"))
        let corrections = scope.site.ledger.corrections.sorted { $1.date < $0.date }
        guard !corrections.isEmpty else {
            page.body.raw("<p>")
            page.body.text(language.text("evidence.corrections.none"))
            page.body.raw("</p>\n")
            return page
        }
        page.body.raw("<ol class=\"corrections\">\n")
        for correction in corrections {
            page.body.raw("<li")
            let id = "correction-" + correction.id
            if renderer.record.identifiers.insert(id).inserted { page.body.attribute("id", id) }
            page.body.raw("><p><time")
            page.body.attribute("datetime", correction.date.description)
            page.body.raw(">")
            page.body.text(language.format.date(correction.date))
            page.body.raw("</time></p>\n<p>")
            page.body.localized(scope.site.text(correction.text, language.tag), in: language)
            renderer.sourceReferences(correction.sources, [], &page.body)
            page.body.raw("</p>\n")
            change("evidence.corrections.was", correction.was, &page.body)
            change("evidence.corrections.now", correction.now, &page.body)
            page.body.raw("</li>\n")
        }
        page.body.raw("</ol>\n")
        return page
    }

    private func change(_ key: MessageKey, _ text: LocalizedText?, _ output: inout ByteOutput) {
        guard let text else { return }
        output.raw("<p><b>")
        output.text(scope.profile.text(key))
        output.raw("</b> ")
        output.localized(scope.site.text(text, scope.profile.tag), in: scope.profile)
        output.raw("</p>\n")
    }
}
