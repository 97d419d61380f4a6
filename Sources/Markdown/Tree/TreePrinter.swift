import Diagnostics
import Markup

/// Prints a tree, one node a line: kind, range as `line:column-line:column`, and what the node holds.
///
/// Columns count characters from 1; the end is the place after the last character.
struct TreePrinter {
    /// Deeper nodes are not indented further, or the output of a deep tree would grow with its square.
    private static let deepestIndent = 64

    private let document: MarkdownDocument
    private let columns: LineTable
    private var out = ByteOutput()

    init(_ document: MarkdownDocument) {
        self.document = document
        columns = LineTable(document.source)
    }

    mutating func print() -> [UInt8] {
        var ends: [Int] = []
        for index in document.nodes.indices {
            while let end = ends.last, index >= end { ends.removeLast() }
            for _ in 0..<min(ends.count, Self.deepestIndent) { out.raw("  ") }
            line(index)
            ends.append(Int(document.nodes[index].next))
        }
        return out.bytes
    }

    private mutating func line(_ index: Int) {
        let node = document.nodes[index]
        out.raw(string: String(describing: node.kind))
        out.byte(.space)
        place(node.range.lowerBound)
        out.byte(0x2D)
        place(node.range.upperBound)
        details(index, node)
        out.byte(.newline)
    }

    private mutating func place(_ offset: Int) {
        let position = columns.position(at: offset)
        out.integer(position.line)
        out.byte(0x3A)
        out.integer(position.column)
    }

    private mutating func details(_ index: Int, _ node: MarkdownNode) {
        switch node.kind {
        case .text, .code, .htmlInline, .htmlBlock:
            quoted(String(decoding: document.literal(of: index), as: UTF8.self))
        case .codeBlock:
            quoted(String(decoding: document.literal(of: index), as: UTF8.self))
            if node.infoCount > 0 { pair("info", String(decoding: document.info(of: index), as: UTF8.self)) }
        case .heading:
            pair("level", "\(node.value)")
            if let identifier = document.heading(at: node)?.identifier { pair("id", identifier) }
        case .list:
            pair("kind", node.flags.contains(.ordered) ? "ordered" : "bullet")
            if node.flags.contains(.ordered) { pair("start", "\(node.value)") }
            if node.flags.contains(.tight) { out.raw(" tight") }
        case .link, .image:
            let link = document.links[Int(node.value)]
            if link.kind == .autolink { out.raw(" autolink") }
            pair("to", link.destination)
            if !link.title.isEmpty { pair("title", link.title) }
        case .footnoteDefinition:
            if let label = document.footnotes[Int(node.value)].label {
                pair("label", label)
            } else {
                out.raw(" inline")
            }
        case .footnoteReference:
            pair("footnote", "\(document.footnoteReferences[Int(node.value)].footnote)")
        case .directive:
            directive(document.directives[Int(node.value)])
        case .citation:
            citation(document.citations[Int(node.value)])
        case .table:
            pair("columns", document.tables[Int(node.value)].alignments.map { "\($0)" }.joined(separator: " "))
        case .tableRow, .tableCell:
            if node.flags.contains(.header) { out.raw(" header") }
        default:
            break
        }
        if node.flags.contains(.numbersMeant) { out.raw(" numbers-meant") }
    }

    private mutating func directive(_ directive: Directive) {
        out.byte(.space)
        out.raw(string: directive.form.rawValue)
        pair("name", directive.name)
        if let label = directive.label { pair("label", label) }
        for attribute in directive.attributes { pair(attribute.name, attribute.value) }
    }

    private mutating func citation(_ citation: Citation) {
        out.byte(.space)
        out.raw(string: citation.form == .bracketed ? "bracketed" : "in-text")
        for item in citation.items {
            pair(item.suppressesAuthor ? "-key" : "key", item.key)
            if !item.prefix.isEmpty { pair("prefix", item.prefix) }
            if let locator = item.locator { pair(locator.label, locator.value) }
            if !item.suffix.isEmpty { pair("suffix", item.suffix) }
        }
    }

    private mutating func pair(_ name: String, _ value: String) {
        out.byte(.space)
        out.raw(string: name)
        out.byte(0x3D)
        literal(value)
    }

    private mutating func quoted(_ value: String) {
        out.byte(.space)
        literal(value)
    }

    /// In straight quotes, with line breaks, quotes and backslashes escaped.
    private mutating func literal(_ value: String) {
        out.byte(0x22)
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\n": out.raw("\\n")
            case "\t": out.raw("\\t")
            case "\"": out.raw("\\\"")
            case "\\": out.raw("\\\\")
            default: out.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        out.byte(0x22)
    }
}
