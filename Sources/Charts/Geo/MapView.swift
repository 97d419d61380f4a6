/// The window of a map: which projection, how large, where on the picture.
struct MapView {
    let frame: Box
    /// Degrees shown.
    let bounds: (west: Double, south: Double, east: Double, north: Double)
    private let projection: Projection
    private let scale: Double
    private let offsetX: Double
    private let offsetY: Double
    private let tolerance: Double

    /// Nil where the geometry has no extent.
    init?(_ geometry: MapGeometry, _ map: MapSpec, rows: [String: Int], top: Double, _ size: ChartSize) {
        let joined = geometry.features.filter { feature in
            feature.properties[map.geometryKey].map { rows[$0] != nil } ?? false
        }
        let shown = map.fit == .data && !joined.isEmpty ? joined : geometry.features
        guard let bounds = geometry.bounds(of: shown) else { return nil }
        self.bounds = bounds
        projection = Projection(
            map.projection, south: bounds.south, north: bounds.north,
            centralMeridian: (bounds.west + bounds.east) / 2)
        var low = (x: Double.infinity, y: Double.infinity)
        var high = (x: -Double.infinity, y: -Double.infinity)
        for feature in shown {
            for number in feature.arcNumbers {
                for position in geometry.arcs[number < 0 ? -1 - number : number] {
                    let point = projection.project(position)
                    low = (min(low.x, point.x), min(low.y, point.y))
                    high = (max(high.x, point.x), max(high.y, point.y))
                }
            }
            for position in feature.points {
                let point = projection.project(position)
                low = (min(low.x, point.x), min(low.y, point.y))
                high = (max(high.x, point.x), max(high.y, point.y))
            }
        }
        let width = max(high.x - low.x, 1e-9)
        let height = max(high.y - low.y, 1e-9)
        let margin = map.fit == .data ? 18.0 : 6
        let limit = size.isNarrow ? 420.0 : size.height(560)
        scale = min((size.width - 2 * margin) / width, (limit - 2 * margin) / height)
        let drawnHeight = height * scale + 2 * margin
        frame = Box(x: 0, y: top, width: size.width, height: drawnHeight.rounded(.up))
        offsetX = (size.width - width * scale) / 2 - low.x * scale
        offsetY = top + margin - low.y * scale
        tolerance = size.isNarrow ? 0.9 : 1
    }

    /// Degrees to pixels.
    func place(_ position: MapGeometry.Position) -> (x: Double, y: Double) {
        let point = projection.project(position)
        return (point.x * scale + offsetX, point.y * scale + offsetY)
    }

    /// - Parameter coarseness: how much more may be left out than of the map's own shapes.
    func projected(_ geometry: MapGeometry, coarseness: Double = 1) -> ProjectedMap {
        ProjectedMap(geometry, frame: frame, tolerance: tolerance * coarseness, place: place)
    }
}
