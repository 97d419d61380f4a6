/// Lines across the plot at a value of x or y, and short ticks at points.
enum RuleMark {
    static func draw(_ layer: Layer, in panel: Panel, on canvas: inout Canvas) {
        var paths: [Int: PathBuilder] = [:]
        for datum in panel.data(layer) {
            let hasX = layer.channels.x != nil && datum.x.isFinite
            let hasY = layer.channels.y != nil && datum.y.isFinite
            if layer.mark.kind == .tick, hasX, hasY {
                drawTick(datum, panel, &paths[datum.series, default: canvas.pathBuilder()])
            } else if layer.mark.channels.y != nil, layer.mark.channels.x == nil, hasY {
                let y = panel.y.position(datum.y)
                paths[datum.series, default: canvas.pathBuilder()].segment(panel.plot.x, y, panel.plot.maxX, y)
            } else if hasX {
                let x = panel.x.position(datum.x)
                paths[datum.series, default: canvas.pathBuilder()].segment(x, panel.plot.y, x, panel.plot.maxY)
            }
        }
        for series in paths.keys.sorted() {
            if let path = paths[series] { canvas.path(path, "\(panel.colorClass(series)) s") }
        }
    }

    private static func drawTick(_ datum: Datum, _ panel: Panel, _ path: inout PathBuilder) {
        if panel.isHorizontal {
            let band = panel.band(datum.y)
            let x = panel.x.position(datum.x)
            path.segment(x, band.middle - band.thickness / 2, x, band.middle + band.thickness / 2)
        } else if panel.model.x?.isDiscrete == true {
            let band = panel.band(datum.x)
            let y = panel.y.position(datum.y)
            path.segment(band.middle - band.thickness / 2, y, band.middle + band.thickness / 2, y)
        } else {
            let x = panel.x.position(datum.x)
            let y = panel.y.position(datum.y)
            path.segment(x, y - 5, x, y + 5)
        }
    }
}
