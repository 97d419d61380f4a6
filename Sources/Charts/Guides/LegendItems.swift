/// Which keys a chart needs: colors that no label names, certainties, missing data.
enum LegendItems {
    static func items(_ model: ChartModel, labelsLineEnds: Bool) -> [Legend.Item] {
        var items: [Legend.Item] = []
        let marks = Set(model.layers.map(\.mark.kind))
        if model.series.count > 1, !labelsLineEnds, model.colorChannel?.legend != ChannelSpec.Legend.none {
            for series in model.series {
                items.append(Legend.Item(swatch: swatch(marks, series.colorClass), label: series.label))
            }
        }
        let certainties = model.certaintiesShown
        let color = model.series.count > 1 ? "ki" : model.series.first?.colorClass ?? "k1"
        for certainty in certainties {
            let label =
                model.layers.lazy.compactMap { named(certainty, $0.channels.certainty, model) }.first
                ?? model.language.message("chart.certainty.\(certainty.rawValue)")
            let swatch: Legend.Swatch =
                marks.contains(.dot) || marks.contains(.timeline) || marks.contains(.line) || hasSingleFigures(model)
                ? .dot(color, certainty) : marks.contains(.bar) ? .bar(color, certainty) : .line(color, certainty)
            items.append(Legend.Item(swatch: swatch, label: label))
        }
        if hasHatch(model) {
            items.append(
                Legend.Item(
                    swatch: .hatch,
                    label: model.spec.missing?.text.map { model.language.text($0) }
                        ?? model.language.message("chart.no-data")))
        }
        return items
    }

    private static func swatch(_ marks: Set<MarkSpec.Kind>, _ color: String) -> Legend.Swatch {
        if marks.contains(.bar) || marks.contains(.area) || marks.contains(.geo) || marks.contains(.waffle) {
            return .fill(color)
        }
        if marks.contains(.line) || marks.contains(.slope) { return .line(color, .reported) }
        return .dot(color, .reported)
    }

    /// The name that the spec gives a certainty: by the value that stands for it, or by the word itself.
    private static func named(_ certainty: Certainty, _ channel: ChannelSpec?, _ model: ChartModel) -> String? {
        guard let channel else { return nil }
        if let label = channel.labels[certainty.rawValue] { return model.language.text(label) }
        for (key, value) in channel.certainties.sorted(by: { $0.key < $1.key }) where value == certainty {
            if let label = channel.labels[key] { return model.language.text(label) }
        }
        return nil
    }

    /// Whether a chart of ranges holds figures without a second end, which are dots.
    private static func hasSingleFigures(_ model: ChartModel) -> Bool {
        model.layers.contains { layer in
            layer.mark.kind.isRange && layer.data.contains { !$0.x2.isFinite && !$0.y2.isFinite }
        }
    }

    /// Whether something is hatched: a category without a value, a pile that lacks a series, a stated gap.
    static func hasHatch(_ model: ChartModel) -> Bool {
        guard model.layers.contains(where: { $0.mark.kind == .bar }),
            (model.isHorizontal ? model.y : model.x)?.isDiscrete == true
        else { return model.spec.missing != nil && !(model.x?.isDiscrete ?? true) }
        if model.facets.isEmpty { return !MissingPlaces(model).isEmpty }
        let isFree = model.spec.facet?.facetScales == .free
        return model.facets.indices.contains { facet in
            isFree ? !MissingPlaces(model.onlyFacet(facet)).isEmpty : !MissingPlaces(model, facet: facet).isEmpty
        }
    }
}
