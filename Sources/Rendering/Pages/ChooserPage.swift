import Localization
import Markup
import SiteModel
import Templating

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
        let languages = shared.languages
        view.languages = languages.tags.enumerated().map { place, tag in
            let target = site.plan.page(.content("index"), in: tag)?.address ?? firstAddress(tag)
            return languages.record(place, href: scope.href(target), isBorrowed: false)
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

    private func alternates() -> [TemplateRecord] {
        let base = site.configuration.baseURL
        let homes = site.plan.translations(of: .content("index"))
        var alternates = site.locales.compactMap { tag in
            homes[tag].map { shared.languages.alternate(tag.string, base.absolute($0.address)) }
        }
        alternates.append(shared.languages.alternate("x-default", base.absolute(SiteAddress(""))))
        return alternates
    }
}
