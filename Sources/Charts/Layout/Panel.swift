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
    let isHorizontal: Bool
    /// Height that a row's label takes above its bar; 0 where labels stand beside.
    let labelAbove: Double

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
}
