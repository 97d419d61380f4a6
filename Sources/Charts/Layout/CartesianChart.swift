/// A chart on two axes: measured, divided into panels, drawn.
struct CartesianChart {
    let model: ChartModel
    let size: ChartSize
    let stacks: [Stacks?]

    init(_ model: ChartModel, _ size: ChartSize) {
        self.size = size
        let model = Self.needsTurning(model, size) ? model.turned() : model
        self.model = model
        let isHorizontal = model.isHorizontal
        stacks = model.layers.map { layer in
            layer.mark.kind == .bar || layer.mark.kind == .area
                ? Stacks(layer, isHorizontal: isHorizontal, seriesCount: model.groupCount) : nil
        }
    }

    /// Draws from `top` down and returns where the drawing ends.
    func draw(on canvas: inout Canvas, top: Double) -> Double {
        var y = top
        let guides = PanelGuides(model, size, stacks)
        if !guides.legendItems.isEmpty {
            let legend = Legend(guides.legendItems, width: size.width - 4, size)
            legend.draw(on: &canvas, x: 1, y: y)
            y += legend.height + 4
        }
        if model.facets.isEmpty {
            let area = Box(x: 0, y: y, width: size.width, height: guides.panelHeight)
            PanelDrawing(model, size, stacks, guides).draw(area, facet: 0, on: &canvas)
            return area.maxY
        }
        return drawFacets(guides, top: y, on: &canvas)
    }

    private func drawFacets(_ guides: PanelGuides, top: Double, on canvas: inout Canvas) -> Double {
        let wanted = model.spec.facet?.columns ?? (size.isNarrow ? 1 : 3)
        let fitting = max(1, Int(size.width / (size.isNarrow ? 165 : 210)))
        let columns = max(1, min(wanted, fitting, model.facets.count))
        let gap = 18.0
        let width = (size.width - gap * Double(columns - 1)) / Double(columns)
        let isFree = model.spec.facet?.facetScales == .free
        let titleHeight = size.lineHeight + 4
        var y = top
        var index = 0
        while index < model.facets.count {
            var rowHeight = 0.0
            for column in 0..<columns where index + column < model.facets.count {
                let facet = index + column
                let own = isFree ? PanelGuides(model.onlyFacet(facet), size, stacksOfFacet(facet)) : guides
                let x = Double(column) * (width + gap)
                let label = model.facets[facet].label
                let lines = LineBreaking.lines(label, width: width, size: size.fontSize, weight: .bold, limit: 2)
                canvas.text(lines: lines, x: x, y: y + size.fontSize, classes: "i", weight: .bold)
                let head = titleHeight + Double(lines.count - 1) * size.lineHeight
                let height = own.panelHeight
                let area = Box(x: x, y: y + head, width: width, height: height)
                if isFree {
                    let single = model.onlyFacet(facet)
                    PanelDrawing(single, size, stacksOfFacet(facet), own)
                        .draw(area, facet: facet, on: &canvas)
                } else {
                    PanelDrawing(model, size, stacks, own)
                        .draw(area, facet: facet, on: &canvas)
                }
                rowHeight = max(rowHeight, head + height)
            }
            y += rowHeight + gap
            index += columns
        }
        return y - gap
    }

    private func stacksOfFacet(_ facet: Int) -> [Stacks?] {
        let model = model.onlyFacet(facet)
        return model.layers.map { layer in
            layer.mark.kind == .bar || layer.mark.kind == .area
                ? Stacks(layer, isHorizontal: model.isHorizontal, seriesCount: model.groupCount) : nil
        }
    }

    /// Upright bars whose names do not fit below them lie down.
    private static func needsTurning(_ model: ChartModel, _ size: ChartSize) -> Bool {
        guard let x = model.x, let y = model.y, x.kind == .nominal, !y.isDiscrete, x.categories.count > 1,
            model.spec.orientation == nil || size.isNarrow,
            model.layers.allSatisfy({ $0.mark.kind == .bar || $0.mark.kind == .dot || $0.mark.kind.isRange })
        else { return false }
        let step = (size.width - 50) / Double(x.categories.count)
        return x.categories.contains { category in
            let lines = LineBreaking.lines(category.label, width: step - 4, size: size.fontSize)
            return lines.count > 3 || lines.widest(size: size.fontSize) > step - 4
        }
    }
}

extension ChartModel {
    /// The chart with the rows and extents of one facet only.
    func onlyFacet(_ facet: Int) -> ChartModel {
        var model = self
        for index in model.layers.indices {
            model.layers[index].data = layers[index].data.filter { $0.facet == facet }
        }
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
        model.x = extent(x) { [$0.x, $0.x2] }
        model.y = extent(y) { [$0.y, $0.y2] }
        return model
    }
}
