/// Tooltips: where, which series, how much.
extension ChartModel {
    /// Tooltips cost bytes: charts with more marks than this leave them to the data table.
    private static let titleLimit = 80

    /// The chart with a tooltip for each mark, written once for all layouts.
    func withTitles() -> ChartModel {
        let hasDots = layers.contains { $0.mark.kind == .dot }
        let titled = layers.filter { layer in
            switch layer.mark.kind {
            case .bar, .dot, .range, .interval: true
            case .line: !hasDots
            default: false
            }
        }
        guard titled.reduce(0, { $0 + $1.data.count }) <= Self.titleLimit else { return self }
        var model = self
        for index in model.layers.indices {
            let layer = layers[index]
            guard titled.contains(where: { $0.mark === layer.mark }) else { continue }
            var titles = [String](repeating: "", count: table.rowCount)
            for datum in layer.data { titles[datum.row] = title(datum, layer) }
            model.layers[index].titles = titles
        }
        return model
    }

    private func title(_ datum: Datum, _ layer: Layer) -> String {
        let first = isHorizontal ? datum.x : datum.y
        let second = isHorizontal ? datum.x2 : datum.y2
        guard first.isFinite || second.isFinite else { return "" }
        let value =
            layer.mark.kind.isRange
            ? RangeMark.text(first.isFinite ? first : second, second.isFinite ? second : first, self, withUnit: true)
            : format.numberWithUnit(first, valueChannel)
        let place = place(datum)
        if series.count > 1, series.indices.contains(datum.series), !hasColorClasses {
            return language.message(
                "chart.mark-title-series", ("place", place), ("series", series[datum.series].label), ("value", value))
        }
        return language.message("chart.mark-title", ("place", place), ("value", value))
    }

    /// Where a datum is on the axis that carries no amounts: a category, a date at its own precision, a number.
    func place(_ datum: Datum) -> String {
        guard let axis = isHorizontal ? y : x else { return "" }
        let position = isHorizontal ? datum.y : datum.x
        guard position.isFinite else { return "" }
        if axis.isDiscrete {
            let index = Int(position)
            guard axis.categories.indices.contains(index) else { return "" }
            let category = axis.categories[index]
            return category.detail.map { language.list([category.label, $0]) } ?? category.label
        }
        if axis.kind == .temporal {
            let column = table.column(axis.channel.field(for: language.tag))
            if let date = column.flatMap({ table[datum.row, $0].calendarDate }) { return format.date(date) }
            return format.day(position, axis.datePrecision)
        }
        return format.numberWithUnit(position, axis.channel)
    }
}
