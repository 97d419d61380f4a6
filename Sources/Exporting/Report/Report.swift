import Files
import Localization
import Markup
import Rendering
import SiteModel

/// The site in one language as a document: for paged media, or as an e-book.
package struct Report: Sendable {
    private let site: Site
    private let options: ReportOptions

    /// Where nothing of the site is wanted or there: no page in the language, no page of the paths or tags.
    package init?(_ site: Site, _ options: ReportOptions) {
        guard !ReportSelection(site, options).pages.isEmpty else { return nil }
        self.site = site
        self.options = options
    }

    /// One HTML document for WeasyPrint or a browser.
    package func print() -> [UInt8] {
        let pictures = PictureSetter(
            style: site.theme.report.styles["charts.css"] ?? [],
            liftsWords: site.profile(options.locale).direction == .rightToLeft)
        var composer = ReportComposer(site, options, isBook: false, pictures: pictures)
        let parts = composer.compose()
        return PrintDocument(
            site: site, profile: composer.profile, kind: "report", title: composer.siteTitle,
            author: composer.publisher, description: composer.siteDescription ?? composer.siteTitle,
            keywords: keywords, runningTitle: composer.siteTitle, parts: parts
        ).bytes()
    }

    /// An EPUB 3.3 file.
    ///
    /// - Parameter fonts: carried in the file for the language's own script.
    /// - Throws: `DiskFailure` where libzip has no memory.
    package func book(fonts: [BookFont]) throws(DiskFailure) -> [UInt8] {
        var composer = ReportComposer(
            site, options, isBook: true, pictures: PictureSetter(style: [], liftsWords: false))
        let parts = composer.compose()
        return try BookDocument(
            site: site, profile: composer.profile, title: composer.siteTitle, author: composer.publisher,
            description: composer.siteDescription ?? "", coverLines: composer.coverLines,
            contentHash: options.contentHash, parts: parts,
            pageBreaks: composer.pageBreaks?.marks ?? [], fonts: fonts
        ).bytes()
    }

    private var keywords: [String] {
        var seen: Set<String> = []
        return ReportSelection(site, options).pages.flatMap { $0.content?.metadata.tags ?? [] }
            .filter { seen.insert($0).inserted }
    }
}
