/// Small multiples: panels in rows, with scales they share or each its own.
struct FacetGrid {
    private static let gap = 18.0

    private let model: ChartModel
    private let size: ChartSize
    private let columns: Int

    init(_ model: ChartModel, _ size: ChartSize) {
        self.model = model
        self.size = size
        // Rows with names need more room than upright panels.
        let least = model.isHorizontal ? (size.isNarrow ? 320.0 : 230) : (size.isNarrow ? 165 : 210)
        let wanted = model.spec.facet?.columns ?? (size.isNarrow ? 1 : 3)
        columns = max(1, min(wanted, Int(size.width / least), model.facets.count))
    }

    /// The width of one panel where all are alike.
    var width: Double { (size.width - Self.gap * Double(columns - 1)) / Double(columns) }

    private var isFree: Bool { model.spec.facet?.facetScales == .free }

    func draw(_ guides: PanelGuides, _ stacks: [Stacks?], top: Double, on canvas: inout Canvas) -> Double {
        // With shared scales the labels stand once, before the first panel of a row; all plots are as wide.
        let margin = isFree || columns == 1 ? 0 : guides.startMargin
        let plain =
            isFree || columns == 1 ? width : (size.width - margin - Self.gap * Double(columns - 1)) / Double(columns)
        var y = top
        var index = 0
        while index < model.facets.count {
            var rowHeight = 0.0
            var x = 0.0
            for column in 0..<columns where index + column < model.facets.count {
                let facet = index + column
                let isFirst = column == 0
                let panelWidth = isFirst ? plain + margin : plain
                let label = model.facets[facet].label
                let textX = isFirst && !model.isHorizontal ? x : isFirst ? x + margin : x
                let lines = LineBreaking.lines(label, width: plain - 6, size: size.fontSize, weight: .bold, limit: 2)
                canvas.text(lines: lines, x: textX + 2, y: y + size.fontSize, classes: "i", weight: .bold)
                let head = size.lineHeight * Double(max(1, lines.count)) + 4
                var area = Box(x: x, y: y + head, width: panelWidth, height: guides.panelHeight)
                if isFree {
                    let own = model.onlyFacet(facet)
                    let ownStacks = own.stacks
                    let ownGuides = PanelGuides(own, size, ownStacks, panelWidth: width)
                    area.height = ownGuides.panelHeight
                    PanelDrawing(own, size, ownStacks, ownGuides).draw(area, facet: facet, on: &canvas)
                } else {
                    PanelDrawing(model, size, stacks, guides, showsStartLabels: isFirst || columns == 1)
                        .draw(area, facet: facet, on: &canvas)
                }
                x += panelWidth + Self.gap
                rowHeight = max(rowHeight, head + area.height)
            }
            y += rowHeight + Self.gap
            index += columns
        }
        return y - Self.gap
    }
}
