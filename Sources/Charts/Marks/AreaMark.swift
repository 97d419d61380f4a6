/// Areas from zero, or from the series below; gaps stay open.
enum AreaMark {
    static func draw(_ layer: Layer, _ stacks: Stacks, in panel: Panel, on canvas: inout Canvas) {
        var bySeries: [Int: [(x: Double, low: Double, high: Double)]] = [:]
        for (datum, span) in zip(layer.data, stacks.spans)
        where datum.x.isFinite && (datum.facet == panel.facet || panel.model.facets.isEmpty) {
            bySeries[datum.series, default: []].append((datum.x, span.low, span.high))
        }
        for series in bySeries.keys.sorted() {
            let points = (bySeries[series] ?? []).sorted { $0.x < $1.x }
            var area = canvas.pathBuilder()
            var edge = canvas.pathBuilder()
            var start = 0
            while start < points.count {
                guard points[start].high.isFinite else {
                    start += 1
                    continue
                }
                var end = start
                while end + 1 < points.count, points[end + 1].high.isFinite { end += 1 }
                for index in start...end {
                    let x = panel.x.position(points[index].x)
                    let y = panel.y.clampedPosition(points[index].high)
                    if index == start {
                        area.move(x, y)
                        edge.move(x, y)
                    } else {
                        area.line(x, y)
                        edge.line(x, y)
                    }
                }
                for index in (start...end).reversed() {
                    area.line(panel.x.position(points[index].x), panel.y.clampedPosition(points[index].low))
                }
                area.close()
                start = end + 1
            }
            canvas.path(area, "\(panel.colorClass(series)) \(bySeries.count > 1 ? "f" : "v")")
            canvas.path(edge, bySeries.count > 1 ? "z" : "\(panel.colorClass(series)) s")
        }
    }
}
