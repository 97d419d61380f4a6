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
    private let linksCards: Bool

    /// - Parameters:
    ///   - shard: the part of the site that is rendered.
    ///   - linksArticles: whether pages link to PDFs of themselves, which somebody else makes.
    ///   - linksCards: whether pages name the pictures that `SocialCard` describes.
    package init(
        _ site: Site, jobs: Int, shard: Shard = .whole, linksArticles: Bool = false, linksCards: Bool = false
    ) {
        self.linksCards = linksCards
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
        let shared = SharedContent(
            site, galleries: galleries.value, linksArticles: linksArticles, linksCards: linksCards)
        return Diagnosed(try await render(shared, to: sink), galleries.diagnostics)
    }

    func render(_ shared: SharedContent, to sink: some FileSink) async throws -> RenderedSite {
        let pages = try await renderPages(shared, sink)
        let records = pages.compactMap(\.record)
        var files = records.count
        if shard.ownsSharedFiles {
            let entries = pages.compactMap(\.search)
            let parts = SharedFiles(shared: shared)
            files += try await Shares.map(SharedFiles.Part.all(site), jobs: jobs) { part in
                try parts.write(part, entries: entries, to: sink)
            }.reduce(0, +)
        }
        return RenderedSite(records: records, pages: records.count, files: files)
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
