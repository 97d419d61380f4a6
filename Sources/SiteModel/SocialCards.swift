import Templating

/// The pictures that other sites show beside a link to a page: where they stand, and what their template may use.
package enum SocialCards {
    /// In pixels, the size that all of those sites accept.
    package static let width = 1200
    package static let height = 630

    /// A card lies beside its page.
    package static func address(of page: PlannedPage) -> SiteAddress {
        SiteAddress(page.address.path + "card.png")
    }

    /// Pages that authors wrote have cards, each in its own language.
    package static func hasCard(_ page: PlannedPage) -> Bool {
        page.content != nil && page.isListed
    }

    /// The names that `social/card.mustache` may use. Lengths are in pixels.
    package static let schema = TemplateSchema([
        .init("lang", .text, "the page’s language, a BCP 47 tag"),
        .init("dir", .text, "ltr or rtl"),
        .init("x", .text, "where lines begin: at the left, or at the right of a right-to-left page"),
        .init("kicker", .text, "a word above the headline"),
        .init("title", .list(line), "the headline in lines that fit"),
        .init("description", .list(line), "the standfirst in lines that fit"),
        .init("site-title", .text, "the site’s title"),
    ])
    package static let line = TemplateSchema([
        .init("text", .text, "the words of one line"),
        .init("y", .text, "its baseline"),
        .init("size", .text, "the size of its letters"),
        .init("x", .text, "where it begins"),
    ])
}
