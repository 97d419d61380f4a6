import Charts
import Ledger
import Localization
import Markdown
import SiteModel

/// What stands on pages and is looked for by itself: charts, places and terms, each with where it is shown.
struct SearchSubjects {
    let site: Site
    let locale: LanguageTag
    let gallery: ChartGallery?

    func entries() -> [SearchEntry] {
        var words = FoldedWords()
        return charts(&words) + places() + terms(&words)
    }

    private func charts(_ words: inout FoldedWords) -> [SearchEntry] {
        let pages = firstPages { $0.name == "chart" || $0.name == "map" }
        return site.charts.compactMap { chart in
            guard let page = pages[chart.id], let drawn = gallery?[chart.id] else { return nil }
            let scope = PageScope(site: site, page: page)
            if let subtitle = drawn.subtitle { words.add(subtitle.text) }
            for row in drawn.table.rows {
                for (column, cell) in zip(drawn.table.columns, row.cells) where !column.isNumeric {
                    words.add(cell.text)
                }
            }
            let note = [title(of: page), drawn.asOf, lastValue(drawn)].compactMap { $0 }.joined(separator: " · ")
            return SearchEntry(
                locale: locale, kind: .chart, title: drawn.title.text,
                href: scope.href(page.address, fragment: PageScope.identifier(ofChart: chart.id)), note: note,
                words: words.taken())
        }
    }

    /// The last row of a chart's table, as its newest value.
    private func lastValue(_ chart: RenderedChart) -> String? {
        guard let row = chart.table.rows.last, let first = row.cells.first?.text,
            let column = chart.table.columns.indices.dropFirst().first(where: { chart.table.columns[$0].isNumeric }),
            column < row.cells.count, !row.cells[column].text.isEmpty
        else { return nil }
        return first + ": " + row.cells[column].text
    }

    private func places() -> [SearchEntry] {
        guard let page = page(showing: "places") else { return [] }
        let scope = PageScope(site: site, page: page)
        return site.ledger.places.map { place in
            let name = site.text(place.name, locale).text
            let others = place.name.languages.compactMap { place.name[exact: $0] } + place.variants
            var names: [String] = []
            for other in others where other != name && !names.contains(other) { names.append(other) }
            return SearchEntry(
                locale: locale, kind: .place, title: name,
                href: scope.href(page.address, fragment: "place-" + place.id), note: title(of: page), names: names)
        }
    }

    private func terms(_ words: inout FoldedWords) -> [SearchEntry] {
        guard let page = page(showing: "glossary") else { return [] }
        let scope = PageScope(site: site, page: page)
        return site.ledger.terms.map { term in
            words.add(site.text(term.definition, locale).text)
            return SearchEntry(
                locale: locale, kind: .term, title: site.text(term.label, locale).text,
                href: scope.href(page.address, fragment: "term-" + term.id), note: title(of: page),
                names: term.variants,
                words: words.taken())
        }
    }

    private func title(of page: PlannedPage) -> String? { page.content?.menuTitle }

    private func page(showing name: String) -> PlannedPage? {
        pages.first { $0.content?.directives.contains { $0.name == name } == true }
    }

    /// The first page of the language that shows an object, by the object's id.
    private func firstPages(_ fits: (Directive) -> Bool) -> [String: PlannedPage] {
        var found: [String: PlannedPage] = [:]
        for page in pages {
            for directive in page.content?.directives ?? [] where fits(directive) {
                if let id = directive.argument?.text, found[id] == nil { found[id] = page }
            }
        }
        return found
    }

    /// Pages of its own, the home page last: what it shows is at home on another page.
    private var pages: [PlannedPage] {
        let own = site.plan.pages.filter { $0.locale == locale && !$0.isBorrowed && $0.content != nil }
        return own.filter { $0.subject != .content("index") } + own.filter { $0.subject == .content("index") }
    }
}
