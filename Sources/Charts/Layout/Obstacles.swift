/// Lines, dots and bars of a panel, which words in the plot keep clear of.
struct Obstacles {
    private typealias Point = (x: Double, y: Double)

    /// Charts with more marks than this have no free place to look for.
    private static let limit = 4000

    private var boxes: [Box] = []
    private var segments: [(from: (Double, Double), to: (Double, Double))] = []

    init(_ panel: Panel) {
        guard panel.model.layers.reduce(0, { $0 + $1.data.count }) <= Self.limit else { return }
        for (layer, stack) in zip(panel.model.layers, panel.stacks) {
            switch layer.mark.kind {
            case .line: addLines(layer, panel)
            case .dot, .tick, .range, .interval: addDots(layer, panel)
            case .bar: if let stack { addBars(layer, stack, panel) }
            default: continue
            }
        }
    }

    /// A straight line from a point to the words about it.
    struct Lead {
        let fromX: Double
        let fromY: Double
        let toX: Double
        let toY: Double
    }

    /// Whether a line of the chart runs through a lead.
    func isCrossed(_ lead: Lead) -> Bool {
        func side(_ a: (Double, Double), _ b: (Double, Double), _ p: (Double, Double)) -> Double {
            (b.0 - a.0) * (p.1 - a.1) - (b.1 - a.1) * (p.0 - a.0)
        }
        let from = (lead.fromX, lead.fromY)
        let to = (lead.toX, lead.toY)
        return segments.contains { segment in
            side(segment.from, segment.to, from) * side(segment.from, segment.to, to) < 0
                && side(from, to, segment.from) * side(from, to, segment.to) < 0
        }
    }

    /// Whether a mark runs through an area.
    func cross(_ box: Box) -> Bool {
        let area = Box(x: box.x - 2, y: box.y - 1, width: box.width + 4, height: box.height + 1)
        return boxes.contains { $0.intersects(area) } || segments.contains { area.isCrossed(from: $0.from, to: $0.to) }
    }

    private mutating func addLines(_ layer: Layer, _ panel: Panel) {
        for (_, data) in LineMark.grouped(layer, panel) {
            var before: (Double, Double)?
            for datum in data where datum.y.isFinite {
                let point = (panel.x.position(datum.x), panel.y.position(datum.y))
                if let before { segments.append((before, point)) }
                before = point
            }
        }
    }

    private mutating func addDots(_ layer: Layer, _ panel: Panel) {
        for datum in panel.data(layer) where datum.x.isFinite && datum.y.isFinite {
            let x = panel.x.position(datum.x)
            let y = panel.isHorizontal ? panel.band(datum.y).middle : panel.y.position(datum.y)
            boxes.append(Box(x: x - 4, y: y - 4, width: 8, height: 8))
        }
    }

    private mutating func addBars(_ layer: Layer, _ stack: Stacks, _ panel: Panel) {
        let scale = panel.isHorizontal ? panel.x : panel.y
        for (datum, span) in zip(layer.data, stack.spans) where span.high.isFinite {
            let position = panel.isHorizontal ? datum.y : datum.x
            guard position.isFinite else { continue }
            let band = panel.band(position)
            let a = scale.clampedPosition(span.low)
            let b = scale.clampedPosition(span.high)
            let start = band.middle - band.thickness / 2
            boxes.append(
                panel.isHorizontal
                    ? Box(x: min(a, b), y: start, width: abs(a - b), height: band.thickness)
                    : Box(x: start, y: min(a, b), width: band.thickness, height: abs(a - b)))
        }
    }
}

extension Box {
    /// Whether a straight line passes through the box (Liang–Barsky clipping).
    func isCrossed(from a: (Double, Double), to b: (Double, Double)) -> Bool {
        let dx = b.0 - a.0
        let dy = b.1 - a.1
        var enter = 0.0
        var leave = 1.0
        for (p, q) in [(-dx, a.0 - x), (dx, maxX - a.0), (-dy, a.1 - y), (dy, maxY - a.1)] {
            if p == 0 {
                if q < 0 { return false }
                continue
            }
            let ratio = q / p
            if p < 0 { enter = max(enter, ratio) } else { leave = min(leave, ratio) }
        }
        return enter <= leave
    }
}
