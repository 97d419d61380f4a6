/// Names on a map, each only where it lies on no other.
enum MapLabels {
    struct Name {
        let text: String
        let x: Double
        let y: Double
        /// The width of the shape where the name would stand.
        let room: Double
    }

    /// Names of shapes, the roomiest first; one that is wider than its shape by half is left to the tooltip.
    static func draw(_ names: [Name], _ size: ChartSize, in frame: Box, on canvas: inout Canvas) {
        let fontSize = size.fontSize - 2
        canvas.open("i h", fontSize: fontSize)
        defer { canvas.close() }
        for name in names.sorted(by: { ($0.room, $1.text) > ($1.room, $0.text) }) {
            for lines in [[name.text], LineBreaking.lines(name.text, width: name.room * 1.1, size: fontSize)] {
                let width = lines.widest(size: fontSize)
                guard width <= name.room * 1.35 + 6, lines.count <= 3 else { continue }
                let height = Canvas.lineHeight(fontSize) * Double(lines.count)
                let box = Box(
                    x: name.x - width / 2 - 2, y: name.y - height / 2 - 1, width: width + 4, height: height + 2)
                guard box.x >= frame.x + 1, box.maxX <= frame.maxX - 1, box.y >= frame.y, box.maxY <= frame.maxY,
                    canvas.isFree(box)
                else { continue }
                canvas.text(
                    lines: lines, x: name.x, y: box.y + 1 + fontSize * 0.95, anchor: .middle, size: fontSize)
                break
            }
        }
    }

    /// The name of a point, at the first of four sides that is free.
    static func place(_ name: Name, _ size: ChartSize, in frame: Box, on canvas: inout Canvas) {
        let fontSize = size.fontSize - 1
        for (dx, dy, anchor) in [
            (7.0, fontSize * 0.35, Canvas.Anchor.start), (-7, fontSize * 0.35, .end), (0, -7, .middle),
            (0, fontSize + 5, .middle),
        ] {
            let box = Canvas.box(
                name.text, x: name.x + dx, y: name.y + dy, anchor: anchor, size: fontSize, weight: .regular)
            guard frame.contains(box), canvas.isFree(box) else { continue }
            canvas.text(name.text, x: name.x + dx, y: name.y + dy, anchor: anchor, classes: "i h", size: fontSize)
            break
        }
    }
}
