import Charts
import Files
import Localization
import SiteModel

/// Every chart as files that stand alone: a picture and a page for frames a language, and the data once.
struct ChartFiles {
    let shared: SharedContent

    private var site: Site { shared.site }

    static func svgAddress(_ id: String, _ tag: LanguageTag) -> SiteAddress { SiteAddress("charts/\(id).\(tag).svg") }
    static func csvAddress(_ id: String) -> SiteAddress { SiteAddress("charts/\(id).csv") }

    /// The number of files written.
    func write(to sink: some FileSink) throws(DiskFailure) -> Int {
        var count = 0
        for chart in site.charts {
            try sink.accept(Self.csvAddress(chart.id).file, ChartCSV.bytes(chart.table))
            count += 1
            for (tag, gallery) in shared.galleries {
                guard let rendered = gallery[chart.id] else { continue }
                try sink.accept(Self.svgAddress(chart.id, tag).file, rendered.standalone)
                let page = EmbedPage(chart: chart, rendered: rendered, tag: tag, shared: shared)
                try sink.accept(EmbedPage.address(chart.id, tag).file, page.bytes())
                count += 2
            }
        }
        return count
    }
}
