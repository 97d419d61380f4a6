import Ledger
import Localization
import Markup
import Rendering
import SiteModel

/// Puts a report together from the pages of a site: front matter, chapters in the site's order, annexes.
struct ReportComposer {
    let site: Site
    let options: ReportOptions
    let press: PagePress
    let pictures: PictureSetter
    /// Whether the parts are for a book that is read on a screen: notes at the end of each, and marks of pages.
    let isBook: Bool
    private let selection: ReportSelection
    private let links: ReportLinks
    var sources: SourceNumbers
    private let listed: [(id: String, script: String, body: [UInt8])]
    private(set) var parts: [ReportPart] = []
    /// Every id outside the parts' own.
    private(set) var identifiers: Set<String> = []
    private(set) var charts: [(id: String, anchor: String)] = []
    private(set) var pageBreaks: PageBreaks?

    var profile: LocaleProfile { press.profile }

    init(_ site: Site, _ options: ReportOptions, isBook: Bool, pictures: PictureSetter) {
        self.site = site
        self.options = options
        self.isBook = isBook
        self.pictures = pictures
        press = PagePress(site, options.locale)
        selection = ReportSelection(site, options)
        links = ReportLinks(
            parts: Self.places(site, options, selection), base: site.configuration.baseURL)
        listed = Self.bibliography(press, Self.sources(site, options, selection, press))
        sources = SourceNumbers(listed.map(\.id))
        pageBreaks = isBook ? PageBreaks() : nil
    }

    /// All parts in the order in which they are read.
    mutating func compose() -> [ReportPart] {
        let isBack = { (page: PlannedPage) in Self.backDirective(page) != nil }
        let chapters = selection.pages.filter { !isBack($0) }.map { chapter($0) }
        let back = selection.pages.filter(isBack)
        var annexes: [ReportPart] = []
        let glossaries = back.filter { Self.backDirective($0) == "glossary" }
        annexes += glossaries.map { chapter($0, kind: .glossary) }
        if glossaries.isEmpty, let glossary = glossaryPart() { annexes.append(glossary) }
        if options.includesEvidence {
            if let data = dataPart() { annexes.append(data) }
            if let evidence = evidencePart() { annexes.append(evidence) }
            for subject in [PageSubject.derivations, .dataNotes, .corrections] {
                if let part = generated(subject) { annexes.append(part) }
            }
        }
        annexes.append(bibliographyPart(back.first { Self.backDirective($0) == "bibliography" }))
        var front = [cover(), imprint()]
        let summary = summaryPart(chapters)
        let chartList = chartsPart()
        let body = [summary].compactMap { $0 } + chapters + annexes
        front.append(contents(body, chartList))
        if let chartList { front.append(chartList) }
        parts = front + body + [colophon()]
        return parts
    }

    // MARK: Places

    /// Pages whose list is a part of its own at the end.
    private static func backDirective(_ page: PlannedPage) -> String? {
        page.content?.document.directives.first { $0.name == "bibliography" || $0.name == "glossary" }?.name
    }

    private static func places(
        _ site: Site, _ options: ReportOptions, _ selection: ReportSelection
    ) -> [SiteAddress: String] {
        var places: [SiteAddress: String] = [:]
        for page in selection.pages { places[page.address] = partID(page) }
        guard options.includesEvidence else { return places }
        let fixed: [(PageSubject, String)] = [
            (.evidence, "evidence"), (.derivations, "derived"), (.dataNotes, "data-notes"),
            (.corrections, "corrections"), (.sources, "sources"),
        ]
        for (subject, id) in fixed {
            if let page = site.plan.page(subject, in: options.locale) { places[page.address] = id }
        }
        for indicator in site.ledger.indicators {
            if let page = site.plan.page(.indicator(indicator.id), in: options.locale) {
                places[page.address] = "e-" + indicator.id
            }
        }
        return places
    }

    static func partID(_ page: PlannedPage) -> String {
        "p-" + (page.content?.path ?? "").split(separator: "/").joined(separator: "-")
    }

    // MARK: Chapters

    mutating func chapter(_ page: PlannedPage, kind: ReportPart.Kind = .chapter) -> ReportPart {
        let text = press.text(of: page)
        var part = set(text, id: Self.partID(page), kind: kind, TextSetter.Options())
        var opening = ByteOutput()
        opening.opening(text.title, kicker: text.kicker, standfirst: text.description)
        part.body = opening.bytes + part.body
        if !isBook { part.body = FigurePlacer.placed(part.body, in: part.language.tag) }
        return part
    }

    mutating func generated(_ subject: PageSubject) -> ReportPart? {
        guard let page = site.plan.page(subject, in: options.locale) else { return nil }
        let text = press.text(of: page)
        var settings = TextSetter.Options()
        settings.namesSourcesByNumber = true
        var part = set(text, id: links.parts[page.address] ?? "annex", kind: .annex, settings)
        var opening = ByteOutput()
        opening.opening(text.title, standfirst: text.description)
        part.body = opening.bytes + part.body
        return part
    }

