import Localization
import SiteModel

/// Which pages a page lists.
struct PageLists {
    let scope: PageScope

    /// Pages below a page with `layout: list`; on the home page the newest twenty of the site.
    func items(for page: ContentPage) -> [PageView.ListItem] {
        let isHome = page.path == "index"
        guard isHome || page.metadata.layout?.text == "list" else { return [] }
        let all = scope.site.plan.pages.filter { other in
            guard other.locale == scope.page.locale, !other.isBorrowed, other.address != scope.page.address,
                case .content(let path) = other.subject
            else { return false }
            return isHome || path.hasPrefix(page.path + "/")
        }
        let sorted = PageOrder.newestFirst(all, site: scope.site)
        return (isHome ? Array(sorted.prefix(20)) : sorted).map(item)
    }

    func pages(with tag: String) -> [PageView.ListItem] {
        let address = scope.page.address
        let tagged = scope.site.plan.pages.filter { other in
            guard other.locale == scope.page.locale, !other.isBorrowed, let content = other.content else {
                return false
            }
            return content.metadata.tags.contains {
                scope.site.plan.page(.tag($0), in: scope.page.locale)?.address == address || $0 == tag
            }
        }
        return PageOrder.newestFirst(tagged, site: scope.site).map(item)
    }

    /// All tags of the language in its alphabet's order, each with how many pages have it.
    func tags() -> [PageView.ListItem] {
        var counts: [String: Int] = [:]
        for page in scope.site.pages where page.language == scope.page.locale {
            for tag in Set(page.metadata.tags) { counts[tag, default: 0] += 1 }
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
