import Charts
import Files
import Localization
import SiteModel

/// Every chart as files that stand alone: a picture a language, and the data once.
struct ChartFiles {
    let site: Site
    let galleries: [LanguageTag: ChartGallery]

    static func svgAddress(_ id: String, _ tag: LanguageTag) -> SiteAddress { SiteAddress("charts/\(id).\(tag).svg") }
    static func csvAddress(_ id: String) -> SiteAddress { SiteAddress("charts/\(id).csv") }

    /// The number of files written.
    func write(to sink: some FileSink) throws(DiskFailure) -> Int {
        var count = 0
        for chart in site.charts {
            try sink.accept(Self.csvAddress(chart.id).file, ChartCSV.bytes(chart.table))
            count += 1
            for (tag, gallery) in galleries {
                guard let bytes = gallery.standalone(chart.id) else { continue }
                try sink.accept(Self.svgAddress(chart.id, tag).file, bytes)
                count += 1
            }
        }
        return count
    }
}
