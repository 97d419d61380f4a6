/// The names of the rows of a lying chart: beside the rows, or above them where the page is narrow.
struct RowLabels: Sendable {
    struct Label: Sendable {
        let lines: [String]
        let detail: [String]
    }

    let labels: [Label]
    /// The column that labels beside the rows take; 0 where they stand above.
    let width: Double
    let isAbove: Bool
    let rowHeight: Double
    let lineHeight: Double
    /// Lines of the longest label; shorter ones above their rows stand as near to them.
    let mostLines: Int

    var height: Double { rowHeight * Double(max(1, labels.count)) }
    /// What a label above its row takes of the row's height.
    var heightAbove: Double { isAbove ? rowHeight - 26 : 0 }

    init(_ model: ChartModel, _ size: ChartSize, panelWidth: Double) {
        let categories = model.y?.categories ?? []
        lineHeight = size.lineHeight
        let names = categories.map(\.label).widest(size: size.fontSize)
        let details = categories.compactMap(\.detail).widest(size: size.fontSize)
        let widest = max(names, details)
        let limit = panelWidth * (size.isNarrow ? 0.36 : 0.38)
        isAbove = widest > limit && (size.isNarrow || widest > limit * 2.6)
        let room = isAbove ? panelWidth - 8 : min(widest, limit)
        let fontSize = size.fontSize
        labels = categories.map { category in
            Label(
                lines: LineBreaking.lines(category.label, width: room + 0.5, size: fontSize, limit: 4),
                detail: category.detail.map { LineBreaking.lines($0, width: room + 0.5, size: fontSize, limit: 2) }
                    ?? [])
        }
        let column = labels.map { max($0.lines.widest(size: fontSize), $0.detail.widest(size: fontSize)) }.max() ?? 0
        // A little to spare: system fonts are seldom, but sometimes, wider than what was measured.
        width = isAbove ? 0 : column * 1.02 + 2
        mostLines = labels.map { $0.lines.count + $0.detail.count }.max() ?? 1
        let text = Double(mostLines) * size.lineHeight
        let lanes = Self.lanes(model)
        rowHeight = isAbove ? text + 26 : max(text + 8, 24, Double(lanes) * 17 + 8)
    }

    private static func lanes(_ model: ChartModel) -> Int {
        model.layers.contains { $0.mark.kind == .bar && $0.mark.stacking == .group } ? max(1, model.series.count) : 1
    }
}
