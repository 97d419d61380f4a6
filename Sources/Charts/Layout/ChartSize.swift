/// One of the layouts a chart is drawn in.
package enum ChartLayout: String, Sendable, CaseIterable {
    /// 720 pixels, for columns of text on a desk.
    case wide
    /// 360 pixels, for telephones.
    case narrow
    /// As wide as for a desk but lower, so that a page of paper holds text beside it.
    case print
}

/// Measures of a layout, in pixels.
struct ChartSize: Sendable {
    let layout: ChartLayout
    let width: Double
    let fontSize: Double
    let lineHeight: Double

    init(_ layout: ChartLayout, textScale: Double) {
        self.layout = layout
        width = layout == .narrow ? 360 : 720
        fontSize = (layout == .narrow ? 12.5 : 13) * textScale
        lineHeight = Canvas.lineHeight(fontSize)
    }

    var isNarrow: Bool { layout == .narrow }
    /// A height as it suits the layout: two thirds of a screen's on paper.
    func height(_ pixels: Double) -> Double { layout == .print ? (pixels * 0.64).rounded() : pixels }
    /// Between a tick and its label, a mark and its name.
    var gap: Double { 6 }
}
