import Diagnostics
import Files
import Localization
import SiteModel
import Synchronization

/// Every file of a site, made when it is asked for: byte for byte what `SiteRenderer` writes.
///
/// Keeps no page that it rendered; other files are kept from the first time on.
package final class SiteFiles: Sendable {
    /// What is wrong with the charts.
    package let diagnostics: [Diagnostic]
    let shared: SharedContent
    private let parts = Mutex<[SharedFiles.Part: FileTree]>([:])

    package var site: Site { shared.site }

    /// Prepares what pages share. The charts are drawn here, as long as they are not those of a site before.
    ///
    /// - Parameter drawn: files of a site whose charts are the same in every language.
    package static func prepare(_ site: Site, drawn: SiteFiles?, jobs: Int) async -> SiteFiles {
        if let drawn, Self.languages(drawn.site) == Self.languages(site) {
            return SiteFiles(SharedContent(site, galleries: drawn.shared.galleries), drawn.diagnostics)
        }
        let galleries = await ChartGallery.galleries(site, jobs: jobs)
        return SiteFiles(SharedContent(site, galleries: galleries.value), galleries.diagnostics)
    }

    private init(_ shared: SharedContent, _ diagnostics: [Diagnostic]) {
        self.shared = shared
        self.diagnostics = diagnostics
    }

    /// The files of a site that differs in the text of some pages only.
    ///
    /// - Parameter pages: the pages of now by those of before.
    package func replacing(_ pages: [ObjectIdentifier: ContentPage], in site: Site) -> SiteFiles {
        SiteFiles(SharedContent(shared, replacing: pages, in: site), diagnostics)
    }

    private static func languages(_ site: Site) -> Set<LanguageTag> {
        Set(site.locales).union(site.pages.lazy.map(\.language))
    }

    /// Whether the site has a file.
    package func contains(_ path: RelativePath) -> Bool {
        page(at: path) != nil || tree(SharedFiles.Part.of(path, in: site))[path] != nil
    }

    /// The bytes of a file; nil where the site has none there.
    package func bytes(at path: RelativePath) -> [UInt8]? {
        page(at: path).map { PageRenderer(shared, page: $0).render().bytes }
            ?? tree(SharedFiles.Part.of(path, in: site))[path]
    }

    /// The page of the plan that is published as a file.
    package func page(at path: RelativePath) -> PlannedPage? {
        let name = path.string
        guard name.hasSuffix("/index.html") else { return nil }
        return site.plan.page(at: SiteAddress(String(name.dropLast(10))))
    }

    /// A page with what the output rules need of it.
    package func render(_ page: PlannedPage) -> (bytes: [UInt8], record: PageRecord) {
        let result = PageRenderer(shared, page: page).render()
        return (result.bytes, result.record.finished)
    }

    /// Renders everything, as a build does, for a sink that keeps nothing: the search knows no page.
    ///
    /// - Throws: what the sink throws, a `DiskFailure`.
    package func render(to sink: some FileSink, jobs: Int) async throws -> Diagnosed<RenderedSite> {
        Diagnosed(try await SiteRenderer(site, jobs: jobs, keepsSearch: false).render(shared, to: sink), diagnostics)
    }

    /// Files that are made together are made once, whoever asks for them at the same time.
    private func tree(_ part: SharedFiles.Part) -> FileTree {
        parts.withLock { parts in
            if let made = parts[part] { return made }
            let sink = MemorySink()
            // A sink in memory does not fail.
            _ = try? SharedFiles(shared: shared).write(part, entries: entries(part), to: sink)
            parts[part] = sink.tree
            return sink.tree
        }
    }

    private func entries(_ part: SharedFiles.Part) -> [SearchEntry] {
        guard case .search(let locale) = part else { return [] }
        return site.plan.pages.lazy.filter { $0.locale == locale }.compactMap {
            PageRenderer(self.shared, page: $0).search()
        }
    }
}
