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
    /// Which way time runs on a right-to-left page: as the spec says, else the site.
    var timeDirection: ChartSpec.TimeDirection = .auto
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

    /// Whether the lower axis runs against the page: time from the left on a right-to-left page that asks for it.
    var runsAgainstPage: Bool {
        language.isRightToLeft && timeDirection == .ltr && x?.isTime == true
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

    /// The same chart without the points outside the bounds that the spec sets, which would be drawn outside the plot;
    /// bars and areas end at the bound.
    func withoutCutValues() -> ChartModel {
        let axes = [x, y].compactMap { $0 }
        guard axes.contains(where: { $0.fixedLow != nil && $0.fixedHigh != nil }) else { return self }
        func isOutside(_ value: Double, _ axis: AxisModel?) -> Bool {
            guard let axis, let low = axis.fixedLow, let high = axis.fixedHigh, value.isFinite else { return false }
            return value < min(low, high) || value > max(low, high)
        }
        var model = self
        for layer in layers.indices where ![.bar, .area].contains(layers[layer].mark.kind) {
            for index in layers[layer].data.indices {
                let datum = layers[layer].data[index]
                let isCut =
                    isOutside(datum.x, x) || isOutside(datum.y, y) || isOutside(datum.x2, x)
                    || isOutside(datum.y2, y)
                guard isCut else { continue }
                if x?.isDiscrete == false { model.layers[layer].data[index].x = .nan }
                if y?.isDiscrete == false { model.layers[layer].data[index].y = .nan }
                model.layers[layer].data[index].x2 = .nan
                model.layers[layer].data[index].y2 = .nan
            }
        }
        return model
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
