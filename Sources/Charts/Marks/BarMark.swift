/// Bars from zero, upright or lying; stacked, grouped or alone; missing values hatched.
enum BarMark {
    static func draw(_ layer: Layer, _ stacks: Stacks, in panel: Panel, on canvas: inout Canvas) {
        let spans = stacks.spans
        let scale = panel.isHorizontal ? panel.x : panel.y
        var bySeries: [Int: [Int]] = [:]
        for (index, datum) in layer.data.enumerated() where datum.facet == panel.facet || panel.model.facets.isEmpty {
            bySeries[datum.series, default: []].append(index)
        }
        for series in bySeries.keys.sorted() {
            canvas.open("\(panel.colorClass(series)) f")
            for index in bySeries[series] ?? [] {
                let datum = layer.data[index]
                let span = spans[index]
                let position = panel.isHorizontal ? datum.y : datum.x
                guard position.isFinite, span.high.isFinite else { continue }
                let box = box(span, position, stacks.laneCount, scale, panel, datum.certainty)
                var path = canvas.pathBuilder()
                path.rectangle(box)
                canvas.path(
                    path, datum.certainty == .reported ? "" : datum.certainty.barClass,
                    title: layer.title(datum))
            }
            canvas.close()
        }
        let missing = MissingPlaces(panel.model, facet: panel.model.facets.isEmpty ? nil : panel.facet)
        hatchMissing(layer, stacks, missing, in: panel, on: &canvas)
        drawValues(layer, stacks, missing, scale, in: panel, on: &canvas)
    }

    private static func box(
        _ span: Stacks.Span, _ position: Double, _ lanes: Int, _ scale: PositionScale, _ panel: Panel,
        _ certainty: Certainty
    ) -> Box {
        let band = panel.band(position)
        let lane = band.thickness / Double(lanes)
        let start = band.middle - band.thickness / 2 + lane * Double(span.lane)
        let a = scale.clampedPosition(span.low)
        let b = scale.clampedPosition(span.high)
        // Stacked neighbors keep a hair of paper between them, side by side ones a little more.
        let gap = lanes > 1 ? min(1.5, lane * 0.12) : 0
        let trim = certainty == .reported ? 0.0 : 0.5
        let from = min(a, b)
        let length = max(abs(b - a) - (span.low == 0 ? 0 : 0.8), span.low == span.high ? 0 : 0.5)
        return panel.isHorizontal
            ? Box(
                x: from + (span.low == 0 ? 0 : 0.8), y: start + trim, width: length,
                height: max(0.5, lane - gap - 2 * trim))
            : Box(x: start + trim, y: from, width: max(0.5, lane - gap - 2 * trim), height: length)
    }

    /// Hatches the categories that have no value (stated as missing, empty in the table, or a year left out), and
    /// puts a hatched cap on piles that lack a series.
    private static func hatchMissing(
        _ layer: Layer, _ stacks: Stacks, _ missing: MissingPlaces, in panel: Panel, on canvas: inout Canvas
    ) {
        guard let axis = panel.isHorizontal ? panel.model.y : panel.model.x, axis.isDiscrete else { return }
        let none = panel.model.language.message("chart.no-data")
        for index in missing.categories {
            let band = panel.band(Double(index))
            let start = band.middle - band.thickness / 2
            let length = min(64, panel.isHorizontal ? panel.plot.width : panel.plot.height)
            hatch(
                panel.isHorizontal
                    ? Box(x: panel.plot.x, y: start, width: length, height: band.thickness)
                    : Box(x: start, y: panel.plot.maxY - length, width: band.thickness, height: length),
                [axis.categories[index].label, none], layer, panel, &canvas)
        }
        guard !missing.partial.isEmpty else { return }
        let scale = panel.isHorizontal ? panel.x : panel.y
        var tops: [Double: Double] = [:]
        for (datum, span) in zip(layer.data, stacks.spans)
        where span.high.isFinite && (panel.model.facets.isEmpty || datum.facet == panel.facet) {
            let place = panel.isHorizontal ? datum.y : datum.x
            tops[place] = max(tops[place] ?? 0, span.high)
        }
        for (category, series) in missing.partial {
            let top = tops[Double(category)] ?? 0
            let band = panel.band(Double(category))
            let start = band.middle - band.thickness / 2
            let end = scale.clampedPosition(top)
            hatch(
                panel.isHorizontal
                    ? Box(x: end + 1, y: start, width: 10, height: band.thickness)
                    : Box(x: start, y: end - 11, width: band.thickness, height: 10),
                [axis.categories[category].label, panel.seriesLabel(series) ?? "", none], layer, panel, &canvas)
        }
    }

