import Citations
import Diagnostics
import Files
import Ledger
import Localization
import Serialization

/// The whole site as one immutable value: what loading makes, and all that checks and rendering see.
///
/// A class, because every page holds it: one reference instead of thirty.
package final class Site: Sendable {
    package let configuration: SiteConfiguration
    /// One profile a language that pages are shown or written in.
    package let profiles: [LanguageTag: LocaleProfile]
    package let pages: [ContentPage]
    package let plan: SitePlan
    package let evidence: EvaluatedLedger
    package let sources: SourceLibrary
    /// `Content/sources.json` and the like as they are stored, for the downloads.
    package let inputs: FileTree
    /// The processors of the site's citation style and of those that pages ask for.
    package let citations: SiteCitations
    /// In byte order of their ids.
    package let charts: [SiteChart]
    package let geometry: [String: [UInt8]]
    package let theme: Theme
    /// The moment the build is taken to run at.
    package let clock: Timestamp
    /// How long lists are divided into pages.
    package let parts: PageParts
    /// The languages that the site is published in, in its own order.
    package let locales: [LanguageTag]
    private let chartIndex: [String: Int]
    /// Pages by path and language.
    let contentIndex: [String: [LanguageTag: Int]]

    package init(
        configuration: SiteConfiguration, profiles: [LanguageTag: LocaleProfile], pages: [ContentPage], plan: SitePlan,
        evidence: EvaluatedLedger, sources: SourceLibrary, inputs: FileTree,
        citations: SiteCitations,
        charts: [SiteChart], geometry: [String: [UInt8]], theme: Theme, clock: Timestamp
    ) {
        self.configuration = configuration
        self.profiles = profiles
        self.pages = pages
        self.plan = plan
        self.evidence = evidence
        self.sources = sources
        self.inputs = inputs
        self.citations = citations
        self.charts = charts
        self.geometry = geometry
        self.theme = theme
        self.clock = clock
        parts = PageParts(evidence, sourceCount: sources.items.count)
        locales = configuration.locales.map(\.tag)
        var contentIndex: [String: [LanguageTag: Int]] = [:]
        for (index, page) in pages.enumerated() { contentIndex[page.path, default: [:]][page.language] = index }
        self.contentIndex = contentIndex
        chartIndex = Dictionary(charts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same site with other texts of some pages, whose front matter is the same.
    ///
    /// - Parameter pages: the pages of now by those of before.
    package func replacing(_ pages: [ObjectIdentifier: ContentPage], inputs: FileTree) -> Site {
        Site(
            self, pages: self.pages.map { pages[ObjectIdentifier($0)] ?? $0 }, plan: plan.replacing(pages),
            inputs: inputs)
    }

    private init(_ site: Site, pages: [ContentPage], plan: SitePlan, inputs: FileTree) {
        self.pages = pages
        self.plan = plan
        self.inputs = inputs
        configuration = site.configuration
        profiles = site.profiles
        evidence = site.evidence
        sources = site.sources
        citations = site.citations
        charts = site.charts
        geometry = site.geometry
        theme = site.theme
        clock = site.clock
        parts = site.parts
        locales = site.locales
        chartIndex = site.chartIndex
        contentIndex = site.contentIndex
    }

    package var ledger: ClaimLedger { evidence.ledger }

    package func chart(_ id: String) -> SiteChart? {
        chartIndex[id].map { charts[$0] }
    }

    /// The profile of a language; English where it is none of the site's.
    package func profile(_ tag: LanguageTag) -> LocaleProfile {
        profiles[tag] ?? profiles[configuration.defaultLocale] ?? LocaleProfile(LocaleSettings(.english))
    }

    /// A text that people read, in a language or what is nearest to it.
    package func text(_ text: LocalizedText, _ tag: LanguageTag) -> ResolvedText {
        text.resolved(for: tag, default: configuration.defaultLocale)
    }
}
