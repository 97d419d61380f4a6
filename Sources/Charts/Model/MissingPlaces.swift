/// Where bars have no value: whole categories, and series missing from a pile.
struct MissingPlaces {
    /// Categories without any value.
    private(set) var categories: [Int] = []
    /// Series that a category lacks while it has others, for piled-up bars.
    private(set) var partial: [(category: Int, series: Int)] = []

    var isEmpty: Bool { categories.isEmpty && partial.isEmpty }

    /// - Parameter facet: nil for a model that holds one facet, or none.
    init(_ model: ChartModel, facet: Int? = nil) {
        guard let axis = model.isHorizontal ? model.y : model.x, axis.isDiscrete else { return }
        // Beyond a size that anyone reads, only whole categories are looked for.
        let seriesCount = model.groupCount * axis.categories.count <= 100_000 ? model.groupCount : 1
        let isPiled = model.layers.contains {
            $0.mark.kind == .bar && $0.mark.stacking != .group && seriesCount > 1
        }
        var present = [Bool](repeating: false, count: axis.categories.count * seriesCount)
        for layer in model.layers {
            for datum in layer.data where facet == nil || datum.facet == facet {
                let position = model.isHorizontal ? datum.y : datum.x
                let value = model.isHorizontal ? datum.x : datum.y
                guard position.isFinite, value.isFinite else { continue }
                let series = model.hasColorClasses ? 0 : min(max(datum.series, 0), seriesCount - 1)
                let index = Int(position) * seriesCount + series
                if present.indices.contains(index) { present[index] = true }
            }
        }
        for category in axis.categories.indices {
            let own = present[category * seriesCount..<(category + 1) * seriesCount]
            if !own.contains(true) {
                categories.append(category)
            } else if isPiled {
                for (series, isPresent) in own.enumerated() where !isPresent { partial.append((category, series)) }
            }
        }
    }
}
