import Localization
import SiteModel

/// What to read before, after and beside a page: its series, its neighbors, and pages on the same topics.
struct PageNeighbors {
    let scope: PageScope
    let index: PageIndex

    /// Topics are looked at this far: a topic of thousands of pages says little about any of them.
    private static let depth = 64
    private static let count = 4

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

    /// The row that the page stands in: its series, else the menu, else the pages of its folder.
    private func order(_ content: ContentPage) -> [PlannedPage] {
        if let name = content.metadata.series { return index.series(name, in: scope.page.locale) }
        let menu = scope.site.configuration.menu
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
                title: content.metadata.menuTitle, href: scope.href(page.address),
                isCurrent: page.address == scope.page.address)
        }
    }

    /// Pages with the most topics in common, the newest first among equals.
    private func related(_ content: ContentPage) -> [PageView.ListItem] {
        var meetings: [(rank: Int, order: Int)] = []
        for tag in content.metadata.tags {
            guard let address = scope.site.plan.page(.tag(tag), in: scope.page.locale)?.address else { continue }
            for rank in index.ranksTagged(at: address).prefix(Self.depth) { meetings.append((rank, meetings.count)) }
        }
        // Pages by their place in the list of all: numbers are sorted and counted faster than addresses are hashed.
        meetings.sort { ($0.rank, $0.order) < ($1.rank, $1.order) }
        let pages = index.newest(in: scope.page.locale)
        var nearest: [(count: Int, order: Int, page: PlannedPage)] = []
        var start = 0
        while start < meetings.count {
            var end = start + 1
            while end < meetings.count, meetings[end].rank == meetings[start].rank { end += 1 }
            let entry = (count: end - start, order: meetings[start].order, page: pages[meetings[start].rank])
            start = end
            guard entry.page.address != scope.page.address else { continue }
            let place = nearest.firstIndex { ($0.count, entry.order) < (entry.count, $0.order) } ?? nearest.count
            guard place < Self.count else { continue }
            nearest.insert(entry, at: place)
            if nearest.count > Self.count { nearest.removeLast() }
        }
        return nearest.map { entry in
            PageView.ListItem(
                title: entry.page.content?.metadata.title ?? "", href: scope.href(entry.page.address),
                description: entry.page.content?.metadata.description, date: nil)
        }
    }
}