    mutating func set(
        _ text: PageText, id: String, kind: ReportPart.Kind, _ settings: TextSetter.Options
    ) -> ReportPart {
        var settings = settings
        settings.keepsNotesInText = !isBook
        var setter = TextSetter(
            text, prefix: id, links: links, press: press, pictures: pictures, sources: sources, options: settings,
            pageBreaks: pageBreaks)
        let body = setter.set()
        identifiers.formUnion(setter.identifiers)
        pageBreaks = setter.pageBreaks
        if kind == .chapter {
            for chart in setter.charts where !charts.contains(where: { $0.id == chart.id }) {
                charts.append((chart.id, chart.anchor))
            }
        }
        return ReportPart(
            id: id, kind: kind, title: text.title, language: text.language, body: body, notes: setter.gatheredNotes())
    }

    // MARK: Annexes

    private func glossaryPart() -> ReportPart? {
        guard !site.ledger.terms.isEmpty else { return nil }
        var output = ByteOutput()
        let title = profile.text("report.glossary")
        output.opening(title)
        output.raw(bytes: press.glossary())
        return ReportPart(id: "glossary", kind: .glossary, title: title, language: profile, body: output.bytes)
    }

    /// Every indicator with all its claims, one after the other.
    private mutating func evidencePart() -> ReportPart? {
        guard let index = site.plan.page(.evidence, in: options.locale) else { return nil }
        let opening = press.text(of: index)
        var output = ByteOutput(capacity: 262_144)
        output.opening(opening.title, standfirst: opening.description)
        EvidenceAnnex(press: press).write(&sources, to: &output)
        return ReportPart(
            id: "evidence", kind: .evidence, title: opening.title, language: profile, body: output.bytes)
    }

    /// The figures behind every chart that the chapters show.
    private func dataPart() -> ReportPart? {
        guard !charts.isEmpty else { return nil }
        let title = profile.text("report.chart-data")
        var output = ByteOutput(capacity: 65_536)
        output.opening(title)
        for (id, anchor) in charts {
            guard let chart = press.chart(id) else { continue }
            ChartDataTable(chart: chart, anchor: anchor).write(to: &output)
        }
        return ReportPart(id: "chart-data", kind: .data, title: title, language: profile, body: output.bytes)
    }

    /// The sources that the bibliography lists: all, or those of the chosen pages where these are without evidence.
    private static func sources(
        _ site: Site, _ options: ReportOptions, _ selection: ReportSelection, _ press: PagePress
    ) -> [String] {
        let all = site.sources.items.map(\.id)
        guard options.isPartial, !options.includesEvidence else { return all }
        var used: Set<String> = []
        for page in selection.pages {
            used.formUnion(press.text(of: page).notes.compactMap(\.source))
            used.formUnion(page.content?.document.citations.flatMap { $0.items.map(\.key) } ?? [])
        }
        return all.filter(used.contains)
    }

    private static func bibliography(
        _ press: PagePress, _ sources: [String]
    ) -> [(id: String, script: String, body: [UInt8])] {
        let entries = press.bibliography(of: sources)
        let own = BibliographyScripts.order(press.profile.tag)
        return own.flatMap { script in
            entries.filter { $0.entry.script.rawValue == script }.map { ($0.entry.id, script, $0.body) }
        }
    }

    /// All sources, grouped by their script, each with its number; below the text of the site's own page of sources.
    private mutating func bibliographyPart(_ page: PlannedPage?) -> ReportPart {
        var output = ByteOutput(capacity: 65_536)
        var title = profile.text("evidence.sources.title")
        var part: ReportPart?
        if let page {
            let text = press.text(of: page)
            title = text.title
            output.opening(title, kicker: text.kicker, standfirst: text.description)
            let own = set(text, id: Self.partID(page), kind: .bibliography, TextSetter.Options())
            output.raw(bytes: own.body)
            part = own
        } else {
            output.opening(title, standfirst: profile.text("evidence.sources.description"))
        }
        var script = ""
        for (index, item) in listed.enumerated() {
            if item.script != script {
                if !script.isEmpty { output.raw("</ol>\n") }
                script = item.script
                output.element("h2", profile.text(.init("report.script." + script)))
                output.raw("<ol class=\"bibliography\">\n")
            }
            let id = "source-" + item.id
            identifiers.insert(id)
            output.raw("<li")
            output.attribute("id", id)
            output.raw("><span class=\"number\">[")
            output.text(profile.format.digits(String(index + 1)))
            output.raw("]</span> ")
            output.raw(bytes: item.body)
            output.raw("</li>\n")
        }
        if !script.isEmpty { output.raw("</ol>\n") }
        return ReportPart(
            id: part?.id ?? "sources", kind: .bibliography, title: title, language: profile, body: output.bytes,
            notes: part?.notes ?? [])
    }
}
