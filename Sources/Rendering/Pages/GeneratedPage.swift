import Localization
import Markup
import SiteModel

/// The parts of a page that is made from data: its headline, its standfirst and its text.
struct GeneratedPage {
    var title: String
    /// The headline's language, where it is not the page's.
    var titleLanguage: LanguageTag?
    var description: String?
    /// Its sections, where there are enough of them to be listed.
    var contents: [PageView.Heading] = []
    var body = ByteOutput(capacity: 8192)
}
