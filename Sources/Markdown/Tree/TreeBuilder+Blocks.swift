import CCMark

/// Block nodes.
extension TreeBuilder {
    mutating func walkBlocks(_ first: OpaquePointer, root: OpaquePointer) {
        var current = first
        while true {
            if enter(current), let child = cmark_node_first_child(current) {
                current = child
                continue
            }
            while true {
                if let next = cmark_node_next(current) {
                    current = next
                    break
                }
                guard let parent = cmark_node_parent(current), parent != root else { return }
                leave()
                current = parent
            }
        }
    }

    /// Lays down a block; true where its children are to be walked.
    private mutating func enter(_ node: OpaquePointer) -> Bool {
        let type = cmark_node_get_type(node)
        if pendingNumbersMeant, type != CMARK_NODE_HTML_BLOCK {
            pendingNumbersMeant = false
            let before = nodes.count
            let descends = lay(node, type)
            if before < nodes.count { nodes[before].flags.insert(.numbersMeant) }
            return descends
        }
        return lay(node, type)
    }

    private mutating func lay(_ node: OpaquePointer, _ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_PARAGRAPH:
            paragraph(node)
            return false
        case CMARK_NODE_HEADING:
            heading(node)
            return false
        case CMARK_NODE_BLOCK_QUOTE:
            if let footnote = pendingFootnote {
                pendingFootnote = nil
                beginFootnote(footnote)
            } else {
                _ = begin(.blockQuote, range(of: node))
            }
            return keep(node)
        case CMARK_NODE_LIST:
            let list = begin(.list, range(of: node))
            if cmark_node_get_list_tight(node) != 0 { nodes[list].flags.insert(.tight) }
            if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST { nodes[list].flags.insert(.ordered) }
            nodes[list].value = cmark_node_get_list_start(node)
            return keep(node)
        case CMARK_NODE_ITEM:
            let list = open.last.map { nodes[$0.node].flags } ?? []
            let item = begin(.item, range(of: node))
            if list.contains(.tight) { nodes[item].flags.insert(.tight) }
            return keep(node)
        case CMARK_NODE_CODE_BLOCK:
            codeBlock(node)
            return false
        case CMARK_NODE_HTML_BLOCK:
            htmlBlock(node)
            return false
        case CMARK_NODE_THEMATIC_BREAK:
            append(.thematicBreak, range(of: node))
            return false
        default:
            return false
        }
    }

    /// An empty container is closed at once.
    private mutating func keep(_ node: OpaquePointer) -> Bool {
        if cmark_node_first_child(node) != nil { return true }
        finishNode()
        return false
    }

    /// Closes one of libcmark's containers, and the directives that were left open in it.
    mutating func leave() {
        while let last = open.last, last.isDirective { finishNode() }
        finishNode()
    }

    // MARK: Places

    private func imageOffset(_ line: Int32, _ column: Int32) -> Int {
        let index = Int(line) - 1 - fragmentLines
        guard index >= 0, index < image.lineStarts.count else { return image.bytes.count }
        return min(Int(image.lineStarts[index]) + max(0, Int(column) - 1), image.bytes.count)
    }

    /// The lines of the fragments, which come before those of the body.
    var fragmentLines: Int { fragments.lineStarts.count }

    mutating func range(of node: OpaquePointer) -> Range<Int> {
        let start = imageOffset(cmark_node_get_start_line(node), cmark_node_get_start_column(node))
        let lower = blockCursor.source(of: start, in: image)
        let endLine = cmark_node_get_end_line(node)
        let end = imageOffset(endLine, cmark_node_get_end_column(node))
        var cursor = blockCursor
        let upper = cursor.source(of: end, in: image)
        return lower..<max(lower, min(upper + 1, text.count))
    }

    /// The leaf of a paragraph or heading of the body.
    private mutating func leaf(of node: OpaquePointer) -> (context: LeafContext, line: Int) {
        let line = Int(cmark_node_get_start_line(node)) - 1 - fragmentLines
        while nextLeaf < image.leaves.count, Int(image.leaves[nextLeaf].line) < line { nextLeaf += 1 }
        if nextLeaf < image.leaves.count, Int(image.leaves[nextLeaf].line) == line {
            let leaf = image.leaves[nextLeaf]
            return (LeafContext(image, leaf: leaf), line)
        }
        return (LeafContext(at: imageOffset(cmark_node_get_start_line(node), cmark_node_get_start_column(node))), line)
    }

    // MARK: Leaves

    private mutating func paragraph(_ node: OpaquePointer) {
        var (context, line) = leaf(of: node)
        let blockRange = range(of: node)
        let kind: MarkdownNode.Kind = captionLines[line] == nil ? .paragraph : .tableCaption
        let paragraph = begin(kind, blockRange)
        if let table = captionLines[line] { nodes[paragraph].value = Int32(table) }
        if open.count >= 2, !open[open.count - 2].isDirective {
            let parent = nodes[open[open.count - 2].node]
            if parent.kind == .item, parent.flags.contains(.tight) { nodes[paragraph].flags.insert(.tight) }
        }
        walkInlines(node, &context, in: image)
        finishNode()
    }

    private mutating func heading(_ node: OpaquePointer) {
        var (context, line) = leaf(of: node)
        let heading = begin(.heading, range(of: node))
        let level = Int(cmark_node_get_heading_level(node))
        nodes[heading].value = Int32(level)
        headingDrafts.append(HeadingDraft(node: heading, level: level, attributes: trailingByLine[line] ?? []))
        walkInlines(node, &context, in: image)
        finishNode()
    }

    /// A block of whole lines: libcmark lets one that its container ends go on to the line after.
    private mutating func appendVerbatim(_ kind: MarkdownNode.Kind, _ node: OpaquePointer) -> Int {
        let range = range(of: node)
        let limit = open.last.map { Int(nodes[$0.node].upper) } ?? range.upperBound
        return append(kind, range.lowerBound..<max(range.lowerBound, min(range.upperBound, limit)))
    }

    private mutating func codeBlock(_ node: OpaquePointer) {
        let code = appendVerbatim(.codeBlock, node)
        setRestored(code, Self.bytes(cmark_node_get_literal(node)), newlines: true)
        let start = pool.count
        pool.append(contentsOf: restored(Self.bytes(cmark_node_get_fence_info(node)), newlines: true))
        nodes[code].infoCount = Int32(pool.count - start)
    }

    private mutating func htmlBlock(_ node: OpaquePointer) {
        let line = Int(cmark_node_get_start_line(node)) - 1 - fragmentLines
        while nextMark < markLines.count, Int(markLines[nextMark].line) < line { nextMark += 1 }
        if nextMark < markLines.count, Int(markLines[nextMark].line) == line {
            let mark = structure.marks[Int(markLines[nextMark].mark)]
            nextMark += 1
            return place(mark)
        }
        let literal = Self.bytes(cmark_node_get_literal(node))
        let html = appendVerbatim(.htmlBlock, node)
        setRestored(html, literal, newlines: true)
        hasHTML = true
        if NumbersMeant.isComment(literal) { pendingNumbersMeant = true }
    }

    private mutating func place(_ mark: BlockStructure.Mark) {
        switch mark {
        case .border: break
        case .footnote(let index): pendingFootnote = index
        case .leafDirective(let index):
            beginBlockDirective(index)
            finishNode()
        case .containerStart(let index): beginBlockDirective(index)
        case .containerEnd(let index): endContainer(index)
        case .table(let index): table(index)
        }
    }

    mutating func beginFootnote(_ index: Int) {
        let mark = structure.footnotes[index]
        let node = begin(.footnoteDefinition, mark.range)
        nodes[node].value = Int32(index)
        let footnote = footnotes[index]
        footnotes[index] = Footnote(
            index: index, label: footnote.label, labelRange: footnote.labelRange, range: footnote.range, node: node,
            references: footnote.references)
        enclosing.append(index)
    }

    /// Closes the directive that a mark ends, where it is open here.
    mutating func endContainer(_ index: Int) {
        let start = structure.directives[index].range.lowerBound
        var depth = open.count
        while depth > 0, open[depth - 1].isDirective {
            if Int(nodes[open[depth - 1].node].lower) == start {
                while open.count >= depth { finishNode() }
                return
            }
            depth -= 1
        }
    }
}

/// The words that say that numbers are meant as they are typed: in a comment before a block of Markdown, or at the end of
/// a line of front matter.
package enum NumbersMeant {
    package static let words: [Substring] = ["attest:", "numbers", "meant"]

    static func isComment(_ literal: Bytes) -> Bool {
        var text = String(decoding: literal, as: UTF8.self)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        guard text.hasPrefix("<!--"), text.hasSuffix("-->") else { return false }
        return text.dropFirst(4).dropLast(3).split(whereSeparator: \.isWhitespace) == words
    }
}
