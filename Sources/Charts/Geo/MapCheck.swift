import Diagnostics

/// Rules of maps that need geometry and data.
enum MapCheck {
    static func check(_ model: ChartModel, _ geometry: [String: MapGeometry], _ bag: inout DiagnosticBag) {}
}
