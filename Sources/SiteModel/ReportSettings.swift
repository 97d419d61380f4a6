import Localization

/// `report` in `Content/site.yaml`: what a printed copy says of itself beside its content.
package struct ReportSettings: Sendable, Hashable {
    /// The number of the edition, from 1.
    package let edition: Int?
    /// The series that single articles belong to.
    package let series: LocalizedText?
    /// Who publishes it, where that is not the site itself.
    package let publisher: LocalizedText?

    package init(edition: Int? = nil, series: LocalizedText? = nil, publisher: LocalizedText? = nil) {
        self.edition = edition
        self.series = series
        self.publisher = publisher
    }
}
