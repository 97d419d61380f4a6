struct GeoMark {
    init(_ model: ChartModel, _ size: ChartSize, _ geometry: [String: MapGeometry]) {}
    func draw(_ layer: Layer, on canvas: inout Canvas, top: Double) -> Double { top }
}
