import CCMark

/// Lays down a text whose blocks `BlockScanner` knows.
extension TreeBuilder {
    /// - Parameter root: libcmark's document of the fragments; nil where there are none.
    mutating func build(outline root: OpaquePointer?, range: Range<Int>) {
        start(root, range: range)
        var trailing = inline.trailing[...]
        for block in structure.outline {
            switch block {
            case .paragraph(let leaf): paragraph(leaf)
            case .heading(let leaf, let level, let start, let line):
                let attributes = trailing.first?.leaf == leaf ? trailing.removeFirst().syntax : []
                heading(leaf, level: level, start: start, line, attributes)
            case .footnote(let index): beginFootnote(index)
            case .footnoteEnd: leave()
            case .leafDirective(let index):
                beginBlockDirective(index)
                finishNode()
            case .containerStart(let index): beginBlockDirective(index)
            case .containerEnd(let index): endContainer(index)
            }
        }
        while !open.isEmpty { finishNode() }
    }

    private mutating func paragraph(_ index: Int) {
        let leaf = structure.leaves[index]
        let first = structure.lines[Int(leaf.firstLine)]
        let last = structure.lines[Int(leaf.firstLine + leaf.lineCount) - 1]
        _ = begin(.paragraph, Int(first.start)..<Int(last.end))
        content(of: leaf, inline.contents[index])
        finishNode()
    }

    private mutating func heading(
        _ index: Int, level: Int, start: Int, _ line: Range<Int>, _ attributes: [DirectiveSyntax.Attribute]
    ) {
        let leaf = structure.leaves[index]
        let content = inline.contents[index]
        // Attributes and closing `#`s are no part of the heading.
        let end = BlockStarts.headingEnd(text, line.lowerBound..<(attributes.isEmpty ? line.upperBound : content.end))
        let heading = begin(.heading, start..<max(start, end, line.lowerBound + 1))
        nodes[heading].value = Int32(level)
        headingDrafts.append(HeadingDraft(node: heading, level: level, attributes: attributes))
        self.content(of: leaf, content)
        finishNode()
    }

    private mutating func content(of leaf: BlockStructure.Leaf, _ content: InlineRewriter.LeafContent) {
        guard content.fragment < 0 else {
            var context = LeafContext(fragments, leaf: fragments.leaves[content.fragment])
            return walkInlines(fragmentNodes[content.fragment], &context, in: fragments)
        }
        var next = content.uses.lowerBound
        var position = 0
        let last = Int(leaf.firstLine + leaf.lineCount) - 1
        for index in Int(leaf.firstLine)...last {
            let line = structure.lines[index]
            let end = index == last ? content.end : Int(line.end)
            var start = Int(line.start)
            while start < end, text[start].isSpaceOrTab { start += 1 }
            position = max(position, start)
            while next < content.uses.upperBound, inline.uses[next].range.lowerBound < end {
                let range = inline.uses[next].range
                words(position..<max(position, range.lowerBound))
                use(next)
                position = max(position, range.upperBound)
                next += 1
            }
            // A use may hold the end of the line.
            guard position <= end else { continue }
            words(position..<end)
            if index < last { append(.softBreak, end..<min(end + 1, text.count)) }
        }
    }

    private mutating func words(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        setLiteral(append(.text, range), Bytes(rebasing: text[range]))
    }
}
