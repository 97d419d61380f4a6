/// The key to colors and certainties: swatches with names, in lines.
struct Legend: Sendable {
    enum Swatch: Sendable {
        case fill(String)
        case line(String, Certainty)
        case dot(String, Certainty)
        case bar(String, Certainty)
        case hatch
    }

    struct Item: Sendable {
        let swatch: Swatch
        let label: String
    }

    private struct Placed {
        let item: Item
        let x: Double
        let line: Int
        let lines: [String]
    }

    private let placed: [Placed]
    private let size: ChartSize
    let height: Double

    private static let swatchWidth = 14.0

    /// Lays items out in lines of at most `width` pixels.
    init(_ items: [Item], width: Double, _ size: ChartSize) {
        self.size = size
        var placed: [Placed] = []
        var x = 0.0
        var line = 0
        let indent = Self.swatchWidth + 6
        for item in items {
            let labelWidth = TextMetrics.width(item.label, size: size.fontSize)
            if x > 0, x + indent + labelWidth > width {
                line += 1
                x = 0
            }
            let lines = LineBreaking.lines(item.label, width: width - indent, size: size.fontSize)
            placed.append(Placed(item: item, x: x, line: line, lines: lines))
            x += indent + labelWidth + 16
            if lines.count > 1 {
                line += lines.count
                x = 0
            }
        }
        if let last = placed.last, last.lines.count > 1 { line -= 1 }
        self.placed = placed
        height = placed.isEmpty ? 0 : Double(line + 1) * (size.lineHeight + 2) + 6
    }

    func draw(on canvas: inout Canvas, x: Double, y: Double) {
        guard !placed.isEmpty else { return }
        for entry in placed {
            let top = y + Double(entry.line) * (size.lineHeight + 2)
            drawSwatch(entry.item.swatch, x: x + entry.x, middle: top + size.fontSize * 0.55, on: &canvas)
            canvas.text(
                lines: entry.lines, x: x + entry.x + Self.swatchWidth + 6, y: top + size.fontSize * 0.9, classes: "i")
        }
    }

    private func drawSwatch(_ swatch: Swatch, x: Double, middle: Double, on canvas: inout Canvas) {
        var path = canvas.pathBuilder()
        let box = Box(x: x, y: middle - 5.5, width: Self.swatchWidth, height: 11)
        switch swatch {
        case .fill(let color):
            path.rectangle(box)
            canvas.path(path, "\(color) f")
        case .bar(let color, let certainty):
            path.rectangle(box.inset(certainty == .reported ? 0 : 0.5))
            canvas.path(path, "\(color) \(certainty.barClass)")
        case .hatch:
            path.rectangle(box)
            canvas.hatched(path, title: nil)
        case .line(let color, let certainty):
            path.segment(x, middle, x + Self.swatchWidth, middle)
            canvas.path(path, "\(color) \(certainty.lineClass)")
        case .dot(let color, let certainty):
            path.circle(x + Self.swatchWidth / 2, middle, radius: 4)
            canvas.path(path, "\(color) \(certainty.dotClass)")
        }
    }
}

extension Certainty {
    /// Classes of the style sheet: filled, light and dashed, hollow.
    var barClass: String {
        switch self {
        case .reported: "f"
        case .estimated: "e"
        case .secondary: "o"
        }
    }

    var dotClass: String { self == .estimated ? "t" : barClass }

    var lineClass: String {
        switch self {
        case .reported: "s"
        case .estimated: "s q"
        case .secondary: "s p"
        }
    }
}
