/// Draws grid lines, baselines, tick labels and axis names of a panel.
struct AxisDrawing {
    let panel: Panel
    let guides: PanelGuides
    let valueTicks: AxisTicks
    let showsStartLabels: Bool

    private var model: ChartModel { panel.model }
    private var size: ChartSize { panel.size }

    // MARK: Grid

    func drawGrid(on canvas: inout Canvas) {
        guard guides.showsAxes, model.valueChannel?.showsGrid != false,
            guides.showsValueAxis || !model.isHorizontal
        else { return }
        var grid = canvas.pathBuilder()
        for tick in valueTicks.ticks {
            if model.isHorizontal {
                let x = panel.x.position(tick.value)
                grid.segment(x, panel.plot.y, x, panel.plot.maxY)
            } else {
                let y = panel.y.position(tick.value)
                grid.segment(panel.plot.x, y, panel.plot.maxX, y)
            }
        }
        canvas.path(grid, "g")
    }

    /// The line that bars stand on, over the bars' feet.
    func drawBaseline(on canvas: inout Canvas) {
        let hasBars = model.layers.contains { $0.mark.kind == .bar || $0.mark.kind == .area }
        guard hasBars else { return }
        var base = canvas.pathBuilder()
        if model.isHorizontal {
            guard panel.x.low <= 0, panel.x.high >= 0 else { return }
            let x = panel.x.position(0)
            base.segment(x, panel.plot.y, x, panel.plot.maxY)
        } else {
            guard panel.y.low <= 0, panel.y.high >= 0 else { return }
            let y = panel.y.position(0)
            base.segment(panel.plot.x, y, panel.plot.maxX, y)
        }
        canvas.path(base, "x")
    }

    // MARK: Labels

    func drawLabels(area: Box, on canvas: inout Canvas) {
        if showsStartLabels {
            canvas.text(lines: guides.upperTitleLines, x: area.x + 2, y: area.y + size.fontSize * 0.85)
        }
        if model.isHorizontal {
            if showsStartLabels { drawRowLabels(area, on: &canvas) }
            if guides.showsValueAxis { drawLower(valueTicks.ticks, panel.x, on: &canvas) }
        } else {
            if guides.showsAxes, showsStartLabels { drawValueLabels(on: &canvas) }
            if guides.showsAxes, model.x?.channel.showsAxis != false { drawLowerAxis(on: &canvas) }
        }
        let lines = guides.lowerTitleLines
        canvas.text(
            lines: lines, x: min(panel.plot.maxX, size.width - 2),
            y: area.maxY - size.fontSize * 0.35 - Double(lines.count - 1) * size.lineHeight, anchor: .end)
    }

    private func drawValueLabels(on canvas: inout Canvas) {
        guard model.y?.channel.showsAxis != false, !valueTicks.ticks.isEmpty else { return }
        for tick in valueTicks.ticks {
            canvas.text(
                tick.lines[0], x: panel.plot.x - 7, y: panel.y.position(tick.value) + size.fontSize * 0.35, anchor: .end
            )
        }
    }

    private func drawRowLabels(_ area: Box, on canvas: inout Canvas) {
        guard let rows = guides.rows else { return }
        for (index, label) in rows.labels.enumerated() {
            let middle = panel.y.position(Double(index))
            let count = label.lines.count + label.detail.count
            let x = rows.isAbove ? area.x + 3 : panel.plot.x - 10
            let anchor: Canvas.Anchor = rows.isAbove ? .start : .end
            var y =
                rows.isAbove
                ? middle - rows.rowHeight / 2 + size.fontSize + 3 + Double(rows.mostLines - count) * size.lineHeight
                : middle - Double(count - 1) * size.lineHeight / 2 + size.fontSize * 0.36
            for line in label.lines {
                canvas.text(line, x: x, y: y, anchor: anchor, classes: "i")
                y += size.lineHeight
            }
            for line in label.detail {
                canvas.text(line, x: x, y: y, anchor: anchor)
                y += size.lineHeight
            }
        }
    }

    // MARK: Lower axis

