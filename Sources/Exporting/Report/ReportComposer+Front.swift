import Ledger
import Localization
import Markup
import Serialization
import SiteModel

/// Cover, imprint, contents, key figures and colophon.
extension ReportComposer {
    var siteTitle: String { site.text(site.configuration.title, profile.tag).text }
    var siteDescription: String? { site.configuration.description.map { site.text($0, profile.tag).text } }
    var publisher: String {
        site.configuration.report.publisher.map { site.text($0, profile.tag).text } ?? siteTitle
    }

    /// The newest day that any figure speaks of.
    var asOf: CalendarDate? {
        let today = site.clock.date.dayNumber
        return site.ledger.claims.compactMap(\.asOf).filter { $0.dayNumber <= today }.max {
            $0.dayNumber < $1.dayNumber
        }
    }

    var edition: String? {
        site.configuration.report.edition.map {
            profile.text("report.edition", ["number": profile.format.digits(String($0))])
        }
    }

    /// The day, the newest day of any figure, and the edition, as covers have them.
    var coverLines: [String] {
        let asOf = asOf.map { profile.text("report.as-of", ["date": profile.format.date($0)]) }
        return [profile.format.date(site.clock.date), asOf, edition].compactMap { $0 }
    }

    func cover() -> ReportPart {
        var output = ByteOutput()
        output.raw("<div class=\"cover-rule\"></div>\n")
        output.element("p", class: "cover-title", siteTitle)
        output.element("p", class: "cover-description", siteDescription)
        output.raw("<div class=\"cover-foot\">\n")
        for (index, line) in coverLines.enumerated() {
            output.element("p", class: index == 0 ? "cover-date" : nil, line)
        }
        output.raw("</div>\n")
        return ReportPart(id: "cover", kind: .cover, title: nil, language: profile, body: output.bytes)
    }

    /// “Title. Edition 1, 1 February 2026. https://…”
    func citation() -> [UInt8] {
        var output = ByteOutput()
        if publisher != siteTitle { output.text(publisher + ". ") }
        output.raw("<i>")
        output.text(siteTitle)
        output.raw("</i>. ")
        output.text([edition, profile.format.date(site.clock.date)].compactMap { $0 }.joined(separator: ", ") + ". ")
        let address = site.configuration.baseURL.absolute(SiteAddress("\(profile.tag)/"))
        output.raw("<a translate=\"no\"")
        output.attribute("href", address)
        output.raw("><bdi>")
        output.text(address)
        output.raw("</bdi></a>")
        return output.bytes
    }

    func imprint() -> ReportPart {
        var output = ByteOutput()
        if site.configuration.safetyNotice {
            output.raw("<div class=\"safety\"><p><strong>")
            output.text(profile.text("safety.title"))
            output.raw("</strong> ")
            output.text(profile.text("safety.text"))
            output.raw("</p></div>\n")
        }
        output.raw("<dl class=\"facts\">\n")
        output.fact(profile.text("report.cite"), citation())
        if let license = site.configuration.license {
            var value = ByteOutput()
            let text = "© \(profile.format.year(site.clock.date.year)) \(publisher). "
            value.text(text)
            if let address = license.address {
                value.link(address, license.identifier)
            } else {
                value.text(license.identifier)
            }
            output.fact(profile.text("report.license"), value.bytes)
        }
        if let contact = site.configuration.contact {
            var value = ByteOutput()
            value.link("mailto:" + contact, contact)
            output.fact(profile.text("page.contact"), value.bytes)
        }
        output.raw("</dl>\n")
        if let translation = machineNotice() { output.element("p", class: "notice", translation) }
        return ReportPart(id: "imprint", kind: .imprint, title: nil, language: profile, body: output.bytes)
    }

    /// What is said once where any chapter is a translation that nobody has read.
    private func machineNotice() -> String? {
        let translation = ReportSelection(site, options).pages.lazy.compactMap { $0.content?.metadata.translation }
            .first { $0.status != .reviewed }
        guard let translation else { return nil }
        let key: MessageKey = translation.status == .machine ? "translation.machine" : "translation.draft"
        return profile.text(key, ["original": profile.languageName(of: translation.source)])
    }

    func contents(_ body: [ReportPart], _ charts: ReportPart?) -> ReportPart {
        var output = ByteOutput()
        let title = profile.text("report.contents")
        output.opening(title)
        output.raw("<nav aria-label=\"")
        output.text(title)
        output.raw("\">\n<ol class=\"contents\">\n")
        for part in [charts].compactMap({ $0 }) + body {
            guard let title = part.title else { continue }
            output.raw("<li")
            output.attribute("class", part.kind.rawValue)
            output.raw("><a")
            output.attribute("href", "#" + part.id)
            if part.language.tag != profile.tag { output.attribute("lang", part.language.tag.string) }
            output.raw(">")
            output.text(title)
            output.raw("</a></li>\n")
        }
        output.raw("</ol>\n</nav>\n")
        return ReportPart(id: "contents", kind: .contents, title: nil, language: profile, body: output.bytes)
    }

