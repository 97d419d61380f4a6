import SiteModel

/// The order of pages in lists.
enum PageOrder {
    /// Newest first, undated last; then by weight and by the title as the language sorts it.
    static func newestFirst(_ pages: [PlannedPage], site: Site) -> [PlannedPage] {
        guard let locale = pages.first?.locale else { return [] }
        let ranks = site.profile(locale).collation.ranks(pages.compactMap { $0.content?.metadata.title })
        func key(_ page: PlannedPage) -> (Int, Int, Int, String) {
            let metadata = page.content?.metadata
            return (
                -(metadata?.date?.dayNumber ?? -1_000_000), metadata?.weight ?? 0,
                metadata.flatMap { ranks[$0.title] } ?? 0, page.address.path
            )
        }
        return pages.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
