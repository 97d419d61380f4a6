import Localization
import SiteModel

/// The text of one page for another medium than the site: the same HTML, with its notes one by one.
package struct PageText: Sendable {
    /// A note as the page numbers it.
    package struct Note: Sendable {
        /// From 1: `href="#fn-3"` in the text refers to the third.
        package let number: Int
        /// The source that it names, where it names one and nothing else.
        package let source: String?
        /// Its HTML, without back-links.
        package let body: [UInt8]
    }

    package let page: PlannedPage
    package let title: String
    package let description: String?
    package let kicker: String?
    /// The language of the text.
    package let language: LocaleProfile
    package let body: [UInt8]
    package let notes: [Note]
}
