import Citations
import Files
import Ledger
import Localization
import SiteModel

/// Everything behind the site, to take away: sources, claims and tables.
struct DownloadFiles {
    let site: Site

    /// The number of files written.
    func write(to sink: some FileSink) throws(DiskFailure) -> Int {
        var files: [(String, [UInt8])] = []
        if !site.sources.items.isEmpty {
            files.append(("data/sources.json", SourceExport.cslJSON(site.sources.items)))
            files.append(("data/sources.bib", SourceExport.bibTeX(site.sources.items)))
            files.append(("data/sources.ris", SourceExport.ris(site.sources.items)))
        }
        let configuration = site.configuration
        let publication = Publication(
            title: configuration.title, description: configuration.description,
            baseURL: configuration.baseURL.absolute(SiteAddress("")), license: configuration.license?.identifier ?? "",
            publisher: configuration.title.text(
                for: configuration.defaultLocale, default: configuration.defaultLocale),
            defaultLocale: configuration.defaultLocale, locales: site.locales, date: site.clock.date)
        for file in LedgerDownloads(site.evidence, publication: publication).files() {
            files.append(("data/" + file.path, file.bytes))
        }
        for (path, bytes) in files { try sink.accept(SiteAddress(path).file, bytes) }
        return files.count
    }
}