    private func drawLowerAxis(on canvas: inout Canvas) {
        guard let x = model.x, x.hasValues else { return }
        if x.isDiscrete {
            drawCategories(x, on: &canvas)
            return
        }
        let room = panel.plot.width
        let ticks: AxisTicks
        if x.kind == .temporal {
            let widest = max(
                TextMetrics.width(model.format.day(panel.x.low, .year), size: size.fontSize),
                26 * model.language.textScale)
            ticks = AxisTicks.dates(
                x, low: panel.x.low, high: panel.x.high, count: max(2, Int(room / (widest + 18))), model.format)
        } else {
            ticks = AxisTicks.numbers(
                x, low: panel.x.low, high: panel.x.high, count: max(2, Int(room / 80)), isRounded: false, model.format)
        }
        var marks = canvas.pathBuilder()
        var grid = canvas.pathBuilder()
        for tick in ticks.ticks {
            let position = panel.x.position(tick.value)
            if x.channel.showsGrid == true { grid.segment(position, panel.plot.y, position, panel.plot.maxY) }
            marks.segment(position, panel.plot.maxY, position, panel.plot.maxY + 4)
        }
        if !model.layers.contains(where: { $0.mark.kind == .bar || $0.mark.kind == .area }) || panel.y.low != 0 {
            marks.segment(panel.plot.x, panel.plot.maxY, panel.plot.maxX, panel.plot.maxY)
        }
        canvas.path(grid, "g")
        canvas.path(marks, "x")
        drawLower(ticks.ticks, panel.x, on: &canvas)
    }

    /// Labels under ticks, each only where it keeps clear of the one before it and inside the picture.
    private func drawLower(_ ticks: [AxisTick], _ scale: PositionScale, on canvas: inout Canvas) {
        let base = panel.plot.maxY + 6 + size.fontSize
        var taken: [Box] = []
        // The lowest amount stands before the plot, at nearly the same height.
        let hasAmounts = !model.isHorizontal && model.y?.channel.showsAxis != false
        for tick in ticks {
            let position = scale.position(tick.value)
            guard position >= panel.plot.x - 1, position <= panel.plot.maxX + 1 else { continue }
            let width = tick.lines.widest(size: size.fontSize)
            let limit = max(panel.plot.maxX + size.fontSize, position)
            let least = width / 2 + (hasAmounts ? panel.plot.x - 6 : 1)
            let middle = min(max(position, least), max(limit, width / 2), size.width - width / 2 - 1)
            let box = Box(x: middle - width / 2 - 4, y: 0, width: width + 8, height: 1)
            guard !taken.contains(where: { $0.intersects(box) }) else { continue }
            taken.append(box)
            canvas.text(lines: tick.lines, x: middle, y: base, anchor: .middle)
        }
    }

    /// Names of categories: all in up to three lines, or for ordered ones every second, third … where it is narrow.
    private func drawCategories(_ axis: AxisModel, on canvas: inout Canvas) {
        let base = panel.plot.maxY + 6 + size.fontSize
        let room = panel.x.step - 4
        let widest = axis.categories.map(\.label).widest(size: size.fontSize)
        if axis.kind == .ordinal {
            let every = max(1, Int(((widest + 6) / max(1, panel.x.step)).rounded(.up)))
            // Counted from the last, since the newest is what readers look for.
            let last = axis.categories.count - 1
            for (index, category) in axis.categories.enumerated().reversed() where (last - index) % every == 0 {
                let width = TextMetrics.width(category.label, size: size.fontSize)
                let middle = panel.x.position(Double(index))
                let inside = min(max(middle, width / 2 + 1), size.width - width / 2 - 1)
                let box = Canvas.box(
                    category.label, x: inside, y: base, anchor: .middle, size: size.fontSize, weight: .regular)
                guard canvas.isFree(box) else { continue }
                canvas.text(category.label, x: inside, y: base, anchor: .middle)
            }
            return
        }
        for (index, category) in axis.categories.enumerated() {
            let lines = LineBreaking.lines(category.label, width: room, size: size.fontSize, limit: 3).map {
                LineBreaking.shortened($0, width: panel.x.step - 1, size: size.fontSize)
            }
            canvas.text(lines: lines, x: panel.x.position(Double(index)), y: base, anchor: .middle)
        }
    }
}
