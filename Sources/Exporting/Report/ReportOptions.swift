import Localization
import Serialization
import SiteModel

/// What a report is asked for.
package struct ReportOptions: Sendable {
    /// The language; one of the site's.
    package var locale: LanguageTag
    /// Paths of pages that are wanted, each with all below it; all where nil.
    package var pages: [String]?
    /// Tags of pages that are wanted; all where nil.
    package var tags: [String]?
    /// SHA-256 over the content, in hexadecimal.
    package var contentHash: String
    /// Whether the evidence, the derived values and the data behind the charts are appended.
    package var includesEvidence = true

    /// Whether only some pages are wanted.
    var isPartial: Bool { pages != nil || tags != nil }

    package init(locale: LanguageTag, contentHash: String) {
        self.locale = locale
        self.contentHash = contentHash
    }
}
