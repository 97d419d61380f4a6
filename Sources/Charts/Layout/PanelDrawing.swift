/// Draws one panel: scales, grid, marks, axes, labels, annotations.
struct PanelDrawing {
    private let model: ChartModel
    private let size: ChartSize
    private let stacks: [Stacks?]
    private let guides: PanelGuides
    /// False where the panel before shows the same labels.
    private let showsStartLabels: Bool

    init(
        _ model: ChartModel, _ size: ChartSize, _ stacks: [Stacks?], _ guides: PanelGuides,
        showsStartLabels: Bool = true
    ) {
        self.model = model
        self.size = size
        self.stacks = stacks
        self.guides = guides
        self.showsStartLabels = showsStartLabels
    }

    func draw(_ area: Box, facet: Int, on canvas: inout Canvas) {
        let (panel, ticks) = panel(in: area, facet: facet)
        let axes = AxisDrawing(
            panel: panel, guides: guides, valueTicks: ticks, showsStartLabels: showsStartLabels)
        axes.drawGrid(on: &canvas)
        AnnotationDrawing.drawBands(panel, on: &canvas)
        // Labels outside the plot come first, so that words inside keep clear of them.
        axes.drawLabels(area: area, on: &canvas)
        if guides.labelsLineEnds { EndLabels.draw(guides.endLabels, in: panel, on: &canvas) }
        for (index, layer) in model.layers.enumerated() { draw(layer, index, panel, &canvas) }
        axes.drawBaseline(on: &canvas)
        AnnotationDrawing.drawNotes(panel, head: guides.headHeight, on: &canvas)
    }

    private func draw(_ layer: Layer, _ index: Int, _ panel: Panel, _ canvas: inout Canvas) {
        switch layer.mark.kind {
        case .bar: if let stack = stacks[index] { BarMark.draw(layer, stack, in: panel, on: &canvas) }
        case .area: if let stack = stacks[index] { AreaMark.draw(layer, stack, in: panel, on: &canvas) }
        case .line, .sparkline: LineMark.draw(layer, in: panel, on: &canvas)
        case .dot: DotMark.draw(layer, in: panel, on: &canvas)
        case .range, .interval: RangeMark.draw(layer, in: panel, on: &canvas)
        case .rule, .tick: RuleMark.draw(layer, in: panel, on: &canvas)
        case .text: TextMark.draw(layer, in: panel, on: &canvas)
        case .waffle, .slope, .timeline, .geo: break
        }
    }

    /// The plot's place inside the area, and the scales over it.
    private func panel(in area: Box, facet: Int) -> (Panel, AxisTicks) {
        let start = showsStartLabels ? guides.startMargin : 2
        let plot = Box(
            x: area.x + start, y: area.y + guides.headHeight,
            width: max(20, area.width - start - guides.endMargin), height: guides.plotHeight)
        let ticks = guides.valueTicks(length: guides.rows == nil ? plot.height : plot.width)
        return (make(plot, ticks, facet), ticks)
    }

    private func make(_ plot: Box, _ ticks: AxisTicks, _ facet: Int) -> Panel {
        let x: PositionScale
        let y: PositionScale
        // Time may run from the left on a right-to-left page; layout is mirrored, so its scale is turned round.
        let runsBack = model.runsAgainstPage
        if model.isHorizontal {
            x = scale(
                model.x, ticks.low, ticks.high, runsBack ? plot.maxX : plot.x, runsBack ? plot.x : plot.maxX)
            y = scale(model.y, 0, 0, plot.y, plot.maxY)
        } else {
            let inset = model.x?.isDiscrete == true ? 0.0 : 5
            let start = plot.x + inset
            let end = plot.maxX - inset
            let domain = lowerDomain
            x = scale(model.x, domain.0, domain.1, runsBack ? end : start, runsBack ? start : end)
            y = scale(model.y, ticks.low, ticks.high, plot.maxY, plot.y)
        }
        return Panel(
            model: model, size: size, plot: plot, x: x, y: y, facet: facet, stacks: stacks,
            isHorizontal: model.isHorizontal,
            labelAbove: guides.rows?.heightAbove ?? 0)
    }

    /// The extent of a continuous lower axis.
    private var lowerDomain: (Double, Double) {
        guard let x = model.x, x.hasValues || x.fixedLow != nil else { return (0, 1) }
        var (low, high) = x.channel.scale == .log ? Ticks.logarithmicDomain(x.low, x.high) : (x.low, x.high)
        if x.channel.includesZero == true { (low, high) = (min(low, 0), max(high, 0)) }
        return (x.fixedLow ?? low, x.fixedHigh ?? high)
    }

    private func scale(_ axis: AxisModel?, _ low: Double, _ high: Double, _ start: Double, _ end: Double)
        -> PositionScale
    {
        guard let axis else { return PositionScale(kind: .linear, low: 0, high: 1, start: start, end: end) }
        let (from, to) = axis.channel.isReversed ? (end, start) : (start, end)
        if axis.isDiscrete {
            let hasBars = model.layers.contains {
                $0.mark.kind == .bar || $0.mark.kind.isRange || $0.mark.kind == .tick
            }
            let isBand = axis.channel.scale == .band || (hasBars && axis.channel.scale != .point)
            return PositionScale(
                kind: isBand ? .band(padding: 0.24) : .point, low: 0, high: Double(axis.categories.count), start: from,
                end: to)
        }
        if axis.kind == .temporal {
            return PositionScale(kind: .time, low: low, high: high, start: from, end: to)
        }
        return PositionScale(
            kind: axis.channel.scale == .log ? .log : .linear, low: low, high: high, start: from, end: to)
    }
}
