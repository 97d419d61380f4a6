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
    private let memory: PageMemory?
    private let keepsSearch: Bool
    private let endsProcess: Bool

    /// - Parameters:
    ///   - shard: the part of the site that is rendered.
    ///   - linksArticles: whether pages link to PDFs of themselves, which somebody else makes.
    ///   - linksCards: whether pages name the pictures that `SocialCard` describes.
    ///   - memory: pages that an earlier build made.
    ///   - keepsSearch: whether the search knows the pages; a sink that keeps nothing need not have it do so.
    ///   - endsProcess: whether the process ends with this work, so that nothing need be taken apart.
    package init(
        _ site: Site, jobs: Int, shard: Shard = .whole, linksArticles: Bool = false, linksCards: Bool = false,
        memory: PageMemory? = nil, keepsSearch: Bool = true, endsProcess: Bool = false
    ) {
        self.endsProcess = endsProcess
        self.memory = memory
        self.keepsSearch = keepsSearch
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
            site, galleries: galleries.value, jobs: jobs, linksArticles: linksArticles, linksCards: linksCards)
        if endsProcess { ProcessEnd.leave(shared) }
        return Diagnosed(try await render(shared, to: sink), galleries.diagnostics)
    }

    func render(_ shared: SharedContent, to sink: some FileSink) async throws -> RenderedSite {
        let pages = try await renderPages(shared, sink)
        if endsProcess { ProcessEnd.leave(pages) }
        let records = pages.compactMap(\.record)
        var files = records.count
        if shard.ownsSharedFiles {
            let entries = pages.compactMap(\.search)
            let parts = SharedFiles(shared: shared)
            files += try await Shares.map(SharedFiles.Part.all(site), jobs: jobs) { part in
                try parts.write(part, entries: entries, to: sink)
            }.reduce(0, +)
        }
        return RenderedSite(
            records: records, pages: records.count, rendered: records.count - pages.count(where: \.isKept), files: files
        )
    }

    /// What is kept of a page when its bytes are gone.
    private struct Finished: Sendable {
        /// Nil for a page of another shard.
        let record: PageRecord?
        let search: SearchEntry?
        /// Whether an earlier build made it.
        var isKept = false

        init(_ page: FinishedPage, isKept: Bool) {
            record = page.record
            search = page.search
            self.isKept = isKept
        }

        init(ofAnotherShard search: SearchEntry?) {
            record = nil
            self.search = search
        }
    }

    private func renderPages(
        _ shared: SharedContent, _ sink: some FileSink
    ) async throws -> [Finished] {
        let (shard, memory, keepsSearch) = (shard, memory, keepsSearch)
        let keys = memory?.keys(of: site)
        return try await Shares.map(Array(site.plan.pages.enumerated()), jobs: jobs) { index, page in
            guard shard.owns(page: index) else {
                return Finished(
                    ofAnotherShard: shard.ownsSharedFiles ? PageRenderer(shared, page: page).search() : nil)
            }
            let key = keys?(page)
            if let key, let kept = memory?.recall(page, key) { return Finished(kept, isKept: true) }
            let rendered = PageRenderer(shared, page: page).render()
            try sink.accept(page.address.file, rendered.bytes)
            let finished = FinishedPage(
                record: rendered.record.finished, search: keepsSearch ? rendered.search : nil)
            if let key { memory?.remember(finished, of: page, key) }
            return Finished(finished, isKept: false)
        }
    }
}

/// What rendering leaves behind for the rules on the output.
package struct RenderedSite: Sendable {
    package let records: [PageRecord]
    package let pages: Int
    /// Pages that were not there from an earlier build.
    package let rendered: Int
    /// All files that were handed over or kept.
    package let files: Int
}
