import Diagnostics
import Tables

/// A spec joined with its table in one language: every channel read, every category and series named.
///
/// Nothing is measured yet; the same model is laid out wide, narrow and standalone.
struct ChartModel: Sendable {
    let spec: ChartSpec
    let table: DataTable
    let language: ChartLanguage
    var x: AxisModel? { didSet { settle() } }
    var y: AxisModel? { didSet { settle() } }
    var layers: [Layer] = []
    var series: [Series] = []
    /// The channel that colors come from, where there is one.
    var colorChannel: ChannelSpec?
    var facets: [Category] = []
    /// Whether x and y were exchanged because `orient` asks for it.
    var isTurned = false

    var format: ValueFormat { ValueFormat(language: language) }

    /// Whether bars and ranges lie: values run along x, categories along y.
    private(set) var isHorizontal = false
    /// The channel of the axis that carries amounts.
    private(set) var valueChannel: ChannelSpec?

    /// Whether colors are classes of numbers, not groups of rows.
    var hasColorClasses = false
    /// The number of groups that rows fall into; 1 where colors are classes of numbers.
    var groupCount: Int { hasColorClasses ? 1 : max(1, series.count) }

    /// The axis that carries amounts, where one does.
    var valueAxis: AxisModel? { isHorizontal ? x : y }

    private mutating func settle() {
        isHorizontal = x.map { x in y.map { !x.isDiscrete && $0.isDiscrete } ?? false } ?? false
        valueChannel = (isHorizontal ? x : y)?.channel
    }

    var hasData: Bool {
        layers.contains { layer in
            layer.data.contains { $0.x.isFinite && ($0.y.isFinite || layer.mark.kind == .timeline) || $0.y.isFinite }
        }
    }

    /// Certainties other than reported that the data show, in their fixed order.
    var certaintiesShown: [Certainty] {
        var seen: Set<Certainty> = []
        for layer in layers {
            for datum in layer.data { seen.insert(datum.certainty) }
        }
        return seen.count > 1 || seen == [.estimated] || seen == [.secondary]
            ? Certainty.allCases.filter(seen.contains) : []
    }

    /// The same chart with x and y exchanged, for narrow places.
    func turned() -> ChartModel {
        var model = self
        (model.x, model.y) = (y, x)
        model.isTurned.toggle()
        model.layers = layers.map { layer in
            var layer = Layer(
                mark: layer.mark, channels: layer.channels.turned, data: layer.data, textColumn: layer.textColumn,
                dateColumn: layer.dateColumn, titles: layer.titles)
            for index in layer.data.indices {
                let datum = layer.data[index]
                (layer.data[index].x, layer.data[index].y) = (datum.y, datum.x)
                (layer.data[index].x2, layer.data[index].y2) = (datum.y2, datum.x2)
            }
            return layer
        }
        return model
    }
}
