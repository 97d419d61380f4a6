/// Names and last values of lines, written where they end.
enum EndLabels {
    struct Label: Sendable {
        let series: Int
        let facet: Int
        let lines: [String]
        let x: Double
        let y: Double
    }

    /// The labels; none where there are too many series, or names too long for the margin.
    static func labels(_ model: ChartModel, _ size: ChartSize, _ stacks: [Stacks?]) -> [Label] {
        // Where time runs against the page, lines end at the side of the amounts.
        guard let x = model.x, !model.isHorizontal, x.hasValues, !model.runsAgainstPage,
            model.series.count <= 8, model.colorChannel?.legend != ChannelSpec.Legend.none || model.series.count < 2
        else { return [] }
        let isPiled = model.layers.contains { $0.mark.kind == .bar || $0.mark.kind == .area }
        let points = isPiled ? pileEnds(model, stacks) : lineEnds(model)
        // Wide enough for the longest word, since words are not cut; where that takes too much, a key names the series.
        let words = points.flatMap { $0.text.split(separator: " ").map(String.init) }
        let longest = words.widest(size: size.fontSize, weight: .bold)
        let room = max(size.width * (size.isNarrow ? 0.28 : 0.24), longest + 0.5)
        guard room <= size.width * 0.37 else { return [] }
        var labels: [Label] = []
        for point in points {
            let lines = LineBreaking.lines(point.text, width: room, size: size.fontSize, weight: .bold)
            if lines.count > 3 { return [] }
            labels.append(
                Label(series: point.datum.series, facet: point.datum.facet, lines: lines, x: point.datum.x, y: point.y))
        }
        return labels
    }

    private struct End {
        let datum: Datum
        let y: Double
        let text: String
    }

    /// Each line's last value with its name.
    private static func lineEnds(_ model: ChartModel) -> [End] {
        guard let layer = model.layers.first(where: { $0.mark.kind == .line || $0.mark.kind == .sparkline }),
            model.facets.isEmpty || model.series.count < 2
        else { return [] }
        var last: [Int: Datum] = [:]
        for layer in model.layers where [.line, .sparkline, .dot].contains(layer.mark.kind) {
            for datum in layer.data where datum.x.isFinite && datum.y.isFinite {
                let key = datum.facet * 64 + datum.series + 1
                if datum.x >= (last[key]?.x ?? -.infinity) { last[key] = datum }
            }
        }
        return last.keys.sorted().compactMap { key in
            guard let datum = last[key], datum.series >= 0 || model.series.isEmpty else { return nil }
            let value = model.format.number(datum.y, layer.channels.y)
            let isNamed = model.series.indices.contains(datum.series) && model.facets.isEmpty
            let text =
                isNamed
                ? model.language.message(
                    "chart.series-value", ("value", value), ("series", model.series[datum.series].label))
                : value
            return End(datum: datum, y: datum.y, text: text)
        }
    }

    /// The names of piled-up bars or areas at the middle of the last pile; none where it lacks a series.
    private static func pileEnds(_ model: ChartModel, _ stacks: [Stacks?]) -> [End] {
        guard model.facets.isEmpty, model.series.count > 1, !model.hasColorClasses,
            model.layers.filter({ $0.mark.kind == .bar || $0.mark.kind == .area }).count == 1,
            let index = model.layers.firstIndex(where: { $0.mark.kind == .bar || $0.mark.kind == .area }),
            let stack = stacks[index], model.layers[index].mark.stacking != .group
        else { return [] }
        let data = model.layers[index].data
        guard let last = data.map(\.x).filter(\.isFinite).max() else { return [] }
        if let x = model.x, x.isDiscrete, Int(last) != x.categories.count - 1 { return [] }
        let ends = zip(data, stack.spans).compactMap { datum, span -> End? in
            guard datum.x == last, span.high.isFinite, model.series.indices.contains(datum.series) else { return nil }
            return End(datum: datum, y: (span.low + span.high) / 2, text: model.series[datum.series].label)
        }
        return Set(ends.map(\.datum.series)).count == model.series.count ? ends : []
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
