import Ledger
import Localization
import Markdown
import SiteModel

/// What rendering one page knows: the site, the page, the languages of its frame and of its text.
struct PageScope: Sendable {
    let site: Site
    let page: PlannedPage
    /// The language of the interface around the text.
    let profile: LocaleProfile
    /// The language that the text itself is written in; another one on a borrowed page.
    let textProfile: LocaleProfile
    /// Whether a list stands on one page, however long: in print.
    var isUndivided = false

    init(site: Site, page: PlannedPage) {
        self.site = site
        self.page = page
        profile = site.profile(page.locale)
        textProfile = page.textLanguage == page.locale ? profile : site.profile(page.textLanguage)
    }

    /// A root-relative link to an address.
    func href(_ address: SiteAddress, fragment: String? = nil) -> String {
        let link = site.configuration.baseURL.href(address)
        return fragment.map { link + "#" + $0 } ?? link
    }

    /// A link to a page on a subject in this page's language; nil where there is none.
    func href(_ subject: PageSubject, fragment: String? = nil) -> String? {
        site.plan.page(subject, in: page.locale).map { href($0.address, fragment: fragment) }
    }

    /// Where a claim is shown with all that is known of it.
    func href(of claim: Claim) -> String? {
        claim.indicator.flatMap { href(.indicator($0), fragment: Self.identifier(of: claim)) }
    }

    /// Where a derived value is explained.
    func href(ofDerivation id: String) -> String? {
        href(site.parts.subject(ofDerivation: id), fragment: Self.identifier(ofDerivation: id))
    }

    static func identifier(of claim: Claim) -> String { "claim-" + claim.id }
    static func identifier(ofDerivation id: String) -> String { "derived-" + id }
    static func identifier(ofSource id: String) -> String { "source-" + id }
    static func identifier(ofChart id: String) -> String { CrossReferences.identifier(ofChart: id) }
}
