import Markup

/// What a chart is drawn on: writes SVG elements, mirrors them for right-to-left pages, and remembers where text is.
///
/// Layout always counts x from the side where reading begins. On a right-to-left page x is turned round here, and
/// text anchors mean the same, since the root element carries `direction="rtl"` (SVG 2 §11.4).
struct Canvas {
    enum Anchor {
        case start
        case middle
        case end
    }

    let width: Double
    private let language: ChartLanguage
    /// Whether shapes are mirrored: on right-to-left pages.
    private let mirrorsShapes: Bool
    /// Set while a map is drawn, where east stays right whatever the page's direction.
    var isPhysical = false
    let fontSize: Double
    var out: ByteOutput
    /// Every line of text placed so far.
    private var textBoxes = TakenBoxes()
    private(set) var usesHatch = false
    let hatchID: String
    /// Set inside a group that gives its words their size and middle anchor.
    private var groupSize: Double?

    init(width: Double, language: ChartLanguage, fontSize: Double, hatchID: String) {
        self.width = width
        self.language = language
        mirrorsShapes = language.isRightToLeft
        self.fontSize = fontSize
        self.hatchID = hatchID
        out = ByteOutput(capacity: 6000)
    }

    /// A layout x as the SVG has it.
    func mirrored(_ x: Double) -> Double {
        mirrorsShapes && !isPhysical ? width - x : x
    }

    // MARK: Groups

    mutating func open(_ classes: String) {
        out.raw("<g class=\"")
        out.raw(string: classes)
        out.raw("\">")
    }

    /// A group of words in one size.
    mutating func open(_ classes: String, fontSize: Double) {
        out.raw("<g class=\"")
        out.raw(string: classes)
        out.raw("\" text-anchor=\"middle\" font-size=\"")
        out.coordinate(fontSize)
        out.raw("\">")
        groupSize = fontSize
    }

    mutating func close() {
        groupSize = nil
        out.raw("</g>")
    }

    // MARK: Shapes

    /// A path whose points are already mirrored by `PathBuilder`.
    mutating func path(_ path: PathBuilder, _ classes: String, title: String? = nil) {
        guard !path.writer.isEmpty else { return }
        out.raw("<path")
        if !classes.isEmpty {
            out.raw(" class=\"")
            out.raw(string: classes)
            out.byte(0x22)
        }
        out.raw(" d=\"")
        out.raw(bytes: path.writer.bytes)
        if let title {
            out.byte(0x22)
            writeTitle(title)
            out.raw("</path>")
        } else {
            out.raw("\"/>")
        }
    }

    /// A path with a width of its own, for dots drawn with round caps.
    mutating func path(_ path: PathBuilder, _ classes: String, strokeWidth: Double) {
        guard !path.writer.isEmpty else { return }
        out.raw("<path class=\"")
        out.raw(string: classes)
        out.raw("\" stroke-width=\"")
        out.coordinate(strokeWidth)
        out.raw("\" d=\"")
        out.raw(bytes: path.writer.bytes)
        out.raw("\"/>")
    }

    mutating func circle(_ x: Double, _ y: Double, radius: Double, classes: String = "", title: String? = nil) {
        out.raw("<circle")
        if !classes.isEmpty {
            out.raw(" class=\"")
            out.raw(string: classes)
            out.byte(0x22)
        }
        out.raw(" cx=\"")
        out.coordinate(mirrored(x))
        out.raw("\" cy=\"")
        out.coordinate(y)
        out.raw("\" r=\"")
        out.coordinate(radius)
        if let title {
            out.byte(0x22)
            writeTitle(title)
            out.raw("</circle>")
        } else {
            out.raw("\"/>")
        }
    }

    /// An area filled with the hatch that stands for missing data.
    mutating func hatched(_ path: PathBuilder, title: String?) {
        guard !path.writer.isEmpty else { return }
        usesHatch = true
        out.raw("<path fill=\"url(#")
        out.raw(string: hatchID)
        out.raw(")\" d=\"")
        out.raw(bytes: path.writer.bytes)
        if let title {
            out.byte(0x22)
            writeTitle(title)
            out.raw("</path>")
        } else {
            out.raw("\"/>")
        }
    }

    func pathBuilder() -> PathBuilder {
        PathBuilder(width: width, mirrors: mirrorsShapes && !isPhysical)
    }

    // MARK: Text

