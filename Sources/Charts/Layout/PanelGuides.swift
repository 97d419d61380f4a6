/// What all panels of a chart share: domains, tick labels, margins, legend.
struct PanelGuides {
    let model: ChartModel
    let size: ChartSize
    let legendItems: [Legend.Item]
    let labelsLineEnds: Bool
    /// The rounded extent of the axis of amounts.
    let valueLow: Double
    let valueHigh: Double
    let endLabels: [EndLabels.Label]
    /// Row labels of a lying chart.
    let rows: RowLabels?
    let showsValueAxis: Bool
    let valueLabelWidth: Double
    private let stacks: [Stacks?]
    /// Room for labels where reading begins: names of rows, or amounts.
    private(set) var startMargin = 0.0
    /// The ticks of an upright axis, which margins and drawing ask for.
    private var uprightTicks: AxisTicks?
    /// The name of the upright axis, and that of the lower one, where they have any.
    private(set) var upperTitleLines: [String] = []
    private(set) var lowerTitleLines: [String] = []

    /// The width of one panel, its margins included.
    private let panelWidth: Double

    init(_ model: ChartModel, _ size: ChartSize, _ stacks: [Stacks?], panelWidth: Double) {
        self.model = model
        self.size = size
        self.panelWidth = panelWidth
        self.stacks = stacks
        let ends = EndLabels.labels(model, size, stacks)
        labelsLineEnds = !ends.isEmpty
        endLabels = ends
        legendItems = LegendItems.items(model, labelsLineEnds: !ends.isEmpty)
        (valueLow, valueHigh) = Self.extent(model, stacks)
        rows = model.isHorizontal ? RowLabels(model, size, panelWidth: panelWidth) : nil
        var widest = 0.0
        var showsAll = false
        for (layer, stack) in zip(model.layers, stacks) {
            if let stack, layer.mark.kind == .bar, model.isHorizontal {
                let labels = BarMark.valueLabels(layer, stack, model)
                if BarMark.shows(labels, layer, model, size, step: 0) {
                    showsAll = true
                    widest = max(widest, labels.map(\.text).widest(size: BarMark.labelSize(size)) + 6)
                }
            }
            if layer.mark.kind.isRange, model.isHorizontal, layer.mark.showsValues != false {
                for datum in layer.data where datum.x.isFinite {
                    let high = datum.x2.isFinite ? datum.x2 : datum.x
                    let text = RangeMark.text(min(datum.x, high), max(datum.x, high), model, withUnit: false)
                    widest = max(widest, TextMetrics.width(text, size: size.fontSize) + 14)
                }
            }
        }
        valueLabelWidth = min(widest, panelWidth * 0.45)
        showsValueAxis = model.valueChannel?.showsAxis ?? !showsAll
        if showsAxes, let title = upperTitle {
            upperTitleLines = LineBreaking.lines(title, width: panelWidth - 4, size: size.fontSize, limit: 3)
        }
        if let title = lowerTitle {
            lowerTitleLines = LineBreaking.lines(title, width: panelWidth * 0.8, size: size.fontSize, limit: 4)
        }
        if rows == nil { uprightTicks = makeValueTicks(length: plotHeight) }
        startMargin = measuredStartMargin()
    }

    /// The extent of the amounts with stacks, zero and the spec's bounds.
    private static func extent(_ model: ChartModel, _ stacks: [Stacks?]) -> (Double, Double) {
        guard let axis = model.valueAxis, !axis.isDiscrete else { return (0, 1) }
        var low = axis.low
        var high = axis.high
        var needsZero = axis.channel.includesZero ?? false
        for (layer, stack) in zip(model.layers, stacks) {
            guard let stack else { continue }
            if axis.channel.scale != .log, axis.channel.includesZero != false { needsZero = true }
            let piles = model.groupCount > 1 && layer.mark.stacking != .group
            if piles {
                for span in stack.spans where span.high.isFinite {
                    low = min(low, span.high)
                    high = max(high, span.high)
                }
                if layer.mark.stacking == .normalize { (low, high) = (0, 100) }
            }
        }
        guard low <= high else { return (0, 1) }
        // Lines of amounts far above nothing may start higher; what is near zero shows zero.
        if axis.kind == .quantitative, axis.channel.includesZero == nil, axis.channel.scale != .log, low >= 0,
            low < 0.6 * high
        {
            needsZero = true
        }
        if needsZero {
            low = min(low, 0)
            high = max(high, 0)
        }
        if axis.channel.scale == .log { (low, high) = Ticks.logarithmicDomain(low, high) }
        low = axis.fixedLow ?? low
        high = axis.fixedHigh ?? high
        if low == high {
            if low == 0 { return (0, 1) }
            return low > 0 ? (needsZero ? 0 : low * 0.9, high * 1.1) : (low * 1.1, needsZero ? 0 : high * 0.9)
        }
        return (min(low, high), max(low, high))
    }

