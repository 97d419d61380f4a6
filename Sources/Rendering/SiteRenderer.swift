import Diagnostics
import Files
import Localization
import Markdown
import SiteModel

/// The third stage: the site as files, each handed to a sink as soon as it is finished.
package struct SiteRenderer: Sendable {
    private let site: Site
    private let jobs: Int
    private let shard: Shard
    private let linksArticles: Bool

    /// - Parameters:
    ///   - shard: the part of the site that is rendered.
    ///   - linksArticles: whether pages link to PDFs of themselves, which somebody else makes.
    package init(_ site: Site, jobs: Int, shard: Shard = .whole, linksArticles: Bool = false) {
        self.site = site
        self.linksArticles = linksArticles
        self.shard = shard
        self.jobs = max(1, jobs)
    }

    /// Renders everything but the manifest.
    ///
    /// - Returns: what the output rules need of each page, in the order of the plan.
    /// - Throws: what the sink throws, a `DiskFailure`.
    package func render(to sink: some FileSink) async throws -> Diagnosed<RenderedSite> {
        let galleries = await ChartGallery.galleries(site, jobs: jobs)
        let shared = SharedContent(site, galleries: galleries.value, linksArticles: linksArticles)
        let pages = try await renderPages(shared, sink)
        let records = pages.compactMap(\.record)
        guard shard.ownsSharedFiles else {
            return Diagnosed(
                RenderedSite(records: records, pages: records.count, files: records.count), galleries.diagnostics)
        }
        var files = records.count
        files += try ChartFiles(shared: shared).write(to: sink)
        files += try DownloadFiles(site: site, ledger: shared.downloads).write(to: sink)
        for locale in site.locales {
            try sink.accept(
                FeedFile.address(locale).file,
                FeedFile(site: site, locale: locale, pages: shared.pages.newest(in: locale).prefix(20)).bytes())
            let entries = pages.compactMap { $0.search }.filter { $0.locale == locale }
            let subjects = SearchSubjects(site: site, locale: locale, gallery: galleries.value[locale]).entries()
            let search = SearchFile(site: site, locale: locale).bytes(entries + subjects)
            try sink.accept(SearchFile.address(locale).file, search)
            let notFound = PlannedPage(
                subject: .notFound, locale: locale, address: SiteAddress("\(locale)/404.html"))
            let rendered = PageRenderer(shared, page: notFound).render()
            try sink.accept(notFound.address.file, rendered.bytes)
            files += 3
        }
        for asset in site.theme.assets { try sink.accept(asset.address.file, asset.bytes) }
        let fixed: [(SiteAddress, [UInt8])] = [
            (SiteAddress(""), ChooserPage(shared: shared).bytes()), (SitemapFile.address, SitemapFile.bytes(site)),
            (SiteAddress("robots.txt"), SitemapFile.robots(site)), (SiteAddress("_headers"), ServerFiles.headers(site)),
            (SiteAddress("_redirects"), ServerFiles.redirects(site)), (SiteAddress(".nojekyll"), []),
        ]
        for (address, bytes) in fixed { try sink.accept(address.file, bytes) }
        files += site.theme.assets.count + fixed.count
        let rendered = RenderedSite(records: records, pages: records.count, files: files)
        return Diagnosed(rendered, galleries.diagnostics)
    }

    /// What is kept of a page when its bytes are gone.
    private struct Finished: Sendable {
        /// Nil for a page of another shard.
        let record: PageRecord?
        let search: SearchEntry?
    }

    private func renderPages(
        _ shared: SharedContent, _ sink: some FileSink
    ) async throws -> [Finished] {
        let shard = shard
        return try await Shares.map(Array(site.plan.pages.enumerated()), jobs: jobs) { index, page in
            guard shard.owns(page: index) else {
                return Finished(
                    record: nil, search: shard.ownsSharedFiles ? PageRenderer(shared, page: page).search() : nil)
            }
            let rendered = PageRenderer(shared, page: page).render()
            try sink.accept(page.address.file, rendered.bytes)
            return Finished(record: rendered.record, search: rendered.search)
        }
    }
}

/// What rendering leaves behind for the rules on the output.
package struct RenderedSite: Sendable {
    package let records: [PageRecord]
    package let pages: Int
    /// All files that were handed over.
    package let files: Int
}
