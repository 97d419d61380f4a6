import Charts
import Diagnostics
import Localization
import SiteModel

/// All charts of the site in one language, each drawn once however many pages show it.
struct ChartGallery: Sendable {
    private var charts: [String: RenderedChart] = [:]
    /// What stands below a chart, the same on every page that shows it.
    let endings = ChartEndings()

    subscript(id: String) -> RenderedChart? { charts[id] }

    /// Galleries for every language that pages are shown or written in, drawn side by side.
    static func galleries(_ site: Site, jobs: Int) async -> Diagnosed<[LanguageTag: ChartGallery]> {
        guard !site.charts.isEmpty else { return Diagnosed([:]) }
        var languages = site.locales
        for page in site.pages where !languages.contains(page.language) { languages.append(page.language) }
        var ignored = DiagnosticBag()
        let geometry = ChartGeometry.read(site, &ignored)
        let results = await Shares.map(languages, jobs: jobs) { tag in
            var bag = DiagnosticBag()
            let gallery = ChartGallery(site, tag, geometry, &bag)
            return (gallery, bag)
        }
        // What is wrong with a chart is wrong in every language; it is said once.
        var seen: Set<Diagnostic> = []
        var diagnostics: [Diagnostic] = ignored.diagnostics
        for (_, bag) in results {
            for diagnostic in bag.diagnostics where seen.insert(diagnostic).inserted {
                diagnostics.append(diagnostic)
            }
        }
        let galleries = Dictionary(zip(languages, results.map(\.0)), uniquingKeysWith: { first, _ in first })
        return Diagnosed(galleries, diagnostics)
    }

    init() {}

    /// The charts of one language for paper; what is wrong with them has been said by a build or a check.
    init(printing site: Site, _ tag: LanguageTag) {
        var ignored = DiagnosticBag()
        let geometry = ChartGeometry.read(site, &ignored)
        let studio = ChartStudio(site, tag, geometry: geometry)
        for chart in site.charts { charts[chart.id] = studio.render(chart, .print, &ignored) }
    }

    private init(_ site: Site, _ tag: LanguageTag, _ geometry: [String: MapGeometry], _ bag: inout DiagnosticBag) {
        let studio = ChartStudio(site, tag, geometry: geometry)
        for chart in site.charts { charts[chart.id] = studio.render(chart, .pages, &bag) }
    }
}

/// Draws charts in one language of a site.
package struct ChartStudio: Sendable {
    private let site: Site
    private let profile: LocaleProfile
    private let language: ChartLanguage
    private let geometry: [String: MapGeometry]

    package init(_ site: Site, _ tag: LanguageTag) {
        var ignored = DiagnosticBag()
        self.init(site, tag, geometry: ChartGeometry.read(site, &ignored))
    }

    init(_ site: Site, _ tag: LanguageTag, geometry: [String: MapGeometry]) {
        self.site = site
        self.geometry = geometry
        profile = site.profile(tag)
        language = ChartLanguage(profile, default: site.configuration.defaultLocale)
    }

    /// The file that stands alone; nil where a column is missing.
    package func draw(_ chart: SiteChart, _ bag: inout DiagnosticBag) -> [UInt8]? {
        render(chart, .file, &bag)?.standalone
    }

    /// What a chart is drawn for: the file that stands alone, the site's pages (the file too), a report.
    enum Purpose {
        case file, pages, print
    }

    func render(_ chart: SiteChart, _ purpose: Purpose, _ bag: inout DiagnosticBag) -> RenderedChart? {
        let options = ChartRenderer.Options(
            idPrefix: "c-" + chart.id, includesInline: purpose != .file, includesStandalone: purpose != .print,
            isForPrint: purpose == .print, includesTable: purpose != .file,
            timeDirection: site.configuration.timeDirection,
            publisher: site.text(site.configuration.title, profile.tag).text,
            license: site.configuration.license?.identifier,
            sourceLine: ChartSources.line(chart, site, profile), geometry: geometry)
        return ChartRenderer.render(chart.spec, table: chart.table, language: language, options: options, &bag)
    }
}

/// The maps' geometry, read once.
enum ChartGeometry {
    static func read(_ site: Site, _ bag: inout DiagnosticBag) -> [String: MapGeometry] {
        var geometry: [String: MapGeometry] = [:]
        for (path, bytes) in site.geometry.sorted(by: { $0.key < $1.key }) {
            geometry[path] = MapGeometry.read(bytes, file: "Content/" + path, &bag)
        }
        return geometry
    }
}

/// The sources of a chart in words, for the file that stands alone.
enum ChartSources {
    static func line(_ chart: SiteChart, _ site: Site, _ profile: LocaleProfile) -> String? {
        var names: [String] = []
        for id in chart.sources {
            guard let name = site.sources[id].map(SourceNames.container), !names.contains(name) else { continue }
            names.append(name)
        }
        guard !names.isEmpty else { return nil }
        let shown = names.prefix(4)
        let comma = profile.text(.chartList, ["a": "", "b": ""])
        return shown.joined(separator: comma) + (names.count > shown.count ? " …" : "")
    }
}
