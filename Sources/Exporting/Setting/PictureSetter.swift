import Markup

/// Sets a chart's drawing: ids carry the part's name, colors are the light ones, and on a right-to-left page the words
/// stand over the drawing as text, since WeasyPrint draws the letters of an SVG one by one and Arabic ones must join.
struct PictureSetter {
    /// The style sheet that the drawing carries inside itself; empty where the document has it.
    let style: [UInt8]
    /// Whether words are set over the drawing.
    let liftsWords: Bool

    /// The width of the text column in millimeters, as `print.css` has it.
    private static let column = 166.0
    /// How far a baseline lies below the top of a line as high as its letters, in their size.
    private static let ascent = 0.888

    func set(
        _ tag: MarkupScanner.Tag, _ content: ArraySlice<UInt8>, prefix: String, name: [UInt8],
        _ identifiers: inout Set<String>
    ) -> [UInt8] {
        var output = ByteOutput(capacity: content.count + style.count + 512)
        var drawing = Drawing(root: tag)
        if liftsWords { output.raw(drawing.isTall ? "<div class=\"drawing tall\">" : "<div class=\"drawing\">") }
        output.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        if drawing.isTall, !liftsWords { output.raw(" class=\"tall\"") }
        for (name, value) in tag.attributes where name != "class" && name != "xmlns" {
            attribute(name, value, prefix, &identifiers, &output)
        }
        output.raw(">")
        var words = ByteOutput()
        if !name.isEmpty {
            output.raw("<title>")
            output.raw(bytes: name)
            output.raw("</title>")
        }
        // A line beside a key figure has no classes.
        if !style.isEmpty, tag["aria-hidden"] == nil {
            output.raw("<style>")
            output.raw(bytes: style)
            output.raw("</style>")
        }
        var scanner = MarkupScanner(Array(content))
        let description = style.isEmpty ? nil : Self.description(scanner)
        while let token = scanner.next() {
            switch token {
            case .text(let range): output.raw(bytes: scanner.bytes[range])
            case .close(let name):
                if name == "g" { drawing.close() }
                if name == "title", let description {
                    output.raw(". ")
                    output.raw(bytes: scanner.bytes[description])
                }
                output.raw("</")
                output.raw(string: name)
                output.raw(">")
            case .open(let inner):
                if inner.name == "g", !inner.isSelfClosing { drawing.open(inner) }
                if liftsWords, inner.name == "text" {
                    let range = scanner.skip(inner)
                    drawing.word(inner, scanner.bytes[range], &words)
                    continue
                }
                output.raw("<")
                output.raw(string: inner.name)
                for (name, value) in inner.attributes { attribute(name, value, prefix, &identifiers, &output) }
                output.raw(inner.isSelfClosing ? "/>" : ">")
            }
        }
        output.raw("</svg>")
        if liftsWords {
            output.raw(bytes: words.bytes)
            output.raw("</div>")
        }
        return output.bytes
    }

    /// The drawing in words: WeasyPrint takes the title alone as what stands for a figure.
    private static func description(_ scanner: MarkupScanner) -> Range<Int>? {
        var scanner = scanner
        while let token = scanner.next() {
            if case .open(let tag) = token, tag.name == "desc" { return scanner.skip(tag) }
        }
        return nil
    }

    private func attribute(
        _ name: String, _ value: String, _ prefix: String, _ identifiers: inout Set<String>, _ output: inout ByteOutput
    ) {
        var value = value
        switch name {
        case "id":
            value = "\(prefix)-\(value)"
            guard identifiers.insert(value).inserted else { return }
        case "aria-labelledby", "aria-describedby":
            value = value.split(separator: " ").map { "\(prefix)-\($0)" }.joined(separator: " ")
        case "href", "xlink:href": if value.hasPrefix("#") { value = "#\(prefix)-\(value.dropFirst())" }
        default: if value.hasPrefix("url(#") { value = "url(#\(prefix)-\(value.dropFirst(5))" }
        }
        output.byte(0x20)
        output.raw(string: name)
        output.raw("=\"")
        output.raw(string: value)
        output.byte(0x22)
    }

    /// Where words lie: sizes, anchors and shifts that groups hand down.
    private struct Drawing {
        private struct Group {
            var size: Double
            var anchor: String
            var classes: String
            var x: Double
            var y: Double
        }

        private let width: Double
        private let height: Double
        private let isRightToLeft: Bool
        private var groups: [Group]

        init(root: MarkupScanner.Tag) {
            let box = (root["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
            width = box.count == 4 ? max(1, box[2]) : 720
            height = box.count == 4 ? max(1, box[3]) : 400
            isRightToLeft = root["direction"] == "rtl"
            groups = [
                Group(
                    size: root["font-size"].flatMap(Double.init) ?? 13, anchor: root["text-anchor"] ?? "start",
                    classes: "", x: 0, y: 0)
            ]
        }

        /// Whether it is higher than wide: it is set smaller, as `print.css` has it, so that its heading and its
        /// sources stand on the same page.
        var isTall: Bool { height > width }
        /// The millimeters that a pixel of the drawing takes.
        private var scale: Double { (isTall ? 0.76 : 1) * PictureSetter.column / width }

        mutating func open(_ tag: MarkupScanner.Tag) {
            guard var group = groups.last else { return }
            if let size = tag["font-size"].flatMap(Double.init) { group.size = size }
            if let anchor = tag["text-anchor"] { group.anchor = anchor }
            if let classes = tag["class"] { group.classes += " " + classes }
            if let shift = tag["transform"], shift.hasPrefix("translate(") {
                let numbers = shift.dropFirst(10).prefix { $0 != ")" }.split { $0 == " " || $0 == "," }
                    .compactMap { Double($0) }
                group.x += numbers.first ?? 0
                group.y += numbers.count > 1 ? numbers[1] : 0
            }
            groups.append(group)
        }

        mutating func close() {
            if groups.count > 1 { groups.removeLast() }
        }

        func word(_ tag: MarkupScanner.Tag, _ content: ArraySlice<UInt8>, _ output: inout ByteOutput) {
            guard let group = groups.last else { return }
            let size = tag["font-size"].flatMap(Double.init) ?? group.size
            let x = group.x + (tag["x"].flatMap(Double.init) ?? 0)
            let y = group.y + (tag["y"].flatMap(Double.init) ?? 0)
            var anchor = tag["text-anchor"] ?? group.anchor
            if isRightToLeft, anchor != "middle" { anchor = anchor == "end" ? "start" : "end" }
            output.raw("<span class=\"word")
            output.raw(string: group.classes)
            if let classes = tag["class"] { output.raw(string: " " + classes) }
            output.raw("\" style=\"")
            switch anchor {
            case "end": place("right", width - x, of: width, &output)
            default: place("left", x, of: width, &output)
            }
            place("top", y - size * PictureSetter.ascent, of: height, &output)
            output.raw("font-size:")
            output.coordinate(size * scale, decimals: 3)
            output.raw(anchor == "middle" ? "em;transform:translateX(-50%)\">" : "em\">")
            output.raw(bytes: content)
            output.raw("</span>")
        }

        private func place(_ side: StaticString, _ value: Double, of whole: Double, _ output: inout ByteOutput) {
            output.raw(side)
            output.raw(":")
            output.coordinate(100 * value / whole, decimals: 2)
            output.raw("%;")
        }
    }
}
