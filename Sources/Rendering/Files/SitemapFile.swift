import Markup
import SiteModel

/// `sitemap.xml` (sitemaps.org 0.9) with the alternates of every page, and `robots.txt` that names it.
enum SitemapFile {
    static let address = SiteAddress("sitemap.xml")

    static func bytes(_ site: Site) -> [UInt8] {
        var output = ByteOutput(capacity: site.plan.pages.count * 400)
        var alternates: [PageSubject: [UInt8]] = [:]
        output.raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        output.raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        let root = root(of: site)
        for page in site.plan.pages.filter(\.isListed).sorted(by: { $0.address < $1.address }) {
            output.raw("<url><loc>")
            output.raw(bytes: root)
            output.xmlText(page.address.encoded)
            output.raw("</loc>")
            if let date = page.content?.metadata.modified ?? page.content?.metadata.date {
                output.raw("<lastmod>")
                output.xmlText(date.description)
                output.raw("</lastmod>")
            }
            if let links = alternates[page.subject] {
                output.raw(bytes: links)
            } else {
                let links = Self.alternates(of: page.subject, site, root)
                alternates[page.subject] = links
                output.raw(bytes: links)
            }
            output.raw("</url>\n")
        }
        output.raw("</urlset>\n")
        return output.bytes
    }

    /// The links to a subject's own pages in all languages.
    private static func alternates(of subject: PageSubject, _ site: Site, _ root: [UInt8]) -> [UInt8] {
        var output = ByteOutput()
        let family = site.plan.family(of: subject)
        for tag in site.locales {
            guard let page = family.first(where: { $0.locale == tag && !$0.isBorrowed }) else { continue }
            output.raw("<xhtml:link rel=\"alternate\" hreflang=\"")
            output.xmlText(tag.string)
            output.raw("\" href=\"")
            output.raw(bytes: root)
            output.xmlText(page.address.encoded)
            output.raw("\"/>")
        }
        return output.bytes
    }

    /// What absolute addresses begin with.
    private static func root(of site: Site) -> [UInt8] {
        var output = ByteOutput()
        output.xmlText(site.configuration.baseURL.absolute(SiteAddress("")))
        return output.bytes
    }

    static func robots(_ site: Site) -> [UInt8] {
        Array("User-agent: *\nAllow: /\nSitemap: \(site.configuration.baseURL.absolute(address))\n".utf8)
    }
}
