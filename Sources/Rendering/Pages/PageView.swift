import Localization
import SiteModel
import Templating

/// Everything a layout may show of one page, as finished values: what templates are filled from.
struct PageView {
    struct Link {
        let title: String
        let href: String
        var isCurrent = false
        /// The language of the title, where it is not the page's.
        var language: LanguageTag?
    }

    struct Moment {
        let iso: String
        let text: String
    }

    struct ListItem {
        let title: String
        let href: String
        let description: String?
        let date: Moment?
    }

    struct Heading {
        let title: String
        let href: String
        let level: Int
    }

    struct Notice {
        let text: String
        let linkText: String?
        let href: String?
        let language: LanguageTag
    }

    var title = ""
    /// The title as it stands in the window: with the site's name.
    var windowTitle = ""
    /// The language of title, description and text, where it is not the page's.
    var textLanguage: LanguageTag?
    /// The headline's language, where it is another one than the page's and its text's.
    var titleLanguage: LanguageTag?
    var description: String?
    var kicker: String?
    var canonical: String?
    /// Who the author is.
    var aboutAuthor: String?
    /// The absolute address of the page's picture for other sites.
    var cardHref: String?
    var isIndexed = true
    // Lists that several pages share are records already.
    var alternates: [TemplateRecord] = []
    var languages: [TemplateRecord] = []
    /// Which entries of the menus lead to the page.
    var menus = MenuLinks.State.ofOnePage
    var menu: [TemplateRecord] = []
    /// Further pages, for the foot of the page.
    var footerMenu: [TemplateRecord] = []
    var breadcrumbs: [TemplateRecord] = []
    var contents: [Heading] = []
    var content: [UInt8] = []
    var notes: [UInt8] = []
    /// The words of the text with the values that it shows, in UTF-8; nil where they have not been gathered.
    var searchText: [UInt8]?
    var published: Moment?
    var updated: Moment?
    /// “By Ada and Ben”.
    var authors: String?
    /// “As of 28 January 2026”: the newest claim that the page shows.
    var asOf: Moment?
    var sourcesCount: String?
    var readingTime: String?
    var fallbackNotice: Notice?
    var translationNotice: Notice?
    var draftNotice: String?
    var tags: [TemplateRecord] = []
    var list: [ListItem] = []
    var listHeading: String?
    var citation: [UInt8]?
    /// The page as a source, for programs that keep sources.
    var citationFiles: CiteFiles?
    var mailHref: String?
    /// The services that the page can be passed on to.
    var share: [Link] = []
    var previous: Link?
    var next: Link?
    var related: [TemplateRecord] = []
    /// The name of the page's series.
    var series: String?
    /// The pages of the series in their order, this one among them.
    var seriesPages: [Link] = []
    /// Where all pages are listed, for readers without the search.
    var allPagesHref = TemplateValue.absent
    /// The page as a PDF, where the site is built with them.
    var pdfHref: String?
    var feedHref = TemplateValue.absent
    var searchHref = TemplateValue.absent
}
