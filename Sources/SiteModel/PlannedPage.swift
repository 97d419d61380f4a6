import Localization

/// One page that will be rendered: its subject, the language of its interface, and where it is published.
///
/// A class, because plan, lists and indexes all hold it.
package final class PlannedPage: Sendable {
    package let subject: PageSubject
    /// The language of everything but borrowed text.
    package let locale: LanguageTag
    package let address: SiteAddress
    /// The page that an author wrote; nil for pages that are made from data.
    package let content: ContentPage?

    package init(subject: PageSubject, locale: LanguageTag, address: SiteAddress, content: ContentPage? = nil) {
        self.subject = subject
        self.locale = locale
        self.address = address
        self.content = content
        isBorrowed = content.map { $0.language != locale } ?? false
    }

    /// Whether the text is shown in another language than the page's, for want of a translation.
    package let isBorrowed: Bool

    /// Whether search engines and other languages may know of it.
    package var isListed: Bool { !isBorrowed && subject != .notFound }

    /// The language of the page's text.
    package var textLanguage: LanguageTag { content?.language ?? locale }
}
