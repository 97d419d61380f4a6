/// One of the layouts a chart is drawn in.
package enum ChartLayout: String, Sendable, CaseIterable {
    /// 720 pixels, for columns of text on a desk.
    case wide
    /// 360 pixels, for telephones.
    case narrow
}

/// Measures of a layout, in pixels.
struct ChartSize: Sendable {
    let layout: ChartLayout
    let width: Double
    let fontSize: Double
    let lineHeight: Double

    init(_ layout: ChartLayout, textScale: Double) {
        self.layout = layout
        width = layout == .wide ? 720 : 360
        fontSize = (layout == .wide ? 13 : 12.5) * textScale
        lineHeight = Canvas.lineHeight(fontSize)
    }

    var isNarrow: Bool { layout == .narrow }
    /// Between a tick and its label, a mark and its name.
    var gap: Double { 6 }
}
