/// Squares that each stand for the same amount, ten to a column, one block for each category or series.
struct WaffleMark {
    /// The most squares of one block.
    private static let squareLimit = 2000

    private let model: ChartModel
    private let size: ChartSize

    init(_ model: ChartModel, _ size: ChartSize) {
        self.model = model
        self.size = size
    }

    func draw(_ layer: Layer, on canvas: inout Canvas, top: Double) -> Double {
        let values = Self.values(layer, model)
        let unit = Self.unit(layer, model)
        let cell = size.isNarrow ? 11.0 : 13
        let pitch = cell + 2
        var y = top
        for (datum, value) in zip(layer.data, values) {
            let name = name(datum)
            let amount = model.format.numberWithUnit(value, model.valueChannel)
            let text =
                value.isFinite
                ? model.language.message("chart.mark-title", ("place", name), ("value", amount))
                : model.language.message(
                    "chart.mark-title", ("place", name), ("value", model.language.message("chart.no-data")))
            let lines = LineBreaking.lines(text, width: size.width - 4, size: size.fontSize)
            canvas.text(lines: lines, x: 1, y: y + size.fontSize, classes: "i")
            y += Double(lines.count) * size.lineHeight + 4
            guard value.isFinite, value > 0 else { continue }
            let perRow = max(10, Int((size.width - 4) / pitch / 10) * 10)
            let count = min(Int(saturating: value / unit), Self.squareLimit)
            let rest = min(value / unit - Double(count), 1)
            var squares = canvas.pathBuilder()
            for index in 0..<count {
                squares.rectangle(
                    Box(
                        x: 1 + Double(index % perRow) * pitch, y: y + Double(index / perRow) * pitch, width: cell,
                        height: cell))
            }
            if rest > 0.02 {
                squares.rectangle(
                    Box(
                        x: 1 + Double(count % perRow) * pitch, y: y + Double(count / perRow) * pitch,
                        width: cell * rest, height: cell))
            }
            let color = model.series.indices.contains(datum.series) ? model.series[datum.series].colorClass : "k1"
            canvas.path(squares, "\(color) \(datum.certainty.barClass)", title: text)
            let rows = (Double(count) + (rest > 0.02 ? 1 : 0)) / Double(perRow)
            y += rows.rounded(.up) * pitch + 12
        }
        return y
    }

    private func name(_ datum: Datum) -> String {
        for (axis, position) in [(model.x, datum.x), (model.y, datum.y)] {
            if let axis, axis.isDiscrete, position.isFinite, axis.categories.indices.contains(Int(position)) {
                return axis.categories[Int(position)].label
            }
        }
        return model.series.indices.contains(datum.series) ? model.series[datum.series].label : ""
    }

    private static func values(_ layer: Layer, _ model: ChartModel) -> [Double] {
        layer.data.map { model.isHorizontal || !$0.y.isFinite ? $0.x : $0.y }
    }

    /// What one square stands for: as the spec says, unless that is more squares than anyone counts; else a round
    /// amount that makes at most about a hundred squares of the whole.
    static func unit(_ layer: Layer, _ model: ChartModel) -> Double {
        let values = values(layer, model).filter { $0.isFinite && $0 > 0 }
        if let square = layer.mark.squareValue {
            let largest = values.max() ?? 0
            return largest / square <= Double(squareLimit)
                ? square : max(square, Ticks.step(from: 0, to: largest, count: 100))
        }
        let total = values.reduce(0, +)
        if !total.isFinite { return Ticks.step(from: 0, to: values.max() ?? 1, count: 100) }
        return total <= 100 ? 1 : Ticks.step(from: 0, to: total, count: 100)
    }
}
