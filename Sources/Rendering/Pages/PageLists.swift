import Localization
import SiteModel

/// Which pages a page lists.
struct PageLists {
    let scope: PageScope
    let index: PageIndex

    /// Pages below a page with `layout: list`; on the home page the newest twenty of the site.
    func items(for page: ContentPage) -> [PageView.ListItem] {
        let isHome = page.path == "index"
        guard isHome || page.metadata.layout?.text == "list" else { return [] }
        let others = index.newest(in: scope.page.locale).lazy.filter { other in
            guard other.address != scope.page.address, case .content(let path) = other.subject else { return false }
            return isHome || path.hasPrefix(page.path + "/")
        }
        return (isHome ? Array(others.prefix(20)) : Array(others)).map(item)
    }

    /// The pages that this tag's page lists.
    func tagged() -> [PageView.ListItem] {
        index.tagged(at: scope.page.address).map(item)
    }

    /// All tags of the language in its alphabet's order, each with how many pages have it.
    func tags() -> [PageView.ListItem] {
        var counts: [String: Int] = [:]
        for page in scope.site.pages where page.language == scope.page.locale {
            let tags = page.metadata.tags
            for (place, tag) in tags.enumerated() where !tags[..<place].contains(tag) { counts[tag, default: 0] += 1 }
        }
        let sorted = scope.profile.collation.sorted(counts.keys.sorted()) { $0 }
        return sorted.compactMap { tag in
            scope.href(.tag(tag)).map { href in
                PageView.ListItem(
                    title: tag, href: href, description: scope.profile.text("page.pages", count: counts[tag] ?? 0),
                    date: nil)
            }
        }
    }

    private func item(_ page: PlannedPage) -> PageView.ListItem {
        let metadata = page.content?.metadata
        return PageView.ListItem(
            title: metadata?.title ?? "", href: scope.href(page.address), description: metadata?.description,
            date: metadata?.date.map { .init(iso: $0.description, text: scope.profile.format.date($0)) })
    }
}
