import Citations
import Diagnostics
import Files
import Serialization
import SiteModel

/// What loading is asked for, beside the files.
package struct LoadingOptions: Sendable {
    package var baseURL: String?
    package var locales: [String]?
    package var includesDrafts: Bool
    package var clock: Timestamp
    package var jobs: Int

    package init(baseURL: String?, locales: [String]?, includesDrafts: Bool, clock: Timestamp, jobs: Int) {
        self.baseURL = baseURL
        self.locales = locales
        self.includesDrafts = includesDrafts
        self.clock = clock
        self.jobs = jobs
    }
}

/// The first stage: files to one immutable `Site`.
package enum SiteLoader {
    /// Reads every input, resolves what they name in each other, and reports all that is wrong.
    ///
    /// Nil only where the configuration is missing or cannot be used; then everything else has been read and its
    /// mistakes reported all the same, in the languages `en` and what the file names tell.
    ///
    /// - Parameter texts: what an earlier build knew of the texts of pages.
    package static func load(
        _ tree: FileTree, _ options: LoadingOptions, styles: StyleRepository, texts: KnownTexts? = nil
    ) async -> Diagnosed<Site?> {
        let loaded = await load(tree, options, styles: styles, after: nil, texts: texts)
        return Diagnosed(loaded.site, loaded.diagnostics)
    }

    /// The same, with everything kept that a later loading of the edited project can take over.
    ///
    /// - Parameter earlier: an earlier loading of the same project with the same options but for the moment.
    package static func load(
        _ tree: FileTree, _ options: LoadingOptions, styles: StyleRepository, after earlier: LoadedSite?,
        texts: KnownTexts? = nil
    ) async -> LoadedSite {
        let kept = earlier.map { LoadedSite.Kept(of: $0, for: tree, options) } ?? .nothing
        var themeBag = DiagnosticBag()
        let theme = kept.theme?.value ?? ThemeLoader.load(tree, &themeBag)
        let themeFindings = kept.theme?.diagnostics ?? themeBag.diagnostics
        let data = kept.data ?? LoadedData(tree, options)

        var bag = DiagnosticBag()
        let allPages = await PageLoader(
            declared: data.declared.map(\.tag), slugs: data.configuration?.slugs ?? .path, texts: texts
        ).load(tree, jobs: options.jobs, after: earlier?.pages, &bag)
        let pages = allPages.order.filter { options.includesDrafts || $0.metadata.isPublic(at: options.clock) }
        let site = data.configuration.map { configuration in
            let ledger = data.evidence.ledger
            let plan = SitePlanner(
                configuration: configuration, pages: pages, ledger: ledger, hasSources: !data.sources.items.isEmpty,
                parts: PageParts(data.evidence, sourceCount: data.sources.items.count)
            ).plan(&bag)
            let citations = StyleLoader(
                tree: tree, installed: styles, languages: data.declared.map(\.tag), library: data.sources
            ).load(configuration, pages, &bag)
            return Site(
                configuration: configuration, profiles: data.profiles, pages: pages, plan: plan,
                evidence: data.evidence, sources: data.sources, inputs: tree, citations: citations,
                charts: data.charts, geometry: data.geometry, theme: theme, clock: options.clock)
        }
        return LoadedSite(
            site: site, tree: tree, options: options, theme: Diagnosed(theme, themeFindings), data: data,
            pages: allPages, pageDiagnostics: bag.diagnostics)
    }
}
