import Markup
import SiteModel

/// `sitemap.xml` (sitemaps.org 0.9) with the alternates of every page, and `robots.txt` that names it.
enum SitemapFile {
    static let address = SiteAddress("sitemap.xml")

    static func bytes(_ site: Site) -> [UInt8] {
        let base = site.configuration.baseURL
        let locales = site.locales
        var output = ByteOutput(capacity: site.plan.pages.count * 400)
        output.raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        output.raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        for page in site.plan.pages.filter(\.isListed).sorted(by: { $0.address < $1.address }) {
            output.raw("<url><loc>")
            output.xmlText(base.absolute(page.address))
            output.raw("</loc>")
            if let date = page.content?.metadata.modified ?? page.content?.metadata.date {
                output.raw("<lastmod>")
                output.xmlText(date.description)
                output.raw("</lastmod>")
            }
            let family = site.plan.family(of: page.subject)
            for tag in locales {
                guard let other = family.first(where: { $0.locale == tag && !$0.isBorrowed }) else { continue }
                output.raw("<xhtml:link rel=\"alternate\" hreflang=\"")
                output.xmlText(tag.string)
                output.raw("\" href=\"")
                output.xmlText(base.absolute(other.address))
                output.raw("\"/>")
            }
            output.raw("</url>\n")
        }
        output.raw("</urlset>\n")
        return output.bytes
    }

    static func robots(_ site: Site) -> [UInt8] {
        Array("User-agent: *\nAllow: /\nSitemap: \(site.configuration.baseURL.absolute(address))\n".utf8)
    }
}
