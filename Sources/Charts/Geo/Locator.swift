/// A small picture of all shapes with the part that the map shows framed.
enum Locator {
    static func draw(_ geometry: MapGeometry, _ view: MapView, on canvas: inout Canvas) {
        guard let bounds = geometry.bounds(of: geometry.features) else { return }
        let side = view.frame.width * 0.2
        let projection = Projection(
            .equirectangular, south: bounds.south, north: bounds.north,
            centralMeridian: (bounds.west + bounds.east) / 2)
        let low = projection.project(.init(longitude: bounds.west, latitude: bounds.north))
        let high = projection.project(.init(longitude: bounds.east, latitude: bounds.south))
        let scale = min(side / max(high.x - low.x, 1e-9), side / max(high.y - low.y, 1e-9))
        let width = (high.x - low.x) * scale
        let height = (high.y - low.y) * scale
        let frame = Box(
            x: view.frame.maxX - width - 8, y: view.frame.maxY - height - 8, width: width + 6, height: height + 6)
        let place: (MapGeometry.Position) -> (x: Double, y: Double) = { position in
            let point = projection.project(position)
            return (frame.x + 3 + (point.x - low.x) * scale, frame.y + 3 + (point.y - low.y) * scale)
        }
        var panel = canvas.pathBuilder()
        panel.rectangle(frame)
        canvas.path(panel, "mi")
        let projected = ProjectedMap(geometry, frame: frame, tolerance: 1.5, place: place)
        var land = canvas.pathBuilder()
        for feature in geometry.features {
            for ring in projected.rings(of: feature) { land.polygon(ring) }
        }
        canvas.path(land, "ml")
        let northWest = place(.init(longitude: view.bounds.west, latitude: view.bounds.north))
        let southEast = place(.init(longitude: view.bounds.east, latitude: view.bounds.south))
        var window = canvas.pathBuilder()
        window.rectangle(
            Box(
                x: northWest.x, y: northWest.y, width: southEast.x - northWest.x, height: southEast.y - northWest.y))
        canvas.path(window, "k2 s")
        canvas.reserve(frame)
    }
}
