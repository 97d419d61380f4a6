/// One row of the table as a mark sees it; a missing value is NaN.
struct Datum: Sendable {
    let row: Int
    var x: Double
    var y: Double
    var x2: Double
    var y2: Double
    var series: Int
    var facet: Int
    var certainty: Certainty
}

/// A mark with the data it draws.
struct Layer: Sendable {
    let mark: MarkSpec
    let channels: ChannelSet
    var data: [Datum]
    let textColumn: Int?
    let dateColumn: Int?
    /// The tooltip of each row of the table; empty where there are too many for tooltips.
    var titles: [String] = []

    func title(_ datum: Datum) -> String? {
        titles.indices.contains(datum.row) ? titles[datum.row] : nil
    }
}

/// One color of a chart: a category or a class of numbers, with its name and CSS class.
struct Series: Sendable {
    let key: String
    let label: String
    /// `k1`–`k6` categorical, `b1`–`b5` blue, `a1`–`a5` amber, `d1`–`d7` diverging, `ki` ink.
    let colorClass: String
}

/// A category of an axis or a facet.
struct Category: Sendable {
    let key: String
    let label: String
    /// Whether the label came from the spec in the page's language.
    let isNamed: Bool
    /// A second, softer line, such as the date of a source's figure.
    var detail: String?
}