    /// One line of text; `y` is its baseline.
    mutating func text(
        _ text: String, x: Double, y: Double, anchor: Anchor = .start, classes: String = "", size: Double? = nil,
        weight: TextMetrics.Weight = .regular
    ) {
        guard !text.isEmpty else { return }
        let used = weight == .bold ? (classes.isEmpty ? "b" : classes + " b") : classes
        textBoxes.insert(
            Self.box(text, x: x, y: y, anchor: anchor, size: size ?? fontSize, weight: weight))
        out.raw("<text x=\"")
        out.coordinate(mirrored(x))
        out.raw("\" y=\"")
        out.coordinate(y)
        out.byte(0x22)
        switch isPhysical && mirrorsShapes ? anchor.opposite : anchor {
        case .start: break
        case .middle: if groupSize == nil { out.raw(" text-anchor=\"middle\"") }
        case .end: out.raw(" text-anchor=\"end\"")
        }
        if let size, size != groupSize ?? fontSize {
            out.raw(" font-size=\"")
            out.coordinate(size)
            out.byte(0x22)
        }
        if !used.isEmpty {
            out.raw(" class=\"")
            out.raw(string: used)
            out.byte(0x22)
        }
        writeLanguage(of: text)
        out.byte(0x3E)
        out.xmlText(text)
        out.raw("</text>")
    }

    /// Several lines below each other, the first baseline at `y`.
    mutating func text(
        lines: [String], x: Double, y: Double, anchor: Anchor = .start, classes: String = "", size: Double? = nil,
        weight: TextMetrics.Weight = .regular
    ) {
        let height = Self.lineHeight(size ?? fontSize)
        for (index, line) in lines.enumerated() {
            text(
                line, x: x, y: y + Double(index) * height, anchor: anchor, classes: classes, size: size, weight: weight)
        }
    }

    /// Keeps other text away from an area that holds something else.
    mutating func reserve(_ box: Box) {
        textBoxes.insert(box)
    }

    /// Text boxes as they lie on the page, before drawing goes on in its coordinates.
    mutating func turnTextBoxes() {
        guard mirrorsShapes else { return }
        textBoxes.turn(width: width)
    }

    func isFree(_ box: Box) -> Bool {
        textBoxes.isFree(box)
    }

    /// The distance between baselines: what a line of Noto Sans takes from its ascenders to its descenders.
    static func lineHeight(_ size: Double) -> Double {
        (size * 1.36 * 2).rounded() / 2
    }

    /// The area of one line of text, from a little above its capitals to its descenders.
    static func box(
        _ text: String, x: Double, y: Double, anchor: Anchor, size: Double, weight: TextMetrics.Weight
    ) -> Box {
        let width = TextMetrics.width(text, size: size, weight: weight)
        let left: Double =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return Box(x: left, y: y - size * 0.85, width: width, height: size * 1.12)
    }

    /// Closes a start tag and writes the tooltip inside the element.
    private mutating func writeTitle(_ title: String) {
        out.raw("><title")
        writeLanguage(of: title)
        out.byte(0x3E)
        out.xmlText(title)
        out.raw("</title>")
    }

    private mutating func writeLanguage(of text: String) {
        if let tag = language.foreignLanguage(of: text) { out.attribute("lang", tag) }
    }
}

extension Canvas.Anchor {
    var opposite: Canvas.Anchor {
        switch self {
        case .start: .end
        case .middle: .middle
        case .end: .start
        }
    }
}

/// Path data in layout coordinates, mirrored as its canvas is.
struct PathBuilder {
    let width: Double
    let mirrors: Bool
    private(set) var writer = PathWriter()

    private func turned(_ x: Double) -> Double { mirrors ? width - x : x }

    mutating func move(_ x: Double, _ y: Double) { writer.move(turned(x), y) }
    mutating func line(_ x: Double, _ y: Double) { writer.line(turned(x), y) }
    mutating func close() { writer.close() }
    mutating func dot(_ x: Double, _ y: Double) { writer.dot(turned(x), y) }
    mutating func circle(_ x: Double, _ y: Double, radius: Double) { writer.circle(turned(x), y, radius: radius) }

    mutating func segment(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        move(x1, y1)
        line(x2, y2)
    }

    /// A closed shape.
    mutating func polygon(_ points: [(x: Double, y: Double)]) {
        guard let first = points.first else { return }
        move(first.x, first.y)
        for point in points.dropFirst() { line(point.x, point.y) }
        close()
    }

    mutating func rectangle(_ box: Box) {
        move(box.x, box.y)
        line(box.maxX, box.y)
        line(box.maxX, box.maxY)
        line(box.x, box.maxY)
        close()
    }
}
