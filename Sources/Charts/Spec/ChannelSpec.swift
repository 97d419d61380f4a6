import Diagnostics
import Serialization

/// How one channel (x, y, color …) is fed from a column and scaled.
package struct ChannelSpec: Sendable {
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
    var kind: Kind?
    var scale: Scale?
    var label: ChartText?
    var unit: String?
    var unitText: ChartText?
    var domain: [Node] = []
    var domainRange: SourceRange?
    var includesZero: Bool?
    var zeroRange: SourceRange?
    var tickCount: Int?
    var showsGrid: Bool?
    var showsAxis: Bool?
    var isReversed = false
    var sorting: Sorting?
    var format: Format?
    var decimals: Int?
    var labels: [String: ChartText] = [:]
    var order: [String] = []
    var colors: [String: String] = [:]
    var scheme: Scheme?
    var thresholds: [Double] = []
    var midpoint: Double?
    var legend: Legend = .auto
    var denominator: ChartText?
    var columns: Int?
    var facetScales: FacetScales = .shared
    var certainties: [String: Certainty] = [:]

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
