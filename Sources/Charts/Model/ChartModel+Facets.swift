extension ChartModel {
    /// For each layer of bars or areas, where they begin and end.
    var stacks: [Stacks?] {
        layers.map { layer in
            layer.mark.kind == .bar || layer.mark.kind == .area
                ? Stacks(layer, isHorizontal: isHorizontal, seriesCount: groupCount) : nil
        }
    }

    /// The chart with the rows and extents of one facet only.
    func onlyFacet(_ facet: Int) -> ChartModel {
        var model = self
        for index in model.layers.indices {
            model.layers[index].data = layers[index].data.filter { $0.facet == facet }
        }
        model.keepOwnCategories()
        func extent(_ axis: AxisModel?, _ values: (Datum) -> [Double]) -> AxisModel? {
            guard var axis, !axis.isDiscrete else { return axis }
            axis.low = .infinity
            axis.high = -.infinity
            for layer in model.layers {
                for datum in layer.data {
                    for value in values(datum) { axis.include(value) }
                }
            }
            return axis
        }
        model.x = extent(model.x) { [$0.x, $0.x2] }
        model.y = extent(model.y) { [$0.y, $0.y2] }
        return model
    }

    /// Leaves out the names of an axis that no row of the facet has; years and other ordered values stay.
    private mutating func keepOwnCategories() {
        for isX in [true, false] {
            guard let axis = isX ? x : y, axis.kind == .nominal else { continue }
            var used = [Bool](repeating: false, count: axis.categories.count)
            for layer in layers {
                for datum in layer.data {
                    let place = isX ? datum.x : datum.y
                    if place.isFinite, used.indices.contains(Int(place)) { used[Int(place)] = true }
                }
            }
            var places = [Double](repeating: .nan, count: used.count)
            var own = axis
            own.categories = []
            for (index, isUsed) in used.enumerated() where isUsed {
                places[index] = Double(own.categories.count)
                own.categories.append(axis.categories[index])
            }
            own.high = Double(own.categories.count)
            for layer in layers.indices {
                for index in layers[layer].data.indices {
                    let place = isX ? layers[layer].data[index].x : layers[layer].data[index].y
                    guard place.isFinite else { continue }
                    if isX {
                        layers[layer].data[index].x = places[Int(place)]
                    } else {
                        layers[layer].data[index].y = places[Int(place)]
                    }
                }
            }
            if isX { x = own } else { y = own }
        }
    }
}
