import Localization
import SiteModel

/// Which pages a report has, in the site's order: the home page, then the menu's pages each with those below it,
/// then the others by weight and path.
package struct ReportSelection: Sendable {
    package let pages: [PlannedPage]

    package init(_ site: Site, _ options: ReportOptions) {
        let all = site.plan.pages.filter { $0.locale == options.locale && $0.isListed && $0.content != nil }
        let ranks = Self.ranks(site)
        func rank(_ page: PlannedPage) -> (Int, Int, String) {
            guard let content = page.content else { return (Int.max, 0, "") }
            var path = content.path
            while ranks[path] == nil, let slash = path.lastIndex(of: "/") { path = String(path[..<slash]) }
            return (ranks[path] ?? Int.max, content.path == path ? Int.min : content.metadata.weight, content.path)
        }
        let sorted = all.map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        pages = sorted.filter { page in
            guard let content = page.content else { return false }
            let byPath = options.pages?.contains { content.path == $0 || content.path.hasPrefix($0 + "/") } ?? true
            let byTag = options.tags.map { !$0.filter(content.metadata.tags.contains).isEmpty } ?? true
            return byPath && byTag
        }
    }

    private static func ranks(_ site: Site) -> [String: Int] {
        let paths = ["index"] + site.configuration.readingOrder.map(\.text)
        return Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
