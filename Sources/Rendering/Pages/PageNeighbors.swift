import Localization
import SiteModel

/// What to read before, after and beside a page: its series, its neighbors, its topics, and pages on the same topics.
struct PageNeighbors {
    let scope: PageScope
    let index: PageIndex

    func fill(_ view: inout PageView) {
        guard !scope.page.isBorrowed, let content = scope.page.content else { return }
        let place = index.place(of: scope.page, in: scope.site.plan)
        if let name = content.metadata.series {
            let series = index.series(name, in: scope.page.locale)
            view.series = name
            view.seriesPages = series.compactMap(link)
            neighbors(in: series, &view)
        } else if scope.site.configuration.isInMenus(content.path) {
            let menu = scope.site.configuration.readingOrder
            neighbors(
                in: menu.compactMap { scope.site.plan.page(.content($0.text), in: scope.page.locale) }
                    .filter { !$0.isBorrowed }, &view)
        } else if let row = place?.row {
            neighbors(in: index.row(row.number), at: row.place, &view)
        }
        guard let place else { return }
        view.tags = index.topics(of: place)
        if content.path != "index" { view.related = index.related(to: place, in: scope.page.locale) }
    }

    /// The pages before and after the page in the row that it stands in: its series, else the menus, else the pages of its
    /// folder.
    private func neighbors(in row: [PlannedPage], _ view: inout PageView) {
        guard let place = row.firstIndex(where: { $0.address == scope.page.address }) else { return }
        neighbors(in: row, at: place, &view)
    }

    private func neighbors(in row: [PlannedPage], at place: Int, _ view: inout PageView) {
        if place > 0 { view.previous = link(row[place - 1]) }
        if place + 1 < row.count { view.next = link(row[place + 1]) }
    }

    private func link(_ page: PlannedPage) -> PageView.Link? {
        page.content.map { content in
            PageView.Link(
                title: content.menuTitle, href: scope.href(page.address),
                isCurrent: page.address == scope.page.address)
        }
    }
}
