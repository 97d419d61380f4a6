/// Names and last values of lines, written where they end.
enum EndLabels {
    struct Label: Sendable {
        let series: Int
        let facet: Int
        let lines: [String]
        let x: Double
        let y: Double
    }

    /// The labels; none where there are too many lines, no lines, or names too long for the margin.
    static func labels(_ model: ChartModel, _ size: ChartSize) -> [Label] {
        guard let x = model.x, !model.isHorizontal, x.hasValues,
            model.series.count <= 8, model.colorChannel?.legend != ChannelSpec.Legend.none || model.series.count < 2
        else { return [] }
        let layers = model.layers.filter { $0.mark.kind == .line || $0.mark.kind == .sparkline }
        guard let layer = layers.first else { return [] }
        let isArea = model.layers.contains { $0.mark.kind == .bar || $0.mark.kind == .area }
        guard !isArea, model.facets.isEmpty || model.series.count < 2 else { return [] }
        var last: [Int: Datum] = [:]
        for layer in model.layers where [.line, .sparkline, .dot].contains(layer.mark.kind) {
            for datum in layer.data where datum.x.isFinite && datum.y.isFinite {
                let key = datum.facet * 64 + datum.series + 1
                if datum.x >= (last[key]?.x ?? -.infinity) { last[key] = datum }
            }
        }
        let room = size.width * (size.isNarrow ? 0.28 : 0.24)
        var labels: [Label] = []
        for key in last.keys.sorted() {
            guard let datum = last[key], datum.series >= 0 || model.series.isEmpty else { continue }
            let value = model.format.number(datum.y, layer.channels.y)
            let text =
                model.series.count > 1 || (model.series.count == 1 && model.facets.isEmpty)
                ? model.language.message(
                    "chart.series-value", ("value", value), ("series", model.series[datum.series].label))
                : value
            let lines = LineBreaking.lines(text, width: room, size: size.fontSize, weight: .bold)
            if lines.count > 3 || lines.widest(size: size.fontSize, weight: .bold) > room * 1.3 { return [] }
            labels.append(Label(series: datum.series, facet: datum.facet, lines: lines, x: datum.x, y: datum.y))
        }
        return labels
    }

    /// The margin that the labels need.
    static func width(_ labels: [Label], _ size: ChartSize) -> Double {
        labels.map { $0.lines.widest(size: size.fontSize, weight: .bold) }.max().map { $0 + 12 } ?? 0
    }

    static func draw(_ labels: [Label], in panel: Panel, on canvas: inout Canvas) {
        let size = panel.size
        let own = labels.filter { panel.model.facets.isEmpty || $0.facet == panel.facet }
            .sorted { panel.y.position($0.y) < panel.y.position($1.y) }
        guard !own.isEmpty else { return }
        let heights = own.map { Double($0.lines.count) * size.lineHeight }
        let wishes = own.map { panel.y.position($0.y) }
        let middles = LabelStack.spread(
            wishes, sizes: heights, gap: 1, from: panel.plot.y - size.fontSize * 0.7,
            to: panel.plot.maxY + size.fontSize * 0.7)
        let x = panel.plot.maxX + 9
        for (index, label) in own.enumerated() {
            let top = middles[index] - heights[index] / 2
            // A label moved away from its line is led back to it.
            if abs(middles[index] - wishes[index]) > size.lineHeight * 0.8 {
                var lead = canvas.pathBuilder()
                lead.segment(panel.plot.maxX + 4, wishes[index], x - 1, middles[index])
                canvas.path(lead, "g")
            }
            canvas.text(
                lines: label.lines, x: x, y: top + size.fontSize * 0.93,
                classes: "\(panel.colorClass(label.series)) l", weight: .bold)
        }
    }
}
