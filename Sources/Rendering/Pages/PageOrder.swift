import Files
import Localization
import SiteModel

/// The order of pages in lists.
enum PageOrder {
    private struct Key {
        let day: Int
        let weight: Int
        /// Its place in the site's menus, or behind all of them.
        let place: Int
        let page: PlannedPage

        init(_ page: PlannedPage, _ menus: [String: Int]) {
            day = page.content?.metadata.date?.dayNumber ?? -1_000_000
            weight = page.content?.metadata.weight ?? 0
            place = menus.isEmpty ? 0 : page.content.flatMap { menus[$0.path] } ?? menus.count
            self.page = page
        }

        var title: String? { page.content?.metadata.title }

        func isEqual(_ other: Key) -> Bool { day == other.day && weight == other.weight && place == other.place }
        func precedes(_ other: Key) -> Bool {
            (-day, weight, place) < (-other.day, other.weight, other.place)
        }
    }

    /// The pages that each language has of its own: newest first, undated last; then by weight, as the menus have them,
    /// and by the title as the language sorts it.
    static func newestFirst(_ site: Site, jobs: Int) -> [LanguageTag: [PlannedPage]] {
        let own = Dictionary(
            grouping: site.plan.pages.lazy.filter { $0.content != nil && !$0.isBorrowed }, by: \.locale)
        let sorted = SharedWork.map(Array(own.values), share: 1, jobs: jobs) { lists in
            lists.map { newestFirst($0, site: site) }
        }
        return Dictionary(
            sorted.joined().compactMap { list in list.first.map { ($0.locale, list) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func newestFirst(_ pages: [PlannedPage], site: Site) -> [PlannedPage] {
        guard let locale = pages.first?.locale else { return [] }
        var menus: [String: Int] = [:]
        for (place, entry) in site.configuration.readingOrder.enumerated() where menus[entry.text] == nil {
            menus[entry.text] = place
        }
        var keys = pages.map { Key($0, menus) }.sorted { $0.precedes($1) }
        // Titles are compared only where nothing else tells two pages apart: that is what costs.
        var ties: [Range<Int>] = []
        var start = 0
        for index in 1...keys.count where index == keys.count || !keys[index].isEqual(keys[start]) {
            if index - start > 1 { ties.append(start..<index) }
            start = index
        }
        guard !ties.isEmpty else { return keys.map(\.page) }
        let ranks = site.profile(locale).collation.ranks(ties.flatMap { keys[$0].compactMap(\.title) })
        func rank(_ key: Key) -> (Int, String) { (key.title.flatMap { ranks[$0] } ?? 0, key.page.address.path) }
        for tie in ties {
            keys.replaceSubrange(tie, with: keys[tie].map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1))
        }
        return keys.map(\.page)
    }
}
