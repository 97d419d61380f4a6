/// Words at points, left out where they would lie on other words.
enum TextMark {
    static func draw(_ layer: Layer, in panel: Panel, on canvas: inout Canvas) {
        guard let column = layer.textColumn else { return }
        for other in panel.model.layers where other.mark.kind == .dot {
            for datum in panel.data(other).prefix(1000) where datum.x.isFinite && datum.y.isFinite {
                let y = panel.isHorizontal ? panel.band(datum.y).middle : panel.y.position(datum.y)
                canvas.reserve(Box(x: panel.x.position(datum.x) - 4, y: y - 4, width: 8, height: 8))
            }
        }
        // More words than this find no place, and looking for one takes time for each pair.
        for datum in panel.data(layer).prefix(1000) where datum.x.isFinite && datum.y.isFinite {
            let text = panel.model.language.isolated(panel.model.table[datum.row, column].text)
            guard !text.isEmpty else { continue }
            let x = panel.x.position(datum.x)
            let y = panel.isHorizontal ? panel.band(datum.y).middle : panel.y.position(datum.y)
            let size = panel.size.fontSize
            for (dx, dy, anchor) in [
                (7.0, size * 0.35, Canvas.Anchor.start), (-7, size * 0.35, .end), (0, -8, .middle),
                (0, size + 6, .middle),
            ] {
                let box = Canvas.box(text, x: x + dx, y: y + dy, anchor: anchor, size: size, weight: .regular)
                guard canvas.isFree(box), box.x >= panel.plot.x, box.maxX <= panel.size.width - 2 else { continue }
                canvas.text(text, x: x + dx, y: y + dy, anchor: anchor, classes: "i")
                break
            }
        }
    }
}