    func chartsPart() -> ReportPart? {
        guard !charts.isEmpty else { return nil }
        var output = ByteOutput()
        let title = profile.text("report.charts")
        output.opening(title)
        output.raw("<ol class=\"contents\">\n")
        for (id, anchor) in charts {
            guard let chart = press.chart(id) else { continue }
            output.raw("<li>")
            output.link("#" + anchor, chart.title.text)
            output.raw("</li>\n")
        }
        output.raw("</ol>\n")
        return ReportPart(id: "charts", kind: .charts, title: title, language: profile, body: output.bytes)
    }

    /// The key figures of all chapters in one table, each with who says it, when, where, and the page of its chapter.
    mutating func summaryPart(_ chapters: [ReportPart]) -> ReportPart? {
        var seen: Set<String> = []
        var rows: [(claim: Claim, part: String)] = []
        for page in ReportSelection(site, options).pages {
            let directives = page.content?.document.directives.filter { $0.name == "figures" } ?? []
            for id in directives.flatMap(\.claimNames).map(\.id) where seen.insert(id).inserted {
                if let claim = site.ledger.claim(id) { rows.append((claim, Self.partID(page))) }
            }
        }
        guard !rows.isEmpty else { return nil }
        let title = profile.text("report.summary")
        var output = ByteOutput(capacity: 16_384)
        output.opening(title, standfirst: profile.text("report.summary-text"))
        output.raw("<table class=\"key-figures\">\n<thead><tr>")
        for key: MessageKey in ["evidence.value", "report.figure", "evidence.speaker", "report.page"] {
            output.raw("<th scope=\"col\">")
            output.text(profile.text(key))
            output.raw("</th>")
        }
        output.raw("</tr></thead>\n<tbody>\n")
        for (claim, part) in rows { row(claim, part, &output) }
        output.raw("</tbody>\n</table>\n")
        return ReportPart(id: "summary", kind: .summary, title: title, language: profile, body: output.bytes)
    }

    /// No cell heads its row: WeasyPrint leads such cells to no header of their column (PDF/UA-1 §7.5).
    private mutating func row(_ claim: Claim, _ part: String, _ output: inout ByteOutput) {
        guard let value = press.value(of: claim) else { return }
        output.raw("<tr><td><data class=\"claim\"")
        output.attribute("data-claim", claim.id)
        output.attribute("value", value.machine)
        output.raw(">")
        output.text(value.text)
        output.raw("</data></td><td>")
        if let label = claim.indicator.flatMap({ site.ledger.indicator($0) })?.label {
            output.text(site.text(label, profile.tag).text)
        }
        output.raw("</td><td>")
        press.speaker(of: claim, to: &output)
        let date = claim.asOf.map { profile.text("claim.as-of", ["date": profile.format.date($0)]) }
        output.text(" · " + (date ?? profile.text("claim.undated")))
        if let number = sources.number(of: claim.source) {
            output.raw(" ")
            output.link(
                "#source-" + claim.source, class: "source-number", "[\(profile.format.digits(String(number)))]")
        }
        output.raw("</td><td class=\"page-number\"><a class=\"page-link\"")
        output.attribute("href", "#" + part)
        output.raw("></a></td></tr>\n")
    }

    func colophon() -> ReportPart {
        var output = ByteOutput()
        let title = profile.text("report.colophon")
        output.element("h2", title)
        output.element("p", profile.text("report.colophon-text"))
        output.raw("<p>")
        output.text(profile.text("report.colophon-hash"))
        output.raw("</p>\n<p class=\"hash\"><code translate=\"no\" dir=\"ltr\">")
        for (index, character) in options.contentHash.enumerated() {
            if index > 0, index % 16 == 0 { output.raw("<wbr />") }
            output.text(String(character))
        }
        output.raw("</code></p>\n<p class=\"hash-command\"><code translate=\"no\" dir=\"ltr\">")
        output.text("find Content -type f | LC_ALL=C sort | xargs sha256sum | sha256sum")
        output.raw("</code></p>\n")
        return ReportPart(id: "colophon", kind: .colophon, title: title, language: profile, body: output.bytes)
    }
}

extension ByteOutput {
    mutating func fact(_ name: String, _ value: [UInt8]) {
        raw("<dt>")
        text(name)
        raw("</dt><dd>")
        raw(bytes: value)
        raw("</dd>\n")
    }
}
