import Ledger
import Localization
import Markdown
import Markup
import SiteModel
import Tables

/// Blocks that are made from data, and blocks with a form of their own.
extension BodyRenderer {
    /// Key figures: each value large, with what it counts, who says so and when.
    mutating func figures(_ directive: Directive, in html: MarkdownHTML, _ output: inout ByteOutput) {
        let claims = directive.claimNames.compactMap { site.ledger.claim($0.id) }
        guard !claims.isEmpty else {
            html.sourceText(directive.range, to: &output)
            return
        }
        let figures = claims.compactMap { claim in
            let display = ClaimDisplay(figure: claim)
            return display.value(of: claim, in: language).map { (claim: claim, display: display, value: $0) }
        }
        output.raw(string: "<div class=\"figures of-\(figures.count)\">\n")
        for (claim, display, value) in figures {
            record.claims.append(claim.id)
            output.raw("<div class=\"figure\"><p class=\"value\">")
            BoundValue(
                id: claim.id, machineValue: value.machine, text: value.text, href: scope.href(of: claim),
                marksNumber: true, hasMagnitude: display.scale != .one
            ).write(to: &output)
            output.raw("</p>")
            if let label = claim.indicator.flatMap({ site.ledger.indicator($0) })?.label {
                output.raw("<p class=\"label\">")
                output.localized(site.text(label, language.tag), in: language)
                output.raw("</p>")
            }
            output.raw("<p class=\"who\">")
            let speaker = SpeakerName.resolved(claim.speaker, site, language.tag)
            output.localized(speaker, in: language)
            let date = claim.asOf.map { language.text("claim.as-of", ["date": language.format.date($0, .sentence)]) }
            output.text(" · " + (date ?? language.text("claim.undated")))
            if claim.isOld(on: site.clock.date) { output.text(" · " + language.text("claim.over-a-year-old")) }
            if site.sources[claim.source] != nil {
                let locator = claim.locator.isEmpty ? nil : NoteRegistry.Locator.words(claim.locator)
                noteReference(notes.refer(to: .source(claim.source), locator: locator), .plain, &output)
            }
            output.raw("</p>")
            FigureSparkline.write(claim, site, language, to: &output)
            output.raw("</div>\n")
        }
        output.raw("</div>\n")
    }

    /// Both sides side by side: every heading inside begins a column.
    mutating func positions(_ directive: Directive, in html: MarkdownHTML, _ output: inout ByteOutput) {
        output.raw("<div class=\"positions\"")
        identifier(directive, &output)
        output.raw(">\n")
        var isOpen = false
        for child in html.document.children(of: directive.node) {
            if case .heading = html.document.nodes[child].kind {
                output.raw(isOpen ? "</div>\n<div class=\"position\">\n" : "<div class=\"position\">\n")
                isOpen = true
            } else if !isOpen {
                output.raw("<div class=\"position\">\n")
                isOpen = true
            }
            html.block(child, to: &output, resolver: &self)
        }
        output.raw(isOpen ? "</div>\n</div>\n" : "</div>\n")
    }

    mutating func table(_ directive: Directive, in html: MarkdownHTML, _ output: inout ByteOutput) {
        guard let name = directive.argument?.text, let table = site.evidence.tables[name] else {
            html.sourceText(directive.range, to: &output)
            return
        }
        output.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
        let id = CrossReferences.identifier(ofTable: name)
        if record.identifiers.insert(id).inserted { output.attribute("id", id) }
        output.attribute("aria-label", name)
        output.raw(">\n")
        var caption = ByteOutput()
        label(of: id, &caption)
        DataTableHTML(table: table, language: language, caption: caption.bytes).write(to: &output)
        output.raw("</div>\n")
        var sources: [String] = []
        for row in 0..<table.rowCount {
            for source in table.origin(ofRow: row).sources where !sources.contains(source) { sources.append(source) }
        }
        guard sources.contains(where: { site.sources[$0] != nil }) else { return }
        output.raw("<p class=\"table-source\">")
        output.text(language.text("chart.source-label"))
        sourceReferences(sources, .plain, &output)
        output.raw("</p>\n")
    }

    /// Dated rows of a query: columns `date` and `title`, and where there are `text` and `source`.
    mutating func timeline(_ directive: Directive, in html: MarkdownHTML, _ output: inout ByteOutput) {
        guard let table = TimelineRows.table(of: directive, file: html.document.file, site),
            let date = table.column("date"), let title = TimelineRows.titleColumn(table, language.tag)
        else {
            html.sourceText(directive.range, to: &output)
            return
        }
        output.raw("<ol class=\"timeline\">\n")
        for row in 0..<table.rowCount {
            output.raw("<li><span class=\"date\">")
            let value = table[row, date]
            output.text(value.calendarDate.map { language.format.date($0) } ?? value.text)
            output.raw("</span> <span class=\"title\">")
            output.text(table[row, title].text)
            output.raw("</span>")
            if let text = table.column("text") { output.text(" " + table[row, text].text) }
            sourceReferences(table.origin(ofRow: row).sources, .plain, &output)
            output.raw("</li>\n")
        }
        output.raw("</ol>\n")
    }

    mutating func chart(_ directive: Directive, in html: MarkdownHTML, _ output: inout ByteOutput) {
        guard let id = directive.argument?.text, let chart = site.chart(id), let rendered = charts[id] else {
            html.sourceText(directive.range, to: &output)
            return
        }
        let figure = ChartFigure(chart: chart, rendered: rendered, scope: scope)
        figure.write(to: &output, renderer: &self)
    }
}

extension ByteOutput {
    /// A text that may be in another language than the one around it: then it carries its own `lang`.
    mutating func localized(_ resolved: ResolvedText, in language: LocaleProfile) {
        guard resolved.language != language.tag else {
            Wording.strict(language: language.tag.string).write(resolved.text, to: &self)
            return
        }
        raw("<span")
        attribute("lang", resolved.language.string)
        attribute("dir", resolved.language.direction.rawValue)
        raw(">")
        Wording.strict(language: resolved.language.string).write(resolved.text, to: &self)
        raw("</span>")
    }
}
