import Diagnostics
import Serialization

/// One layer of a chart: what shape the rows take, with the channels it sets for itself.
package struct MarkSpec: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case bar
        case line
        case area
        case dot
        case range
        case interval
        case rule
        case tick
        case text
        case waffle
        case slope
        case timeline
        case sparkline
        case geo
    }

    package enum Stacking: String, Sendable, CaseIterable {
        case stack
        case group
        case normalize
    }

    package enum Curve: String, Sendable, CaseIterable {
        case linear
        case step
    }

    /// A text beside a mark, or none.
    package let kind: Kind
    package let range: SourceRange
    var channels: ChannelSet
    var stacking: Stacking?
    var curve: Curve = .linear
    /// Whether a line shows its points; left out: where there are few.
    var showsPoints: Bool?
    /// Whether bars show their values; left out: where they fit.
    var showsValues: Bool?
    /// Only rows of this certainty.
    var only: [Certainty] = []
    var map: MapSpec?
    /// What one square of a waffle stands for.
    var squareValue: Double?
}

/// The channels that a chart or one of its marks sets.
package struct ChannelSet: Sendable {
    var x: ChannelSpec?
    var y: ChannelSpec?
    var x2: ChannelSpec?
    var y2: ChannelSpec?
    var color: ChannelSpec?
    var certainty: ChannelSpec?
    var text: ChannelSpec?
    var date: ChannelSpec?

    var all: [ChannelSpec] { [x, y, x2, y2, color, certainty, text, date].compactMap { $0 } }

    /// The channels of a mark over those of its chart.
    func overlaid(on base: ChannelSet) -> ChannelSet {
        ChannelSet(
            x: x ?? base.x, y: y ?? base.y, x2: x2 ?? base.x2, y2: y2 ?? base.y2, color: color ?? base.color,
            certainty: certainty ?? base.certainty, text: text ?? base.text, date: date ?? base.date)
    }

    /// x and y exchanged, for horizontal bars.
    var turned: ChannelSet {
        ChannelSet(x: y, y: x, x2: y2, y2: x2, color: color, certainty: certainty, text: text, date: date)
    }
}

/// Where a map's shapes are and how rows join them.
package struct MapSpec: Sendable {
    package enum Projection: String, Sendable, CaseIterable {
        case equirectangular
        case mercator
        case lambert = "lambert-conformal-conic"
        case albers = "albers-equal-area"
    }

    package enum Fit: String, Sendable, CaseIterable {
        case all
        case data
    }

    package let geometry: String
    package let geometryRange: SourceRange
    let geometryKey: String
    let dataField: String
    let dataFieldRange: SourceRange?
    let projection: Projection
    /// What fills the picture: all shapes, or those with data.
    let fit: Fit
    let nameProperty: String?
    /// Other geometry drawn below or above without data: neighbors, lakes.
    package let backgrounds: [(path: String, range: SourceRange, isWater: Bool)]
    let disclaimer: ChartText?
    let vintage: ChartText?
    let showsLocator: Bool
    let showsLabels: Bool
}
