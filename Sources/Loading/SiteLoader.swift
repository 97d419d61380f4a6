import Charts
import Citations
import Diagnostics
import Files
import Ledger
import Localization
import Serialization
import SiteModel
import Tables

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
    package static func load(
        _ tree: FileTree, _ options: LoadingOptions, styles: StyleRepository
    ) async -> Diagnosed<Site?> {
        var bag = DiagnosticBag()
        let configuration = ConfigurationLoader.load(
            tree, baseURL: options.baseURL, only: options.locales, &bag)
        let declared = configuration.map { declaredLocales($0, tree) } ?? [LocaleSettings(.english)]
        let defaultLocale = configuration?.defaultLocale ?? .english
        let theme = ThemeLoader.load(tree, &bag)
        let profiles = LocaleProfile.load(declared, default: defaultLocale, from: tree, &bag)

        let sources = sources(tree, &bag)
        let ledger = ClaimLedger.load(
            tree, sources: sources.records,
            options: LedgerOptions(
                defaultLocale: defaultLocale, locales: declared.map(\.tag), today: options.clock.date), &bag)
        let tables = TableSet.load(
            tree, reserved: ClaimLedger.reservedTableNames, references: ClaimLedger.referenceTables(ledger), &bag)
        let evidence = ledger.evaluated(with: tables, &bag)
        let charts = ChartLoader(tree: tree, evidence: evidence, languages: declared.map(\.tag.string)).load(&bag)

        let allPages = await PageLoader(declared: declared.map(\.tag), slugs: configuration?.slugs ?? .path).load(
            tree, jobs: options.jobs, &bag)
        let pages = allPages.filter { options.includesDrafts || $0.metadata.isPublic(at: options.clock) }
        guard let configuration else { return Diagnosed(nil, bag) }
        let planner = SitePlanner(
            configuration: configuration, pages: pages, ledger: ledger, hasSources: !sources.library.items.isEmpty)
        let plan = planner.plan(&bag)
        let citations = StyleLoader(
            tree: tree, installed: styles, languages: declared.map(\.tag), library: sources.library
        ).load(configuration, pages, &bag)
        let site = Site(
            configuration: configuration,
            profiles: Dictionary(profiles.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first }), pages: pages,
            plan: plan, evidence: evidence, sources: sources.library, inputs: tree, citations: citations,
            charts: charts,
            geometry: geometry(charts, tree), theme: theme, clock: options.clock)
        return Diagnosed(site, bag)
    }

    /// The site's languages and those that pages are borrowed from when only some are built.
    private static func declaredLocales(_ configuration: SiteConfiguration, _ tree: FileTree) -> [LocaleSettings] {
        var declared = configuration.locales
        for locale in configuration.declaredLocales where !declared.contains(where: { $0.tag == locale.tag }) {
            declared.append(locale)
        }
        return declared
    }

    private static func sources(
        _ tree: FileTree, _ bag: inout DiagnosticBag
    ) -> (library: SourceLibrary, records: [SourceRecord]) {
        let names = ["Content/sources.json", "Content/sources.bib", "Content/sources.ris"]
        let library = SourceLibrary.read(names.compactMap { name in tree[name].map { (name, $0) } }, &bag)
        return (library, library.items.map(SourceRecord.init))
    }

    private static func geometry(_ charts: [SiteChart], _ tree: FileTree) -> [String: [UInt8]] {
        var geometry: [String: [UInt8]] = [:]
        for (path, _) in charts.flatMap(\.spec.geometryFiles) {
            geometry[path] = tree["Content/" + path]
        }
        return geometry
    }
}
