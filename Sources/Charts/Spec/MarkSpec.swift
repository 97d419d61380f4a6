import Diagnostics
import Serialization

/// One layer of a chart: what shape the rows take, with the channels it sets for itself.
package final class MarkSpec: Sendable {
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
    let channels: ChannelSet
    let stacking: Stacking?
    let curve: Curve
    /// Whether a line shows its points; left out: where there are few.
    let showsPoints: Bool?
    /// Whether bars show their values; left out: where they fit.
    let showsValues: Bool?
    /// Only rows of this certainty.
    let only: [Certainty]
    let map: MapSpec?
    /// What one square of a waffle stands for.
    let squareValue: Double?

    init(
        kind: Kind, range: SourceRange, channels: ChannelSet, stacking: Stacking? = nil, curve: Curve = .linear,
        showsPoints: Bool? = nil, showsValues: Bool? = nil, only: [Certainty] = [], map: MapSpec? = nil,
        squareValue: Double? = nil
    ) {
        self.kind = kind
        self.range = range
        self.channels = channels
        self.stacking = stacking
        self.curve = curve
        self.showsPoints = showsPoints
        self.showsValues = showsValues
        self.only = only
        self.map = map
        self.squareValue = squareValue
    }

}