    /// Amount ticks for a plot of a length in pixels along the axis.
    func valueTicks(length: Double) -> AxisTicks {
        if let uprightTicks, length == plotHeight { return uprightTicks }
        return makeValueTicks(length: length)
    }

    private func makeValueTicks(length: Double) -> AxisTicks {
        guard let axis = model.valueAxis else { return AxisTicks(ticks: [], low: 0, high: 1) }
        if axis.kind == .temporal {
            return AxisTicks.dates(axis, low: valueLow, high: valueHigh, count: max(2, Int(length / 70)), model.format)
        }
        let room = model.isHorizontal ? (size.isNarrow ? 75.0 : 95) : (size.isNarrow ? 48 : 56)
        return AxisTicks.numbers(
            axis, low: valueLow, high: valueHigh, count: max(2, Int(length / room)), isRounded: true, model.format)
    }

    /// Sparklines have no axes.
    var showsAxes: Bool { !model.layers.contains { $0.mark.kind == .sparkline } }

    /// The height of one panel, axes included.
    var panelHeight: Double { headHeight + plotHeight + axisHeight }

    /// The height inside the axes.
    var plotHeight: Double {
        if let rows { return rows.height }
        if let height = model.spec.height { return size.isNarrow ? min(height, 320) : size.height(height) }
        if !showsAxes { return 56 }
        return model.facets.isEmpty ? (size.isNarrow ? 230 : size.height(300)) : size.height(150)
    }

    private func measuredStartMargin() -> Double {
        if let rows { return rows.isAbove ? 1 : rows.width + 10 }
        guard showsAxes, model.y?.channel.showsAxis != false else { return 2 }
        return valueTicks(length: plotHeight).ticks.flatMap(\.lines).widest(size: size.fontSize) + 8
    }

    /// Room on the other side: names at line ends, amounts at bar ends, half of the last label.
    var endMargin: Double {
        max(
            EndLabels.width(endLabels, size), valueLabelWidth,
            model.x?.isDiscrete == true ? 2 : size.fontSize * 1.4)
    }

    /// Above the plot: the name of the upright axis, or room for half a tick label and bar values.
    var headHeight: Double {
        let title = Double(upperTitleLines.count) * size.lineHeight
        let notes = hasUprightNotes ? size.lineHeight : 0
        return title + notes + (model.isHorizontal ? 2 : size.fontSize * 0.9)
    }

    /// Lines at values of a lying chart are named above the rows.
    private var hasUprightNotes: Bool {
        model.isHorizontal && model.spec.annotations.contains { $0.x != nil && $0.y == nil }
    }

    /// The name of the axis of amounts, written above the plot.
    private var upperTitle: String? {
        if model.isHorizontal, !showsValueAxis, model.layers.contains(where: { $0.mark.kind == .bar }) {
            return model.valueAxis.flatMap { model.format.title($0.channel) }
        }
        return model.isHorizontal ? nil : model.y.flatMap { model.format.title($0.channel) }
    }

    /// The name of the lower axis where it has one.
    private var lowerTitle: String? {
        guard let x = model.x else { return nil }
        if model.isHorizontal { return showsValueAxis ? model.format.title(x.channel) : nil }
        return x.channel.label.map { model.language.text($0) } ?? (x.isDiscrete ? nil : model.format.unit(x.channel))
    }

    private var axisHeight: Double {
        if model.isHorizontal, !showsValueAxis { return 4 }
        if model.x?.channel.showsAxis == false || !showsAxes { return 6 }
        let lines = model.isHorizontal ? 1 : lowerLineCount
        return 8 + Double(lines) * size.lineHeight + Double(lowerTitleLines.count) * size.lineHeight + 2
    }

    /// Lines of labels below an upright chart.
    private var lowerLineCount: Int {
        guard let x = model.x else { return 0 }
        if x.kind == .temporal { return x.datePrecision == .year ? 1 : 2 }
        guard x.isDiscrete else { return 1 }
        let width = (panelWidth - 60) / Double(max(1, x.categories.count)) - 4
        if x.kind == .ordinal { return 1 }
        return min(
            3, x.categories.map { LineBreaking.lines($0.label, width: width, size: size.fontSize).count }.max() ?? 1)
    }
}
