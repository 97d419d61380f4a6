import Localization
import SiteModel

/// What to read before, after and beside a page: its series, its neighbors, and pages on the same topics.
struct PageNeighbors {
    let scope: PageScope
    let index: PageIndex

    func fill(_ view: inout PageView) {
        guard !scope.page.isBorrowed, let content = scope.page.content else { return }
        if let name = content.metadata.series {
            view.series = name
            view.seriesPages = index.series(name, in: scope.page.locale).compactMap(link)
        }
        let order = order(content)
        if let place = order.firstIndex(where: { $0.address == scope.page.address }) {
            if place > 0 { view.previous = link(order[place - 1]) }
            if place + 1 < order.count { view.next = link(order[place + 1]) }
        }
        if content.path != "index" { view.related = related(content) }
    }

    /// The row that the page stands in: its series, else the menus, else the pages of its folder.
    private func order(_ content: ContentPage) -> [PlannedPage] {
        if let name = content.metadata.series { return index.series(name, in: scope.page.locale) }
        let menu = scope.site.configuration.readingOrder
        if menu.contains(where: { $0.text == content.path }) {
            return menu.compactMap { scope.site.plan.page(.content($0.text), in: scope.page.locale) }
                .filter { !$0.isBorrowed }
        }
        guard let slash = content.path.lastIndex(of: "/") else { return [] }
        return index.below(String(content.path[..<slash]), in: scope.page.locale)
    }

    private func link(_ page: PlannedPage) -> PageView.Link? {
        page.content.map { content in
            PageView.Link(
                title: content.menuTitle, href: scope.href(page.address),
                isCurrent: page.address == scope.page.address)
        }
    }

    /// Pages with the most topics in common, the newest first among equals.
    private func related(_ content: ContentPage) -> [PageView.ListItem] {
        let topics = content.metadata.tags.compactMap { scope.site.plan.page(.tag($0), in: scope.page.locale)?.address }
        let pages = index.newest(in: scope.page.locale)
        return index.related(to: topics).lazy.map { pages[$0] }.filter { $0.address != scope.page.address }
            .prefix(RelatedPages.count).map { page in
                PageView.ListItem(
                    title: page.content?.metadata.title ?? "", href: scope.href(page.address),
                    description: page.content?.metadata.description, date: nil)
            }
    }
}
