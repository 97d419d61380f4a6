/// Two or more points in time side by side, one line for each series, named and numbered at both ends.
struct SlopeMark {
    private let model: ChartModel
    private let size: ChartSize

    init(_ model: ChartModel, _ size: ChartSize) {
        self.model = model
        self.size = size
    }

    func draw(_ layer: Layer, on canvas: inout Canvas, top: Double) -> Double {
        guard model.x != nil, let y = model.y else { return top }
        let stops = Set(layer.data.filter { $0.x.isFinite && $0.y.isFinite }.map(\.x)).sorted()
        guard let first = stops.first, let last = stops.last else { return top }
        let groups = Dictionary(grouping: layer.data.filter { $0.y.isFinite }, by: \.series).sorted { $0.key < $1.key }
        let format = model.format
        let ends = groups.compactMap { key, data in data.filter { $0.x == last }.last.map { (key, $0) } }
        let starts = groups.compactMap { key, data in data.filter { $0.x == first }.first.map { (key, $0) } }
        let endTexts = ends.map { key, datum in
            model.series.isEmpty
                ? format.number(datum.y, y.channel)
                : model.language.message(
                    "chart.series-value", ("value", format.number(datum.y, y.channel)),
                    ("series", model.series[max(0, key)].label))
        }
        let startTexts = starts.map { format.number($1.y, y.channel) }
        let endRoom = size.width * 0.42
        let endLines = endTexts.map { LineBreaking.lines($0, width: endRoom, size: size.fontSize, weight: .bold) }
        let left = startTexts.widest(size: size.fontSize) + 12
        let right = size.width - (endLines.map { $0.widest(size: size.fontSize, weight: .bold) }.max() ?? 0) - 12
        let needed = endLines.reduce(0) { $0 + Double($1.count) * size.lineHeight + 2 }
        let plot = Box(
            x: left, y: top + size.lineHeight * 1.8, width: max(60, right - left),
            height: max(model.spec.height ?? 180, needed))
        let low = min(y.low, y.channel.includesZero == true ? 0 : y.low)
        let scale = PositionScale(
            kind: y.channel.scale == .log ? .log : .linear, low: low, high: max(y.high, low + 1e-9), start: plot.maxY,
            end: plot.y)
        let across = PositionScale(
            kind: .linear, low: first, high: max(last, first + 1e-9), start: plot.x, end: plot.maxX)
        var posts = canvas.pathBuilder()
        for stop in stops { posts.segment(across.position(stop), plot.y, across.position(stop), plot.maxY) }
        canvas.path(posts, "g")
        drawStops(stops, across, top: top, on: &canvas)
        for (key, data) in groups {
            var path = canvas.pathBuilder()
            let sorted = data.filter(\.x.isFinite).sorted { $0.x < $1.x }
            for (index, datum) in sorted.enumerated() {
                let point = (across.position(datum.x), scale.position(datum.y))
                if index == 0 { path.move(point.0, point.1) } else { path.line(point.0, point.1) }
            }
            let color = model.series.indices.contains(key) ? model.series[key].colorClass : "k1"
            let certainty = data.map(\.certainty).max() ?? .reported
            canvas.path(path, "\(color) \(certainty.lineClass)")
            var dots = canvas.pathBuilder()
            for datum in sorted { dots.dot(across.position(datum.x), scale.position(datum.y)) }
            canvas.path(dots, "\(color) c", strokeWidth: 7)
        }
        label(ends.map(\.1), endLines, scale, plot, x: plot.maxX + 9, anchor: .start, isNamed: true, &canvas)
        label(
            starts.map(\.1), startTexts.map { [$0] }, scale, plot, x: plot.x - 9, anchor: .end, isNamed: false, &canvas)
        return plot.maxY + size.lineHeight
    }

    /// Names the first and the last stop, and those between them that fit.
    private func drawStops(_ stops: [Double], _ across: PositionScale, top: Double, on canvas: inout Canvas) {
        guard let x = model.x else { return }
        let order = [0, stops.count - 1] + stops.indices.dropFirst().dropLast()
        var isDrawn: Set<Int> = []
        for index in order where isDrawn.insert(index).inserted {
            let stop = stops[index]
            let anchor: Canvas.Anchor = index == 0 ? .start : index == stops.count - 1 ? .end : .middle
            let text =
                switch x.kind {
                case .nominal, .ordinal: x.categories[Int(saturating: stop)].label
                case .temporal: model.format.day(stop, x.datePrecision, short: true)
                case .quantitative: model.format.number(stop, x.channel)
                }
            let place = index == 0 ? 2 : min(across.position(stop), size.width - 2)
            let lines = LineBreaking.lines(text, width: size.width / 3, size: size.fontSize, limit: 1)
            guard let line = lines.first else { continue }
            let box = Canvas.box(
                line, x: place, y: top + size.fontSize, anchor: anchor, size: size.fontSize, weight: .regular)
            guard canvas.isFree(box.inset(-3)), box.x >= 0 || index == 0 else { continue }
            canvas.text(line, x: place, y: top + size.fontSize, anchor: anchor)
        }
    }

    private func label(
        _ data: [Datum], _ lines: [[String]], _ scale: PositionScale, _ plot: Box, x: Double, anchor: Canvas.Anchor,
        isNamed: Bool, _ canvas: inout Canvas
    ) {
        let order = data.indices.sorted { scale.position(data[$0].y) < scale.position(data[$1].y) }
        let middles = LabelStack.spread(
            order.map { scale.position(data[$0].y) }, sizes: order.map { Double(lines[$0].count) * size.lineHeight },
            gap: 1, from: plot.y - size.lineHeight / 2, to: plot.maxY + size.lineHeight)
        for (middle, index) in zip(middles, order) {
            let top = middle - Double(lines[index].count) * size.lineHeight / 2
            let color =
                model.series.indices.contains(data[index].series) ? model.series[data[index].series].colorClass : "k1"
            canvas.text(
                lines: lines[index], x: x, y: top + size.fontSize * 0.93, anchor: anchor,
                classes: isNamed ? "\(color) l" : "i", weight: isNamed ? .bold : .regular)
        }
    }
}
