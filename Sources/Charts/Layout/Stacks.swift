/// Where each bar or area of a layer begins and ends once they are piled up or set side by side.
struct Stacks: Sendable {
    struct Span: Sendable {
        let low: Double
        let high: Double
        /// The place beside others in the same category, counted from 0.
        let lane: Int
    }

    /// One for each datum of the layer; both ends NaN where the value is missing.
    let spans: [Span]
    let laneCount: Int

    private struct Place: Hashable {
        let facet: Int
        let position: Double
        let isNegative: Bool
    }

    /// - Parameter isHorizontal: values run along x.
    init(_ layer: Layer, isHorizontal: Bool, seriesCount: Int) {
        let stacking = seriesCount > 1 ? layer.mark.stacking ?? .stack : nil
        var lanes: [Int: Int] = [:]
        if stacking == .group {
            for series in Set(layer.data.map(\.series)).sorted() { lanes[series] = lanes.count }
        }
        laneCount = max(1, lanes.count)
        var totals: [Place: Double] = [:]
        if stacking == .normalize {
            for datum in layer.data {
                let value = isHorizontal ? datum.x : datum.y
                if value.isFinite { totals[Self.place(datum, isHorizontal, false), default: 0] += abs(value) }
            }
        }
        // Series pile up in the order of the legend, whatever the order of the rows.
        var order = Array(layer.data.indices)
        if stacking == .stack || stacking == .normalize {
            order.sort { (layer.data[$0].series, $0) < (layer.data[$1].series, $1) }
        }
        var tops: [Place: Double] = [:]
        var spans = [Span](repeating: Span(low: .nan, high: .nan, lane: 0), count: layer.data.count)
        for index in order {
            let datum = layer.data[index]
            var value = isHorizontal ? datum.x : datum.y
            guard value.isFinite else { continue }
            let far = isHorizontal ? datum.x2 : datum.y2
            if far.isFinite {
                spans[index] = Span(low: value, high: far, lane: lanes[datum.series] ?? 0)
                continue
            }
            if stacking == .normalize {
                let total = totals[Self.place(datum, isHorizontal, false)] ?? 0
                value = total > 0 ? value / total * 100 : 0
            }
            guard stacking == .stack || stacking == .normalize else {
                spans[index] = Span(low: 0, high: value, lane: lanes[datum.series] ?? 0)
                continue
            }
            let place = Self.place(datum, isHorizontal, value < 0)
            let base = tops[place] ?? 0
            spans[index] = Span(low: base, high: base + value, lane: 0)
            tops[place] = base + value
        }
        self.spans = spans
    }

    private static func place(_ datum: Datum, _ isHorizontal: Bool, _ isNegative: Bool) -> Place {
        Place(facet: datum.facet, position: isHorizontal ? datum.y : datum.x, isNegative: isNegative)
    }
}
