import Diagnostics
import Localization
import Markdown
import Serialization

/// What a page's front matter says of it.
package struct PageMetadata: Sendable {
    /// How a translation came to be, and from what.
    package struct Translation: Sendable {
        package enum Status: String, Sendable, CaseIterable {
            case machine, draft, reviewed
        }

        package let source: LanguageTag
        package let sourceHash: String?
        package let status: Status
        package let translator: String?

        package init(source: LanguageTag, sourceHash: String?, status: Status, translator: String?) {
            self.source = source
            self.sourceHash = sourceHash
            self.status = status
            self.translator = translator
        }
    }

    package var title: String
    /// A shorter title for menus and breadcrumbs.
    package var shortTitle: String?
    package var description: String?
    package var date: CalendarDate?
    package var modified: CalendarDate?
    package var published: CalendarDate?
    package var expires: CalendarDate?
    package var isDraft = false
    package var slug: String?
    package var aliases: [Placed] = []
    package var weight = 0
    package var tags: [String] = []
    package var authors: [String] = []
    /// The name of the series that the page is a part of.
    package var series: String?
    /// The name of a template in `Templates/`, without its ending.
    package var layout: Placed?
    package var showsTableOfContents = true
    package var kicker: String?
    /// Who the author is, in a few sentences.
    package var aboutAuthor: String?
    package var translation: Translation?
    /// Sources that the page lists without citing them.
    package var nocite: NociteKeys?
    /// Replaces the site's citation style.
    package var citationStyle: Placed?
    /// Replaces the site's policy for the languages that lack this page.
    package var fallback: FallbackPolicy?

    /// Title, description and the other words of the front matter that readers see, for the lints.
    package var words: [Placed] = []

    /// A text with its place in the file.
    package struct Placed: Sendable, Hashable {
        package let text: String
        package let range: SourceRange

        package init(text: String, range: SourceRange) {
            self.text = text
            self.range = range
        }
    }

    package init(title: String) {
        self.title = title
    }

    package var menuTitle: String { shortTitle ?? title }

    /// Whether readers may see the page at a moment: neither a draft, nor before its publishing date, nor after it expired.
    package func isPublic(at moment: Timestamp) -> Bool {
        guard !isDraft else { return false }
        let today = moment.date
        if let published, Timestamp(startOf: published) > moment { return false }
        if published == nil, let date, date.dayNumber > today.dayNumber { return false }
        if let expires, expires.dayNumber <= today.dayNumber { return false }
        return true
    }
}

/// What a language shows for a page that it lacks.
package enum FallbackPolicy: String, Sendable, CaseIterable {
    /// The page in another language, with a notice.
    case notice
    /// Nothing; menus and lists link to the other language.
    case link
    /// Nothing.
    case omit
}
