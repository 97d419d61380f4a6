import Citations
import Localization
import Markup
import Serialization
import SiteModel

/// “To cite this page”: the page itself as a source, in the site's style.
struct CitePage {
    let scope: PageScope

    func text(title: String, date: CalendarDate?) -> [UInt8]? {
        guard scope.page.isListed else { return nil }
        var output = ByteOutput()
        let siteTitle = scope.site.text(scope.site.configuration.title, scope.profile.tag).text
        output.text(scope.profile.format.quoted(title))
        output.raw(". <i>")
        output.text(siteTitle)
        output.raw("</i>")
        if let date { output.text(", " + scope.profile.format.date(date)) }
        output.raw(". <a translate=\"no\"")
        let address = scope.site.configuration.baseURL.absolute(scope.page.address)
        output.attribute("href", address)
        output.raw("><bdi>")
        output.text(address)
        output.raw("</bdi></a>")
        return output.bytes
    }
}
