/// One plot area with its scales: the whole chart, or one facet of it.
struct Panel {
    let model: ChartModel
    let size: ChartSize
    /// The inside of the axes.
    let plot: Box
    let x: PositionScale
    let y: PositionScale
    let facet: Int
    /// For each layer, the spans of its bars or areas.
    let stacks: [Stacks?]
    /// Height that a row's label takes above its bar; 0 where labels stand beside.
    let labelAbove: Double
    let showsTitles: Bool

    var isHorizontal: Bool { model.isHorizontal }

    func data(_ layer: Layer) -> [Datum] {
        model.facets.isEmpty ? layer.data : layer.data.filter { $0.facet == facet }
    }

    func colorClass(_ series: Int) -> String {
        model.series.indices.contains(series) ? model.series[series].colorClass : model.series.isEmpty ? "k1" : "ks"
    }

    func seriesLabel(_ series: Int) -> String? {
        model.series.indices.contains(series) ? model.series[series].label : nil
    }

    /// Along a band scale: the middle of the drawn part of a category and its thickness.
    func band(_ value: Double) -> (middle: Double, thickness: Double) {
        let scale = isHorizontal ? y : x
        let middle = scale.position(value)
        guard isHorizontal, labelAbove > 0 else { return (middle, scale.bandwidth) }
        let thickness = min(18, scale.step - labelAbove - 6)
        return (middle + (scale.step - thickness) / 2 - 5, max(4, thickness))
    }

    /// The tooltip of one datum: where, which series, how much.
    func title(_ datum: Datum, value: String) -> String {
        let format = model.format
        let other = isHorizontal ? model.y : model.x
        let position = isHorizontal ? datum.y : datum.x
        var place = ""
        if let other, position.isFinite {
            if other.isDiscrete {
                let index = Int(position)
                if other.categories.indices.contains(index) { place = other.categories[index].label }
            } else if other.kind == .temporal {
                place = dateText(datum) ?? format.day(position, other.datePrecision)
            } else {
                place = format.numberWithUnit(position, other.channel)
            }
        }
        if let series = seriesLabel(datum.series), model.series.count > 1 {
            return model.language.message(
                "chart.mark-title-series", ("place", place), ("series", series), ("value", value))
        }
        return model.language.message("chart.mark-title", ("place", place), ("value", value))
    }

    /// The date of a datum as its cell has it, at its own precision.
    private func dateText(_ datum: Datum) -> String? {
        guard let channel = isHorizontal ? model.y?.channel : model.x?.channel,
            let column = model.table.column(channel.field(for: model.language.tag))
        else { return nil }
        return model.table[datum.row, column].calendarDate.map { model.format.date($0) }
    }

    func valueText(_ value: Double) -> String {
        model.format.number(value, model.valueAxis?.channel)
    }

    func valueWithUnit(_ value: Double) -> String {
        model.format.numberWithUnit(value, model.valueAxis?.channel)
    }
}
