import Markup

/// A chart as an SVG file of its own: title, notes and sources inside the picture, styles and metadata inside the
/// file.
struct StandaloneDocument {
    let bytes: [UInt8]

    /// - Parameter drawn: the drawing for pages in the same layout; nil where there is none.
    init(
        model: ChartModel, title: String, description: String, notes: [String], asOf: String?,
        options: ChartRenderer.Options, drawn: ChartDrawing?
    ) {
        // Only the name of the hatch differs.
        let shared = drawn.flatMap { $0.canvas.usesHatch ? nil : $0 }
        let drawing =
            shared
            ?? ChartDrawing(model, options.layout, hatchID: "\(options.idPrefix)-h", geometry: options.geometry)
        let size = ChartSize(options.layout, textScale: model.language.textScale)
        let margin = 16.0
        let width = size.width + 2 * margin
        let frame = Self.frame(
            model, size, width: width, margin: margin, title: title, notes: notes, asOf: asOf, options: options)
        let height = (frame.top + drawing.height + frame.bottomHeight + margin).rounded(.up)
        var out = ByteOutput(capacity: drawing.canvas.out.count + 4000)
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        out.coordinate(width)
        out.byte(0x20)
        out.coordinate(height)
        out.raw("\" width=\"")
        out.coordinate(width)
        out.raw("\" height=\"")
        out.coordinate(height)
        out.raw("\" role=\"img\" aria-labelledby=\"t\" aria-describedby=\"d\"")
        out.attribute("lang", model.language.tag)
        drawing.writeTextAttributes(to: &out)
        out.raw("><title id=\"t\">")
        out.xmlText(title)
        out.raw("</title><desc id=\"d\">")
        out.xmlText(description)
        out.raw("</desc>")
        Self.writeMetadata(model, title: title, options, to: &out)
        out.raw("<style>")
        out.raw(string: StandaloneStyle(model.series.map(\.colorClass)).css)
        out.raw("</style><rect class=\"y\" width=\"100%\" height=\"100%\"/>")
        drawing.writeHatch(to: &out)
        out.raw(bytes: frame.canvas.out.bytes)
        out.raw("<g transform=\"translate(")
        out.coordinate(margin)
        out.byte(0x20)
        out.coordinate(frame.top)
        out.raw(")\">")
        out.raw(bytes: drawing.canvas.out.bytes)
        out.raw("</g>")
        var foot = frame.foot
        foot.shift(frame.top + drawing.height)
        out.raw(bytes: foot.bytes)
        out.raw("</svg>\n")
        bytes = out.bytes
    }

    private struct Frame {
        var canvas: Canvas
        var top: Double
        var bottomHeight: Double
        var foot: Foot
    }

    /// The lines below the drawing, whose place is known only once it is drawn.
    private struct Foot {
        let isRightToLeft: Bool
        let x: Double
        let lines: [String]
        let size: Double
        let lineHeight: Double
        private(set) var bytes: [UInt8] = []

        mutating func shift(_ top: Double) {
            var out = ByteOutput()
            for (index, line) in lines.enumerated() {
                out.raw("<text x=\"")
                out.coordinate(x)
                out.raw("\" y=\"")
                out.coordinate(top + Double(index) * lineHeight + size + 6)
                out.raw("\" font-size=\"")
                out.coordinate(size)
                out.raw("\">")
                out.xmlText(line)
                out.raw("</text>")
            }
            bytes = out.bytes
        }
    }

    private static func frame(
        _ model: ChartModel, _ size: ChartSize, width: Double, margin: Double, title: String, notes: [String],
        asOf: String?, options: ChartRenderer.Options
    ) -> Frame {
        let language = model.language
        var canvas = Canvas(
            width: width, language: language, fontSize: size.fontSize,
            hatchID: "")
        let room = width - 2 * margin
        let titleSize = (size.fontSize * 1.35).rounded()
        var y = margin
        let titleLines = LineBreaking.lines(title, width: room, size: titleSize, weight: .bold)
        canvas.text(lines: titleLines, x: margin, y: y + titleSize * 0.9, classes: "i", size: titleSize, weight: .bold)
        y += Double(titleLines.count) * Canvas.lineHeight(titleSize)
        if let subtitle = language.text(model.spec.subtitle) {
            let lines = LineBreaking.lines(subtitle, width: room, size: size.fontSize)
            canvas.text(lines: lines, x: margin, y: y + size.fontSize)
            y += Double(lines.count) * size.lineHeight
        }
        y += 10
        let footSize = size.fontSize - 1
        var foot = notes.map { language.message("chart.notes", ("text", $0)) }
        var last = [asOf].compactMap { $0 }
        if let sources = options.sourceLine, !sources.isEmpty {
            last.append(language.message("chart.source", ("sources", sources)))
        }
        if let publisher = options.publisher { last.append(language.isolated(publisher)) }
        if let license = options.license { last.append(language.isolated(license)) }
        if !last.isEmpty { foot.append(last.joined(separator: " · ")) }
        let lines = foot.flatMap { LineBreaking.lines($0, width: room, size: footSize) }
        let lineHeight = Canvas.lineHeight(footSize)
        return Frame(
            canvas: canvas, top: y, bottomHeight: lines.isEmpty ? 0 : Double(lines.count) * lineHeight + 8,
            foot: Foot(
                isRightToLeft: language.isRightToLeft, x: canvas.mirrored(margin), lines: lines, size: footSize,
                lineHeight: lineHeight))
    }

    /// Dublin Core in RDF, as SVG 2 §5.8 suggests.
    private static func writeMetadata(
        _ model: ChartModel, title: String, _ options: ChartRenderer.Options, to out: inout ByteOutput
    ) {
        out.raw(
            "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description rdf:about=\"\">"
        )
        func element(_ name: StaticString, _ text: String?) {
            guard let text, !text.isEmpty else { return }
            out.raw("<dc:")
            out.raw(name)
            out.byte(0x3E)
            out.xmlText(text)
            out.raw("</dc:")
            out.raw(name)
            out.byte(0x3E)
        }
        element("title", title)
        element("publisher", options.publisher)
        element("rights", options.license)
        element("date", model.spec.asOf?.description)
        element("language", model.language.tag)
        element("source", options.sourceLine ?? model.language.list(ChartNotes.sources(model)))
        out.raw("</rdf:Description></rdf:RDF></metadata>")
    }
}
