/// Ranges from a low to a high value, one for each category; a figure without a second end is a dot.
enum RangeMark {
    static func draw(_ layer: Layer, in panel: Panel, on canvas: inout Canvas) {
        let scale = panel.isHorizontal ? panel.x : panel.y
        for datum in panel.data(layer) {
            let position = panel.isHorizontal ? datum.y : datum.x
            let first = panel.isHorizontal ? datum.x : datum.y
            let second = panel.isHorizontal ? datum.x2 : datum.y2
            guard position.isFinite, first.isFinite || second.isFinite else { continue }
            let middle = panel.band(position).middle
            let low = first.isFinite ? (second.isFinite ? min(first, second) : first) : second
            let high = second.isFinite ? (first.isFinite ? max(first, second) : second) : first
            let color = panel.colorClass(datum.series)
            let title = layer.title(datum)
            let a = scale.position(low)
            let b = scale.position(high)
            if low != high {
                var bar = canvas.pathBuilder()
                var caps = canvas.pathBuilder()
                if panel.isHorizontal {
                    bar.segment(a, middle, b, middle)
                    caps.segment(a, middle - 6, a, middle + 6)
                    caps.segment(b, middle - 6, b, middle + 6)
                } else {
                    bar.segment(middle, a, middle, b)
                    caps.segment(middle - 6, a, middle + 6, a)
                    caps.segment(middle - 6, b, middle + 6, b)
                }
                canvas.path(bar, "\(color) w \(datum.certainty.lineClass)", title: title)
                canvas.path(caps, "\(color) s")
            } else {
                canvas.open("\(color) f")
                canvas.circle(
                    panel.isHorizontal ? a : middle, panel.isHorizontal ? middle : a, radius: 4.5,
                    classes: datum.certainty == .reported ? "" : datum.certainty.dotClass,
                    title: title)
                canvas.close()
            }
            if panel.isHorizontal, layer.mark.showsValues != false {
                label(text(low, high, panel.model, withUnit: false), a, b, middle, panel, &canvas)
            }
        }
    }

    /// The figure, or both ends of it.
    static func text(_ low: Double, _ high: Double, _ model: ChartModel, withUnit: Bool) -> String {
        let channel = model.valueChannel
        if low == high {
            return withUnit ? model.format.numberWithUnit(low, channel) : model.format.number(low, channel)
        }
        if !withUnit { return model.format.range(low, high, channel) }
        return model.language.message(
            "chart.range", ("low", model.format.number(low, channel)),
            ("high", model.format.numberWithUnit(high, channel)))
    }

    /// Beside the far end where there is room, else before the near one.
    private static func label(
        _ text: String, _ a: Double, _ b: Double, _ middle: Double, _ panel: Panel, _ canvas: inout Canvas
    ) {
        let size = panel.size.fontSize
        // Where several figures share a row, a label that would lie on another is left to the tooltip.
        for (x, anchor) in [(max(a, b) + 10, Canvas.Anchor.start), (min(a, b) - 10, .end)] {
            let box = Canvas.box(text, x: x, y: middle + size * 0.36, anchor: anchor, size: size, weight: .regular)
            guard box.maxX <= panel.size.width, box.x >= 0, canvas.isFree(box) else { continue }
            canvas.text(text, x: x, y: middle + size * 0.36, anchor: anchor, classes: "i")
            return
        }
    }
}
