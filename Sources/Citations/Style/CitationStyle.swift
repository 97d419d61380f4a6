/// A citation style: an independent CSL style, checked and with its macros resolved.
///
/// An immutable object, shared by all that is rendered in it.
package final class CitationStyle: Sendable {
    enum PageRangeFormat: String, Sendable {
        case chicago, expanded, minimal
        case chicago15 = "chicago-15"
        case chicago16 = "chicago-16"
        case minimalTwo = "minimal-two"
    }

    enum ParticleDemotion: String, Sendable {
        case never
        case sortOnly = "sort-only"
        case displayAndSort = "display-and-sort"
    }

    /// The style's address as its `cs:id` gives it.
    package let id: String
    package let title: String
    /// Whether citations go into notes, and not into the text.
    package let isNote: Bool
    /// The language to use where nobody asks for one.
    package let defaultLocale: String?
    /// What its macros depend on.
    let traits: MacroTraits
    package var hasBibliography: Bool { bibliography != nil }

    /// Whether the cite of a source may depend on which other sources are cited.
    var tellsSourcesApart: Bool {
        traits.showsCitationNumber || citation.addsNames || citation.addsGivenNames || citation.addsYearSuffix
            || testsDisambiguate
    }

    let citation: CitationSection
    let bibliography: BibliographySection?
    let macros: [Macro]
    /// The name options that `cs:names` inherits in citations and in the bibliography.
    let inheritedNames: (citation: NameOptions, bibliography: NameOptions)
    let demotion: ParticleDemotion
    let pageRangeFormat: PageRangeFormat?
    let initializesWithHyphen: Bool
    /// The style's own terms and date formats, in the order of the file.
    let locales: [LocaleFile]
    /// Whether any condition asks whether the cite must be disambiguated.
    let testsDisambiguate: Bool
    /// Whether the style renders the year suffix by name, instead of behind the year.
    let rendersYearSuffix: Bool
    /// Whether any condition asks for a position.
    let testsPosition: Bool
    private let narrowed = NarrowedStyles()

    init(
        id: String, title: String, isNote: Bool, defaultLocale: String?, citation: CitationSection,
        bibliography: BibliographySection?, macros: [Macro],
        inheritedNames: (citation: NameOptions, bibliography: NameOptions), demotion: ParticleDemotion,
        pageRangeFormat: PageRangeFormat?, initializesWithHyphen: Bool, locales: [LocaleFile], testsDisambiguate: Bool,
        rendersYearSuffix: Bool, testsPosition: Bool
    ) {
        self.id = id
        self.title = title
        self.isNote = isNote
        self.defaultLocale = defaultLocale
        self.citation = citation
        self.bibliography = bibliography
        self.macros = macros
        self.inheritedNames = inheritedNames
        self.demotion = demotion
        self.pageRangeFormat = pageRangeFormat
        self.initializesWithHyphen = initializesWithHyphen
        self.locales = locales
        self.testsDisambiguate = testsDisambiguate
        self.rendersYearSuffix = rendersYearSuffix
        self.testsPosition = testsPosition
        traits = MacroTraits(
            macros: macros, layouts: [citation.layout] + (bibliography.map { [$0.layout] } ?? []),
            sort: citation.sort + (bibliography?.sort ?? []))
    }

    /// What the style comes to for sources of the item's shape.
    func narrowed(to item: CitationItem) -> NarrowedStyle { narrowed.narrowed(self, to: item) }

    /// `cs:macro`.
    struct Macro: Sendable {
        let name: String
        let children: [RenderingElement]
    }
}
