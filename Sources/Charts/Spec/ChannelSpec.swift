import Diagnostics
import Serialization

/// How one channel (x, y, color …) is fed from a column and scaled.
///
/// Immutable, and a class because of its size: as a structure it was copied field by field at every step.
package final class ChannelSpec: Sendable {
    /// What a column's values are.
    package enum Kind: String, Sendable, CaseIterable {
        case quantitative
        case temporal
        case ordinal
        case nominal

        var isDiscrete: Bool { self == .ordinal || self == .nominal }
    }

    package enum Scale: String, Sendable, CaseIterable {
        case linear
        case log
        case time
        case band
        case point
        case ordinal
        case sequential
        case diverging
        case threshold
        case quantize
    }

    package enum Scheme: String, Sendable, CaseIterable {
        case categorical
        case blue
        case amber
        case diverging
    }

    package enum Sorting: String, Sendable, CaseIterable {
        case data
        case ascending
        case descending
        case value
    }

    package enum Format: String, Sendable, CaseIterable {
        case number
        case compact
        case percent
        case year
        case month
        case date
        case text
    }

    package enum Legend: String, Sendable, CaseIterable {
        case auto
        case none
    }

    package enum FacetScales: String, Sendable, CaseIterable {
        case shared
        case free
    }

    /// The column, with `{locale}` still in it.
    package let field: String
    package let fieldRange: SourceRange
    /// The whole channel in the spec.
    package let range: SourceRange
    let kind: Kind?
    let scale: Scale?
    let label: ChartText?
    let unit: String?
    let unitText: ChartText?
    let domain: [Node]
    let domainRange: SourceRange?
    let includesZero: Bool?
    let zeroRange: SourceRange?
    let tickCount: Int?
    let showsGrid: Bool?
    let showsAxis: Bool?
    let isReversed: Bool
    let sorting: Sorting?
    let format: Format?
    let decimals: Int?
    let labels: [String: ChartText]
    let order: [String]
    let colors: [String: String]
    let scheme: Scheme?
    let thresholds: [Double]
    let midpoint: Double?
    let legend: Legend
    let denominator: ChartText?
    let columns: Int?
    let facetScales: FacetScales
    let certainties: [String: Certainty]

    init(
        field: String, fieldRange: SourceRange, range: SourceRange, kind: Kind? = nil, scale: Scale? = nil,
        label: ChartText? = nil, unit: String? = nil, unitText: ChartText? = nil, domain: [Node] = [],
        domainRange: SourceRange? = nil, includesZero: Bool? = nil, zeroRange: SourceRange? = nil,
        tickCount: Int? = nil, showsGrid: Bool? = nil, showsAxis: Bool? = nil, isReversed: Bool = false,
        sorting: Sorting? = nil, format: Format? = nil, decimals: Int? = nil, labels: [String: ChartText] = [:],
        order: [String] = [], colors: [String: String] = [:], scheme: Scheme? = nil, thresholds: [Double] = [],
        midpoint: Double? = nil, legend: Legend = .auto, denominator: ChartText? = nil, columns: Int? = nil,
        facetScales: FacetScales = .shared, certainties: [String: Certainty] = [:]
    ) {
        self.field = field
        self.fieldRange = fieldRange
        self.range = range
        self.kind = kind
        self.scale = scale
        self.label = label
        self.unit = unit
        self.unitText = unitText
        self.domain = domain
        self.domainRange = domainRange
        self.includesZero = includesZero
        self.zeroRange = zeroRange
        self.tickCount = tickCount
        self.showsGrid = showsGrid
        self.showsAxis = showsAxis
        self.isReversed = isReversed
        self.sorting = sorting
        self.format = format
        self.decimals = decimals
        self.labels = labels
        self.order = order
        self.colors = colors
        self.scheme = scheme
        self.thresholds = thresholds
        self.midpoint = midpoint
        self.legend = legend
        self.denominator = denominator
        self.columns = columns
        self.facetScales = facetScales
        self.certainties = certainties
    }

    /// The column's name on a page of a language.
    package func field(for language: String) -> String {
        guard field.utf8.contains(0x7B) else { return field }
        return field.split(separator: "{locale}", omittingEmptySubsequences: false).joined(separator: language)
    }

    var isPercent: Bool { unit == "percent" || unit == "%" || format == .percent }
}

/// How sure a figure is, and how it is drawn.
package enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// Stated by the body that counts: solid, filled.
    case reported
    /// An estimate: dashed, light.
    case estimated
    /// Reprinted by a source that did not count: hollow.
    case secondary
}
