import Files
import Localization
import SiteModel

/// The files of a site that are no pages of its plan.
struct SharedFiles {
    /// Files that are made together.
    enum Part: Hashable, Sendable {
        case charts, downloads, assets, sitemap, fixed
        case feed(LanguageTag)
        case search(LanguageTag)
        case notFound(LanguageTag)

        /// Every part of a site, those that take longest first, so that none of them is left for one job at the end.
        static func all(_ site: Site) -> [Part] {
            [.sitemap, .charts, .downloads] + site.locales.map(Part.search) + site.locales.map(Part.feed)
                + site.locales.map(Part.notFound) + [.assets, .fixed]
        }

        /// The part that a file belongs to if it belongs to the site.
        static func of(_ path: RelativePath, in site: Site) -> Part {
            let names = path.string.split(separator: "/", maxSplits: 1)
            guard path.string != "sitemap.xml" else { return .sitemap }
            guard let first = names.first, names.count == 2 else { return .fixed }
            switch first {
            case "charts": return .charts
            case "data": return .downloads
            case "assets": return .assets
            default: break
            }
            guard let locale = site.locales.first(where: { $0.string == first }) else { return .fixed }
            switch names[1] {
            case "feed.xml": return .feed(locale)
            case "search.json": return .search(locale)
            case "404.html": return .notFound(locale)
            default: return .fixed
            }
        }
    }

    let shared: SharedContent

    private var site: Site { shared.site }

    /// - Parameter entries: what the search knows of the pages, of all languages.
    /// - Returns: the number of files.
    /// - Throws: what the sink throws.
    func write(_ part: Part, entries: @autoclosure () -> [SearchEntry], to sink: some FileSink) throws(DiskFailure)
        -> Int
    {
        switch part {
        case .charts: return try ChartFiles(shared: shared).write(to: sink)
        case .downloads: return try DownloadFiles(site: site, ledger: shared.downloads).write(to: sink)
        case .feed(let locale):
            let feed = FeedFile(site: site, locale: locale, pages: shared.pages.newest(in: locale).prefix(20))
            try sink.accept(FeedFile.address(locale).file, feed.bytes())
            return 1
        case .search(let locale):
            let subjects = SearchSubjects(site: site, locale: locale, gallery: shared.galleries[locale]).entries()
            let own = entries().filter { $0.locale == locale }
            try sink.accept(
                SearchFile.address(locale).file, SearchFile(site: site, locale: locale).bytes(own + subjects))
            return 1
        case .notFound(let locale):
            let page = PlannedPage(subject: .notFound, locale: locale, address: SiteAddress("\(locale)/404.html"))
            try sink.accept(page.address.file, PageRenderer(shared, page: page).render().bytes)
            return 1
        case .assets:
            for asset in site.theme.assets { try sink.accept(asset.address.file, asset.bytes) }
            return site.theme.assets.count
        case .sitemap:
            try sink.accept(SitemapFile.address.file, SitemapFile.bytes(site))
            return 1
        case .fixed: return try writeFixed(to: sink)
        }
    }

    private func writeFixed(to sink: some FileSink) throws(DiskFailure) -> Int {
        let files: [(SiteAddress, [UInt8])] = [
            (SiteAddress(""), ChooserPage(shared: shared).bytes()),
            (SiteAddress("robots.txt"), SitemapFile.robots(site)), (SiteAddress("_headers"), ServerFiles.headers(site)),
            (SiteAddress("_redirects"), ServerFiles.redirects(site)), (SiteAddress(".nojekyll"), []),
        ]
        for (address, bytes) in files { try sink.accept(address.file, bytes) }
        return files.count
    }
}
