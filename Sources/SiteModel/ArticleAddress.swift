/// Where the PDF of a page lies, in a site that is built with them.
package enum ArticleAddress {
    /// `en/energy/` has `en/energy/energy.pdf`; a home page has `en/en.pdf`.
    package static func pdf(of page: PlannedPage) -> SiteAddress {
        let name = page.address.path.split(separator: "/").last.map(String.init) ?? "page"
        return SiteAddress(page.address.path + name + ".pdf")
    }
}
