import Diagnostics
import Exporting
import Files
import SiteModel

/// The PDFs of single pages, made side by side.
struct ArticleFiles {
    let site: Site
    let press: WeasyPrint
    let jobs: Int

    /// Says which of the site's scripts the machine has no font for, where PDFs are made.
    static func checkFonts(_ site: Site, _ options: BuildOptions, _ bag: inout DiagnosticBag) {
        guard options.articlePress != nil else { return }
        bag.add(contentsOf: ReportFonts.missing(in: options.articleFontFolders, for: site.locales))
    }

    /// - Returns: how many there are.
    /// - Throws: `DiskFailure` where WeasyPrint or the sink refuses.
    func write(to sink: some FileSink) async throws -> Int {
        let articles = site.locales.flatMap { Article.all(site, $0) }
        _ = try await Shares.map(articles, jobs: jobs) { article in
            try sink.accept(article.address.file, press.pdf(article.print(), moment: site.clock))
        }
        return articles.count
    }
}
