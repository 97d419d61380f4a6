import Markup
import SiteModel

/// The parts of a page that is made from data: its headline, its standfirst and its text.
struct GeneratedPage {
    var title: String
    var description: String?
    var body = ByteOutput(capacity: 8192)
}
