import Diagnostics
import SiteModel

/// What a rendered page links to and can be linked at: all that the output rules need of it, gathered on the way.
package struct PageRecord: Sendable {
    /// A link inside the site, with the place in the author's file where it was written; nil for the theme's own.
    package struct Link: Sendable {
        package let target: SiteAddress
        package let fragment: String?
        package let range: SourceRange?
        package let text: String
        package let isImage: Bool
    }

    package let address: SiteAddress
    package internal(set) var links: [Link] = []
    /// Every `id` that the text of the page has, while it is rendered.
    var identifiers: Set<String> = []
    /// The same of a finished page.
    package internal(set) var anchors = AnchorList()
    /// Ids of the claims shown, for back-links from the evidence.
    package internal(set) var claims: [String] = []

    init(address: SiteAddress) {
        self.address = address
    }

    /// The record of a page to which nothing is added any more.
    var finished: PageRecord {
        var record = self
        record.anchors = AnchorList(identifiers)
        record.identifiers = []
        return record
    }
}
