import Markup

/// A drawn chart: its elements and size, not yet a document.
struct ChartDrawing {
    let canvas: Canvas
    let height: Double
    private let size: ChartSize
    private let language: ChartLanguage

    init(
        _ model: ChartModel, _ layout: ChartLayout, hatchID: String, geometry: [String: MapGeometry]
    ) {
        language = model.language
        size = ChartSize(layout, textScale: model.language.textScale)
        var canvas = Canvas(
            width: size.width, language: model.language,
            fontSize: size.fontSize, hatchID: hatchID)
        height = Self.draw(model, size, geometry, on: &canvas).rounded(.up) + 2
        self.canvas = canvas
    }

    private static func draw(
        _ model: ChartModel, _ size: ChartSize, _ geometry: [String: MapGeometry], on canvas: inout Canvas
    ) -> Double {
        let top = 2.0
        if let layer = model.layers.first(where: { $0.mark.kind == .geo }) {
            return GeoMark(model, size, geometry).draw(layer, on: &canvas, top: top)
        }
        guard model.hasData else {
            canvas.text(
                model.language.message("chart.empty"), x: size.width / 2, y: 40, anchor: .middle)
            return 80
        }
        guard let first = model.layers.first else { return 40 }
        switch first.mark.kind {
        case .timeline: return TimelineMark(model, size).draw(first, on: &canvas, top: top)
        case .waffle: return WaffleMark(model, size).draw(first, on: &canvas, top: top)
        case .slope: return SlopeMark(model, size).draw(first, on: &canvas, top: top)
        default: return CartesianChart(model, size).draw(on: &canvas, top: top)
        }
    }

    /// The `<svg>` element for a page: named, described, styled by the page's style sheet alone.
    func inline(title: String, description: String, id: String) -> [UInt8] {
        var out = ByteOutput(capacity: canvas.out.count + description.utf8.count + 400)
        out.raw("<svg class=\"")
        out.raw(string: size.layout.rawValue)
        out.raw("\" viewBox=\"0 0 ")
        out.coordinate(size.width)
        out.byte(0x20)
        out.coordinate(height)
        out.raw("\" role=\"img\" aria-labelledby=\"")
        out.raw(string: "\(id)-t\" aria-describedby=\"\(id)-d\"")
        writeTextAttributes(to: &out)
        out.raw("><title id=\"")
        out.raw(string: "\(id)-t\">")
        out.xmlText(title)
        out.raw("</title><desc id=\"")
        out.raw(string: "\(id)-d\">")
        out.xmlText(description)
        out.raw("</desc>")
        writeHatch(to: &out)
        out.raw(bytes: canvas.out.bytes)
        out.raw("</svg>")
        return out.bytes
    }

    func writeTextAttributes(to out: inout ByteOutput) {
        out.raw(" font-size=\"")
        out.coordinate(size.fontSize)
        out.byte(0x22)
        if language.isRightToLeft { out.raw(" direction=\"rtl\"") }
    }

    /// The pattern of slanted lines that stands for missing data, where it is used.
    func writeHatch(to out: inout ByteOutput) {
        guard canvas.usesHatch else { return }
        out.raw("<pattern id=\"")
        out.raw(string: canvas.hatchID)
        out.raw(
            "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"m\" d=\"M0 0v6\"/></pattern>"
        )
    }
}
