import Diagnostics

/// Reads Mustache 1.3 as its specification has it: interpolation, sections, inverted sections, comments, delimiters,
/// partials, and of the optional modules inheritance. Tags that stand alone on a line take the line with them.
///
/// Not there: lambdas and dynamic names (what a template does is known before it runs), and the reindentation of
/// replaced blocks, which concerns blank space only.
struct TemplateParser {
    /// Deeper nesting is an error, so that a tree is safe to walk.
    static let depthLimit = 100

    private struct Open {
        let tag: TemplateScanner.Tag
        var indentation: [UInt8]
        var nodes: [TemplateNode] = []
    }

    private var scanner: TemplateScanner
    private let name: String
    private let file: String
    private let indentation: [UInt8]
    private var stack: [Open] = []
    private var nodes: [TemplateNode] = []
    private var isAtLineStart = true
    private var isTooDeep = false
    private var bag = DiagnosticBag()

    /// - Parameter indentation: what every line begins with, where the template is a partial that stands indented.
    static func parse(
        _ bytes: [UInt8], name: String, file: String, indentation: [UInt8] = [], _ bag: inout DiagnosticBag
    ) -> ParsedTemplate {
        var parser = TemplateParser(
            scanner: TemplateScanner(bytes), name: name, file: file, indentation: indentation)
        parser.run()
        bag.add(contentsOf: parser.bag)
        return ParsedTemplate(name: name, file: file, bytes: bytes, nodes: parser.nodes)
    }

    private init(scanner: TemplateScanner, name: String, file: String, indentation: [UInt8]) {
        self.scanner = scanner
        self.name = name
        self.file = file
        self.indentation = indentation
    }

    private var bytes: [UInt8] { scanner.bytes }

    private mutating func run() {
        var offset = 0
        reading: while true {
            switch scanner.next(from: offset) {
            case .end: break reading
            case .unclosed(let start):
                bag.add(
                    .templateSyntax, "tag that is not closed", at: place(start..<min(start + 2, bytes.count)),
                    help: "close it with \(String(decoding: scanner.closing, as: UTF8.self))")
                break reading
            case .tag(let tag): offset = read(tag, from: offset)
            }
        }
        literal(offset..<bytes.count)
        while let open = stack.last {
            reportUnclosed(open)
            close()
        }
    }

    /// Takes in the text before a tag and the tag; the offset to go on at.
    private mutating func read(_ tag: TemplateScanner.Tag, from offset: Int) -> Int {
        let start = tag.range.lowerBound
        let end = tag.range.upperBound
        let isText = [.variable, .triple, .ampersand].contains(tag.kind)
        guard !isText, let next = scanner.blankAfter(end), let blank = blankBefore(tag, from: offset) else {
            literal(offset..<start)
            if ![.comment, .delimiters, .end].contains(tag.kind) { indent() }
            apply(tag, indentation: [])
            return end
        }
        literal(offset..<blank)
        apply(tag, indentation: Array(bytes[blank..<start]))
        isAtLineStart = true
        return next
    }

