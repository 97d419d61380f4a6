import Citations
import Files
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
        for (path, bytes) in files { try sink.accept(SiteAddress(path).file, bytes) }
        return files.count
    }
}
