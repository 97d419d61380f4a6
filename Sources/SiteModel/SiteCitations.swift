import Citations
import Localization

/// One citation processor for each style and language of a site.
package struct SiteCitations: Sendable {
    private let standard: [LanguageTag: CitationProcessor]
    /// By the style's name as pages write it.
    private let named: [String: [LanguageTag: CitationProcessor]]

    /// - Parameters:
    ///   - standard: the processors of the site's own style.
    ///   - named: those of styles that pages ask for; a style that could not be loaded is left out.
    package init(
        _ standard: [LanguageTag: CitationProcessor], named: [String: [LanguageTag: CitationProcessor]] = [:]
    ) {
        self.standard = standard
        self.named = named
    }

    /// The processor of the site's style in a language; nil for a language that the site lacks.
    package subscript(tag: LanguageTag) -> CitationProcessor? {
        standard[tag]
    }

    /// The processor of a page's own style, or of the site's.
    package func processor(for page: ContentPage?, in tag: LanguageTag) -> CitationProcessor? {
        page?.metadata.citationStyle.flatMap { named[$0.text]?[tag] } ?? standard[tag]
    }
}
