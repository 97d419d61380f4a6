import Diagnostics

/// Where a map's shapes are and how rows join them.
package final class MapSpec: Sendable {
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

    init(
        geometry: String, geometryRange: SourceRange, geometryKey: String, dataField: String,
        dataFieldRange: SourceRange? = nil, projection: Projection, fit: Fit, nameProperty: String? = nil,
        backgrounds: [(path: String, range: SourceRange, isWater: Bool)], disclaimer: ChartText? = nil,
        vintage: ChartText? = nil, showsLocator: Bool, showsLabels: Bool
    ) {
        self.geometry = geometry
        self.geometryRange = geometryRange
        self.geometryKey = geometryKey
        self.dataField = dataField
        self.dataFieldRange = dataFieldRange
        self.projection = projection
        self.fit = fit
        self.nameProperty = nameProperty
        self.backgrounds = backgrounds
        self.disclaimer = disclaimer
        self.vintage = vintage
        self.showsLocator = showsLocator
        self.showsLabels = showsLabels
    }
}
