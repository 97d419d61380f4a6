/// A chart on two axes: measured, divided into panels, drawn.
struct CartesianChart {
    let model: ChartModel
    let size: ChartSize
    let stacks: [Stacks?]

    init(_ model: ChartModel, _ size: ChartSize) {
        self.size = size
        let model = Self.needsTurning(model, size) ? model.turned() : model
        self.model = model
        stacks = model.stacks
    }

    /// Draws from `top` down and returns where the drawing ends.
    func draw(on canvas: inout Canvas, top: Double) -> Double {
        var y = top
        let grid = model.facets.isEmpty ? nil : FacetGrid(model, size)
        let guides = PanelGuides(model, size, stacks, panelWidth: grid?.width ?? size.width)
        if !guides.legendItems.isEmpty {
            let legend = Legend(guides.legendItems, width: size.width - 4, size)
            legend.draw(on: &canvas, x: 2, y: y)
            y += legend.height + 4
        }
        guard let grid else {
            let area = Box(x: 0, y: y, width: size.width, height: guides.panelHeight)
            PanelDrawing(model, size, stacks, guides).draw(area, facet: 0, on: &canvas)
            return area.maxY
        }
        return grid.draw(guides, stacks, top: y, on: &canvas)
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
