/// A citation style: an independent CSL style, checked and with its macros resolved.
package struct CitationStyle: Sendable {
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
    package var hasBibliography: Bool { bibliography != nil }

    let citation: CitationSection
    let bibliography: BibliographySection?
    let macros: [Macro]
    let names: NameOptions
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

    /// `cs:macro`.
    struct Macro: Sendable {
        let name: String
        let children: [RenderingElement]
    }
}
