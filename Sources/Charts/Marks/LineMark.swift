/// Lines through a series' points, broken where a value is missing, dashed where it is an estimate.
enum LineMark {
    static func draw(_ layer: Layer, in panel: Panel, on canvas: inout Canvas) {
        for (series, data) in grouped(layer, panel) {
            let shown = LineThinning.thinned(
                data, column: { Int(saturating: panel.x.position($0.x)) }, value: \.y, kind: \.certainty)
            drawLine(shown, series, layer, in: panel, on: &canvas)
            let few = data.count <= (panel.size.isNarrow ? 24 : 40)
            let hasDotLayer = panel.model.layers.contains { $0.mark.kind == .dot }
            if layer.mark.showsPoints ?? (few && !hasDotLayer && layer.mark.kind == .line) {
                DotMark.drawSeries(data, series, layer, radius: 3, in: panel, on: &canvas)
            }
        }
    }

    /// The data of each series in the order of x, series in the order of the legend.
    static func grouped(_ layer: Layer, _ panel: Panel) -> [(series: Int, data: [Datum])] {
        var bySeries: [Int: [Datum]] = [:]
        for datum in panel.data(layer) where datum.x.isFinite { bySeries[datum.series, default: []].append(datum) }
        return bySeries.keys.sorted().map { series in
            (series, (bySeries[series] ?? []).sorted { ($0.x, $0.row) < ($1.x, $1.row) })
        }
    }

    private static func drawLine(
        _ data: [Datum], _ series: Int, _ layer: Layer, in panel: Panel, on canvas: inout Canvas
    ) {
        // One for each certainty, by its rank.
        var paths = Certainty.allCases.map { _ in canvas.pathBuilder() }
        var previous: Datum?
        var open: Certainty?
        let isDiscrete = panel.model.x?.isDiscrete == true
        for datum in data {
            guard datum.y.isFinite else {
                previous = nil
                open = nil
                continue
            }
            defer { previous = datum }
            guard let before = previous, !isDiscrete || datum.x - before.x < 1.5 else {
                open = nil
                continue
            }
            let certainty = max(before.certainty, datum.certainty)
            // Written in place: a copy of the path at each point would take time for each pair.
            let here = (panel.x.position(datum.x), panel.y.position(datum.y))
            if open != certainty {
                paths[certainty.rank].move(panel.x.position(before.x), panel.y.position(before.y))
            }
            if layer.mark.curve == .step {
                paths[certainty.rank].line(here.0, panel.y.position(before.y))
            }
            paths[certainty.rank].line(here.0, here.1)
            open = certainty
        }
        for certainty in Certainty.allCases {
            canvas.path(paths[certainty.rank], "\(panel.colorClass(series)) \(certainty.lineClass)")
        }
    }
}

extension Certainty: Comparable {
    package static func < (lhs: Certainty, rhs: Certainty) -> Bool {
        lhs.rank < rhs.rank
    }

    // By rank: as an enumeration of texts it would compare and hash these.

    package static func == (lhs: Certainty, rhs: Certainty) -> Bool {
        lhs.rank == rhs.rank
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(rank)
    }

    fileprivate var rank: Int {
        switch self {
        case .reported: 0
        case .estimated: 1
        case .secondary: 2
        }
    }
}
