import Localization
import SiteModel
import Templating

/// The languages of a site as every page names them.
struct LanguageLinks: Sendable {
    /// In the site's order.
    let tags: [LanguageTag]
    private let fixed: [Fixed]

    private struct Fixed: Sendable {
        let tag: TemplateValue
        let direction: TemplateValue
        /// In the language itself.
        let name: TemplateValue
        let title: TemplateValue
        /// The notice as the header of a page shows it, in one piece; absent where the site has none.
        let safety: TemplateValue
    }

    init(_ site: Site) {
        tags = site.locales
        fixed = tags.map { tag in
            let profile = site.profile(tag)
            let safety = site.configuration.safetyNotice
            return Fixed(
                tag: .escaped(tag.string), direction: .escaped(tag.direction.rawValue), name: .escaped(profile.name),
                title: .escaped(site.text(site.configuration.title, tag).text),
                safety: safety ? .escaped(profile.text("safety.title") + " " + profile.text("safety.text")) : .absent)
        }
    }

    /// A link in a language.
    ///
    /// - Parameter place: the language's, in the site's order.
    func record(_ place: Int, href: String, isBorrowed: Bool) -> TemplateRecord {
        let fixed = fixed[place]
        return TemplateRecord(
            PageSchema.language,
            ordered: [
                fixed.tag, fixed.direction, fixed.name, .escaped(href), .flag(false), .flag(isBorrowed), fixed.title,
                fixed.safety,
            ])
    }

    /// The same link on the page that it leads to.
    func current(_ record: TemplateRecord) -> TemplateRecord {
        record.replacing(4, with: .flag(true))
    }

    func alternate(_ language: String, _ href: String) -> TemplateRecord {
        TemplateRecord(PageSchema.alternate, ordered: [.escaped(language), .escaped(href)])
    }
}
