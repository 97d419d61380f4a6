import Citations
import Files
import Ledger
import Localization
import SiteModel

/// Everything behind the site, to take away: sources, claims and tables.
struct DownloadFiles {
    let site: Site
    let ledger: LedgerDownloads

    /// The number of files written.
    func write(to sink: some FileSink) throws(DiskFailure) -> Int {
        var files: [(String, [UInt8])] = []
        if !site.sources.items.isEmpty {
            let items = site.sources.items
            for (name, bytes) in zip(
                SourceFiles.names,
                [SourceExport.cslJSON(items), SourceExport.bibTeX(items), SourceExport.ris(items)])
            {
                files.append(("data/" + name, bytes))
            }
        }
        for file in ledger.files() {
            files.append(("data/" + file.path, file.bytes))
        }
        for (path, bytes) in files { try sink.accept(SiteAddress(path).file, bytes) }
        return files.count
    }
}

extension Publication {
    /// What a site's downloads say of the site.
    init(of site: Site) {
        let configuration = site.configuration
        self.init(
            title: configuration.title, description: configuration.description,
            baseURL: configuration.baseURL.absolute(SiteAddress("")), license: configuration.license?.identifier ?? "",
            publisher: configuration.title.text(
                for: configuration.defaultLocale, default: configuration.defaultLocale),
            defaultLocale: configuration.defaultLocale, locales: site.locales, date: site.clock.date)
    }
}

/// All sources, for reference managers: CSL-JSON, BibTeX, RIS.
enum SourceFiles {
    static let names = ["sources.json", "sources.bib", "sources.ris"]
}