    /// Where the blank space before a tag begins that may stand alone on its line; nil where something else is there.
    private mutating func blankBefore(_ tag: TemplateScanner.Tag, from offset: Int) -> Int? {
        let start = tag.range.lowerBound
        if let blank = scanner.blankBefore(start) { return max(blank, offset) }
        guard let open = stack.last, open.tag.kind == .parent,
            let blank = scanner.blankBefore(open.tag.range.lowerBound)
        else { return nil }
        if tag.kind == .block, bytes[open.tag.range.upperBound..<start].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            return offset
        }
        guard tag.kind == .end, open.tag.name.text == tag.name.text else { return nil }
        // The whole parent stands alone: what was written before it is its indentation.
        let indentation = Array(bytes[blank..<open.tag.range.lowerBound])
        stack[stack.count - 1].indentation = indentation
        let outer = stack.count - 2
        if outer >= 0 {
            Self.drop(indentation, from: &stack[outer].nodes)
        } else {
            Self.drop(indentation, from: &nodes)
        }
        return start
    }

    private static func drop(_ indentation: [UInt8], from nodes: inout [TemplateNode]) {
        guard case .literal(let text)? = nodes.last, text.count >= indentation.count, !indentation.isEmpty else {
            return
        }
        nodes[nodes.count - 1] = .literal(Array(text.dropLast(indentation.count)))
    }

    private mutating func apply(_ tag: TemplateScanner.Tag, indentation: [UInt8]) {
        switch tag.kind {
        case .comment: break
        case .delimiters:
            if !scanner.changeDelimiters(tag) {
                bag.add(
                    .templateSyntax, "delimiters that are not two", at: place(tag.name.range), help: "write {{=<% %>=}}"
                )
            }
        case .end: end(tag)
        case .section, .inverted, .parent, .block:
            guard isNamed(tag) else { return }
            guard stack.count < Self.depthLimit else {
                defer { isTooDeep = true }
                guard !isTooDeep else { return }
                bag.add(
                    .templateSection, "section “\(tag.name.text)” at a depth of more than \(Self.depthLimit)",
                    at: place(tag.name.range), help: "move a part of the template into a partial")
                return
            }
            stack.append(Open(tag: tag, indentation: indentation))
        case .partial: if isNamed(tag) { append(.partial(tag.name, indentation: indentation)) }
        case .variable, .triple, .ampersand:
            if isNamed(tag) { append(.variable(tag.name, isRaw: tag.kind != .variable)) }
        }
    }

    private mutating func isNamed(_ tag: TemplateScanner.Tag) -> Bool {
        let range = tag.name.range
        guard !range.isEmpty else {
            bag.add(.templateSyntax, "tag without a name", at: place(tag.range), help: "write {{name}}")
            return false
        }
        guard !bytes[range].contains(where: TemplateScanner.isSpace) else {
            bag.add(
                .templateSyntax, "name “\(tag.name.text)” with a space in it", at: place(range),
                help: "names are written with hyphens: {{reading-time}}")
            return false
        }
        return true
    }

    private mutating func end(_ tag: TemplateScanner.Tag) {
        // Ends of what was left out for its depth say nothing new.
        guard !isTooDeep || stack.contains(where: { $0.tag.name.text == tag.name.text }) else { return }
        guard let index = stack.lastIndex(where: { $0.tag.name.text == tag.name.text }) else {
            bag.add(
                .templateSection, "end of “\(tag.name.text)”, which is not open", at: place(tag.name.range),
                help: stack.last.map { "close “\($0.tag.name.text)” instead, or open “\(tag.name.text)” first" }
                    ?? "remove it")
            return
        }
        while stack.count > index + 1, let open = stack.last {
            reportUnclosed(open)
            close()
        }
        close()
    }

    private mutating func reportUnclosed(_ open: Open) {
        bag.add(
            .templateSection, "section “\(open.tag.name.text)” that is not closed", at: place(open.tag.name.range),
            help: "close it with {{/\(open.tag.name.text)}}")
    }

    private mutating func close() {
        guard let open = stack.popLast() else { return }
        let name = open.tag.name
        switch open.tag.kind {
        case .parent: append(.parent(name, indentation: open.indentation, open.nodes))
        case .block: append(.block(name, open.nodes))
        default: append(.section(name, isInverted: open.tag.kind == .inverted, open.nodes))
        }
    }

    private mutating func append(_ node: TemplateNode) {
        if stack.isEmpty { nodes.append(node) } else { stack[stack.count - 1].nodes.append(node) }
    }

    private mutating func literal(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if indentation.isEmpty {
            append(.literal(Array(bytes[range])))
        } else {
            var text: [UInt8] = []
            for byte in bytes[range] {
                if isAtLineStart { text += indentation }
                text.append(byte)
                isAtLineStart = byte == 0x0A
            }
            append(.literal(text))
        }
        isAtLineStart = bytes[range.upperBound - 1] == 0x0A
    }

    private mutating func indent() {
        if isAtLineStart, !indentation.isEmpty { append(.literal(indentation)) }
        isAtLineStart = false
    }

    private func place(_ range: Range<Int>) -> SourceRange { SourceRange(file: file, offsets: range) }
}
