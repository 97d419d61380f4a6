import Localization
import Markup
import SiteModel

/// The root page: every language by its own name. It remembers nothing and sends nobody anywhere.
struct ChooserPage {
    let shared: SharedContent

    private var site: Site { shared.site }

    func bytes() -> [UInt8] {
        let home = PlannedPage(
            subject: .content("index"), locale: site.configuration.defaultLocale, address: SiteAddress(""))
        let scope = PageScope(site: site, page: home)
        var view = PageView()
        view.title = site.text(site.configuration.title, home.locale).text
        view.windowTitle = view.title
        view.description = scope.profile.text("page.choose-language")
        view.canonical = site.configuration.baseURL.absolute(home.address)
        view.languages = site.locales.map { tag in
            let target = site.plan.page(.content("index"), in: tag)?.address ?? firstAddress(tag)
            return PageView.Language(
                tag: tag, name: site.profile(tag).name, href: scope.href(target), isCurrent: false, isBorrowed: false)
        }
        view.alternates = alternates()
        var output = ByteOutput(capacity: 4096)
        site.theme.layouts["chooser"]?.render(
            PageContext(scope: scope, view: view, interface: shared.interface(home.locale)).record(), to: &output)
        return output.bytes
    }

    /// Where a language without a home page begins.
    private func firstAddress(_ tag: LanguageTag) -> SiteAddress {
        site.plan.pages.filter { $0.locale == tag }.map(\.address).min() ?? SiteAddress("\(tag)/404.html")
    }

    private func alternates() -> [PageView.Alternate] {
        let base = site.configuration.baseURL
        let homes = site.plan.translations(of: .content("index"))
        var alternates = site.locales.compactMap { tag in
            homes[tag].map { PageView.Alternate(hreflang: tag.string, href: base.absolute($0.address)) }
        }
        alternates.append(PageView.Alternate(hreflang: "x-default", href: base.absolute(SiteAddress(""))))
        return alternates
    }
}
