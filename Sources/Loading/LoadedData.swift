import Charts
import Citations
import Diagnostics
import Files
import Ledger
import Localization
import Serialization
import SiteModel
import Tables

/// Everything of a project but its pages and its theme: what `Content` holds outside `Content/pages`.
///
/// A class, because whether two loadings share it says that all in it is the same.
final class LoadedData: Sendable {
    let configuration: SiteConfiguration?
    let declared: [LocaleSettings]
    let profiles: [LanguageTag: LocaleProfile]
    let sources: SourceLibrary
    let evidence: EvaluatedLedger
    let charts: [SiteChart]
    let geometry: [String: [UInt8]]
    /// Findings in the configuration, which are told before those in the theme.
    let configurationDiagnostics: [Diagnostic]
    let diagnostics: [Diagnostic]

    init(_ tree: FileTree, _ options: LoadingOptions) {
        var first = DiagnosticBag()
        let configuration = ConfigurationLoader.load(
            tree, baseURL: options.baseURL, only: options.locales, &first)
        let declared = configuration.map { Self.declaredLocales($0, tree) } ?? [LocaleSettings(.english)]
        let defaultLocale = configuration?.defaultLocale ?? .english
        var bag = DiagnosticBag()
        let profiles = LocaleProfile.load(declared, default: defaultLocale, from: tree, &bag)

        let sources = Self.sources(tree, &bag)
        let ledger = ClaimLedger.load(
            tree, sources: sources.records,
            options: LedgerOptions(
                defaultLocale: defaultLocale, locales: declared.map(\.tag), today: options.clock.date), &bag)
        let tables = TableSet.load(
            tree, reserved: ClaimLedger.reservedTableNames, references: ClaimLedger.referenceTables(ledger), &bag)
        let evidence = ledger.evaluated(with: tables, &bag)
        let charts = ChartLoader(tree: tree, evidence: evidence, languages: declared.map(\.tag.string)).load(&bag)
        self.configuration = configuration
        self.declared = declared
        self.profiles = Dictionary(profiles.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })
        self.sources = sources.library
        self.evidence = evidence
        self.charts = charts
        geometry = Self.geometry(charts, tree)
        configurationDiagnostics = first.diagnostics
        diagnostics = bag.diagnostics
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
