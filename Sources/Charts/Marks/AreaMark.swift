/// Areas from zero, or from the series below; gaps stay open, estimated stretches are light with a dashed edge.
enum AreaMark {
    private struct Point {
        let x: Double
        let low: Double
        let high: Double
        let certainty: Certainty
    }

    /// The area and upper edge of a series, as far as they are of one certainty.
    private struct Stretch {
        var area: PathBuilder
        var edge: PathBuilder
    }

    static func draw(_ layer: Layer, _ stacks: Stacks, in panel: Panel, on canvas: inout Canvas) {
        var bySeries: [Int: [Point]] = [:]
        for (datum, span) in zip(layer.data, stacks.spans)
        where datum.x.isFinite && (datum.facet == panel.facet || panel.model.facets.isEmpty) {
            bySeries[datum.series, default: []].append(
                Point(x: datum.x, low: span.low, high: span.high, certainty: datum.certainty))
        }
        let isPiled = bySeries.count > 1
        for series in bySeries.keys.sorted() {
            let points = (bySeries[series] ?? []).sorted { $0.x < $1.x }
            let shown = LineThinning.thinned(
                points, column: { Int(saturating: panel.x.position($0.x)) }, value: \.high, kind: \.certainty)
            let stretches = stretches(shown, panel, canvas)
            let color = panel.colorClass(series)
            let title = isPiled ? panel.seriesLabel(series) : nil
            for certainty in Certainty.allCases {
                guard let stretch = stretches[certainty] else { continue }
                let isSolid = isPiled && certainty == .reported
                canvas.path(stretch.area, "\(color) \(isSolid ? "f" : "v")", title: title)
                canvas.path(stretch.edge, isSolid ? "z" : "\(color) \(certainty.lineClass)")
            }
        }
    }

    private static func stretches(_ points: [Point], _ panel: Panel, _ canvas: Canvas) -> [Certainty: Stretch] {
        var stretches: [Certainty: Stretch] = [:]
        var start = 0
        while start < points.count {
            guard points[start].high.isFinite else {
                start += 1
                continue
            }
            // As far as the next gap or change of certainty; between two points the less certain one counts.
            var end = start
            var certainty = points[start].certainty
            while end + 1 < points.count, points[end + 1].high.isFinite {
                let next = max(points[end].certainty, points[end + 1].certainty)
                if end > start, next != certainty { break }
                certainty = next
                end += 1
            }
            add(
                points[start...end],
                to: &stretches[certainty, default: Stretch(area: canvas.pathBuilder(), edge: canvas.pathBuilder())],
                panel)
            let isGap = end + 1 >= points.count || !points[end + 1].high.isFinite
            start = isGap || end == start ? end + 1 : end
        }
        return stretches
    }

    private static func add(_ points: ArraySlice<Point>, to stretch: inout Stretch, _ panel: Panel) {
        for (index, point) in zip(points.indices, points) {
            let x = panel.x.position(point.x)
            let y = panel.y.clampedPosition(point.high)
            if index == points.startIndex {
                stretch.area.move(x, y)
                stretch.edge.move(x, y)
            } else {
                stretch.area.line(x, y)
                stretch.edge.line(x, y)
            }
        }
        for point in points.reversed() {
            stretch.area.line(panel.x.position(point.x), panel.y.clampedPosition(point.low))
        }
        stretch.area.close()
    }
}
