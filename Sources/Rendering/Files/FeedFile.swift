import Localization
import Markup
import Serialization
import SiteModel

/// `feed.xml` of one language (Atom, RFC 4287): the newest twenty pages of its own.
struct FeedFile {
    let site: Site
    let locale: LanguageTag
    /// The newest first.
    let pages: ArraySlice<PlannedPage>

    static func address(_ locale: LanguageTag) -> SiteAddress { SiteAddress("\(locale)/feed.xml") }

    func bytes() -> [UInt8] {
        let base = site.configuration.baseURL
        var output = ByteOutput(capacity: 8192)
        output.raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        output.xmlText(locale.string)
        output.raw("\">\n")
        element("title", site.text(site.configuration.title, locale).text, &output)
        element("id", base.absolute(SiteAddress("\(locale)/")), &output)
        link("self", base.absolute(Self.address(locale)), "application/atom+xml", &output)
        link("alternate", base.absolute(SiteAddress("\(locale)/")), "text/html", &output)
        let newest = pages.compactMap { $0.content.flatMap(Self.moment) }.max() ?? Timestamp(seconds: 0)
        element("updated", newest.rfc3339, &output)
        output.raw("<author>")
        element("name", site.text(site.configuration.title, locale).text, &output)
        output.raw("</author>\n")
        for page in pages { entry(page, &output) }
        output.raw("</feed>\n")
        return output.bytes
    }

    private func entry(_ page: PlannedPage, _ output: inout ByteOutput) {
        guard let content = page.content else { return }
        let address = site.configuration.baseURL.absolute(page.address)
        output.raw("<entry>\n")
        element("title", content.metadata.title, &output)
        element("id", address, &output)
        link("alternate", address, "text/html", &output)
        element("updated", (Self.moment(content) ?? Timestamp(seconds: 0)).rfc3339, &output)
        if let date = content.metadata.date { element("published", Timestamp(startOf: date).rfc3339, &output) }
        if let description = content.metadata.description { element("summary", description, &output) }
        for tag in content.metadata.tags {
            output.raw("<category term=\"")
            output.xmlText(tag)
            output.raw("\"/>\n")
        }
        output.raw("</entry>\n")
    }

    private static func moment(_ page: ContentPage) -> Timestamp? {
        (page.metadata.modified ?? page.metadata.date).map(Timestamp.init(startOf:))
    }

    private func element(_ name: StaticString, _ text: String, _ output: inout ByteOutput) {
        output.raw("<")
        output.raw(name)
        output.raw(">")
        output.xmlText(text)
        output.raw("</")
        output.raw(name)
        output.raw(">\n")
    }

    private func link(_ relation: StaticString, _ address: String, _ type: StaticString, _ output: inout ByteOutput) {
        output.raw("<link rel=\"")
        output.raw(relation)
        output.raw("\" type=\"")
        output.raw(type)
        output.raw("\" href=\"")
        output.xmlText(address)
        output.raw("\"/>\n")
    }
}