    private static func hatch(
        _ box: Box, _ words: [String], _ layer: Layer, _ panel: Panel, _ canvas: inout Canvas
    ) {
        var path = canvas.pathBuilder()
        path.rectangle(box)
        let language = panel.model.language
        let title =
            words.count == 2
            ? language.message("chart.mark-title", ("place", words[0]), ("value", words[1]))
            : language.message(
                "chart.mark-title-series", ("place", words[0]), ("series", words[1]), ("value", words[2]))
        canvas.hatched(path, title: layer.titles.isEmpty ? nil : title)
    }

    // MARK: Values

    /// Writes each bar's amount at its end, and a stack's total; not where they would not fit.
    private static func drawValues(
        _ layer: Layer, _ stacks: Stacks, _ missing: MissingPlaces, _ scale: PositionScale, in panel: Panel,
        on canvas: inout Canvas
    ) {
        let labels = valueLabels(layer, stacks, panel.model)
        guard shows(labels, layer, panel.model, panel.size, step: panel.isHorizontal ? 0 : panel.x.step) else { return }
        let size = labelSize(panel.size)
        // A pile that lacks a series has no total to write.
        let incomplete = Set(missing.partial.map { Double($0.category) })
        for label in labels where !incomplete.contains(label.position) {
            guard label.facet == panel.facet || panel.model.facets.isEmpty else { continue }
            let band = panel.band(label.position)
            let lane = band.thickness / Double(stacks.laneCount)
            let middle = band.middle - band.thickness / 2 + lane * (Double(label.lane) + 0.5)
            let end = scale.clampedPosition(label.end)
            let isNegative = label.end < 0
            let x = panel.isHorizontal ? end + (isNegative ? -4 : 4) : middle
            let y = panel.isHorizontal ? middle + size * 0.36 : isNegative ? end + size + 1 : end - 4
            let anchor: Canvas.Anchor = !panel.isHorizontal ? .middle : isNegative ? .end : .start
            guard canvas.isFree(Canvas.box(label.text, x: x, y: y, anchor: anchor, size: size, weight: .regular))
            else { continue }
            canvas.text(label.text, x: x, y: y, anchor: anchor, classes: "i", size: size)
        }
    }

    struct ValueLabel {
        let text: String
        let position: Double
        let end: Double
        let lane: Int
        let facet: Int
    }

    static func labelSize(_ size: ChartSize) -> Double {
        ((size.fontSize - 1) * 2).rounded() / 2
    }

    /// One for each bar, or for each whole stack of several series.
    static func valueLabels(_ layer: Layer, _ stacks: Stacks, _ model: ChartModel) -> [ValueLabel] {
        guard layer.mark.stacking != .normalize || model.groupCount < 2 else { return [] }
        struct Key: Hashable {
            let position: Double
            let lane: Int
            let facet: Int
            let isNegative: Bool
        }
        var places: [Key: Int] = [:]
        var ends: [(key: Key, end: Double)] = []
        places.reserveCapacity(layer.data.count)
        ends.reserveCapacity(layer.data.count)
        for (datum, span) in zip(layer.data, stacks.spans) where span.high.isFinite {
            let key = Key(
                position: model.isHorizontal ? datum.y : datum.x, lane: span.lane, facet: datum.facet,
                isNegative: span.high < 0)
            guard key.position.isFinite else { continue }
            if let place = places[key] {
                if abs(span.high) > abs(ends[place].end) { ends[place].end = span.high }
            } else {
                places[key] = ends.count
                ends.append((key, span.high))
            }
        }
        return ends.map { key, end in
            ValueLabel(
                text: model.format.number(end, model.valueChannel), position: key.position, end: end, lane: key.lane,
                facet: key.facet)
        }
    }

    /// Whether values are written: as the spec says, else where they are few and fit.
    ///
    /// - Parameter step: the room for one category across upright bars; 0 for lying bars, whose rows always fit.
    static func shows(
        _ labels: [ValueLabel], _ layer: Layer, _ model: ChartModel, _ size: ChartSize, step: Double
    ) -> Bool {
        guard layer.mark.showsValues != false, !labels.isEmpty else { return false }
        let lanes = Set(labels.map(\.lane)).count
        let isStacked = model.groupCount > 1 && (layer.mark.stacking ?? .stack) == .stack
        // A total nobody stated is not written unless it is asked for.
        if isStacked, layer.mark.showsValues != true { return false }
        let widest = labels.map(\.text).widest(size: labelSize(size))
        if step > 0 { return widest <= step / Double(lanes) - 2 }
        return labels.count <= 60
    }
}
