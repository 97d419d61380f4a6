/// Dots at points: filled, light with a dashed rim for estimates, hollow for secondary sources.
enum DotMark {
    static func draw(_ layer: Layer, in panel: Panel, on canvas: inout Canvas) {
        for (series, data) in LineMark.grouped(layer, panel) {
            drawSeries(data, series, layer, radius: 3.5, in: panel, on: &canvas)
        }
    }

    static func drawSeries(
        _ data: [Datum], _ series: Int, _ layer: Layer, radius: Double, in panel: Panel, on canvas: inout Canvas
    ) {
        let placed = data.filter { $0.x.isFinite && $0.y.isFinite }
        guard !placed.isEmpty else { return }
        if layer.titles.isEmpty {
            drawTogether(placed, series, radius: radius, in: panel, on: &canvas)
            return
        }
        canvas.open("\(panel.colorClass(series)) f")
        for datum in placed.sorted(by: { ($0.certainty, $0.row) < ($1.certainty, $1.row) }) {
            let isSolid = datum.certainty == .reported
            canvas.circle(
                place(datum, panel).x, place(datum, panel).y, radius: isSolid ? radius : radius + 0.4,
                classes: isSolid ? "" : datum.certainty.dotClass,
                title: layer.title(datum))
        }
        canvas.close()
    }

    private static func place(_ datum: Datum, _ panel: Panel) -> (x: Double, y: Double) {
        if panel.isHorizontal { return (panel.x.position(datum.x), panel.band(datum.y).middle) }
        return (panel.x.position(datum.x), panel.y.position(datum.y))
    }

    /// Many dots as one path with round caps, a few bytes each.
    private static func drawTogether(
        _ data: [Datum], _ series: Int, radius: Double, in panel: Panel, on canvas: inout Canvas
    ) {
        for certainty in Certainty.allCases {
            var path = canvas.pathBuilder()
            for datum in data where datum.certainty == certainty {
                let point = place(datum, panel)
                path.dot(point.x, point.y)
            }
            let color = panel.colorClass(series)
            canvas.path(path, "\(color) c", strokeWidth: 2 * radius)
            if certainty != .reported { canvas.path(path, "c z", strokeWidth: 2 * radius - 3) }
        }
    }
}
