/// How a line opens blocks, and what becomes of its text.
extension BlockScanner {
    mutating func openBlocks(matched: Int, isLeafMatched: Bool, isAllMatched: Bool) {
        var isParagraph = isLeafMatched && leaf.isParagraph
        var mayBeLazy = leaf.isParagraph
        var hasOpened = false

        if !(isLeafMatched && leaf.isVerbatim) {
            opening: while true {
                findNonspace()
                let isIndented = indent >= 4
                let first = peek(nonspace)
                if isIndented {
                    guard !mayBeLazy, !isBlank else { break }
                    open(matched, &hasOpened)
                    advance(columns: 4)
                    leaf = .indented
                    structure.isOutline = false
                    return
                }
                switch first {
                case 0x3E:
                    openQuote(matched, &hasOpened)
                case 0x23:
                    guard BlockStarts.heading(self) > 0 else { break opening }
                    open(matched, &hasOpened)
                    return addHeading()
                case 0x60, 0x7E:
                    let length = BlockStarts.openingFence(self)
                    guard length > 0 else { break opening }
                    open(matched, &hasOpened)
                    leaf = .fenced(character: first, length: min(length, 255), offset: nonspace - offset)
                    structure.isOutline = false
                    return
                case 0x3C:
                    let kind = BlockStarts.html(self, interruptsParagraph: isParagraph)
                    guard kind > 0 else { break opening }
                    open(matched, &hasOpened)
                    leaf = .html(kind)
                    structure.isOutline = false
                    if BlockStarts.endsHTML(self, kind: kind) { closeLeaf() }
                    return
                case 0x3D where isParagraph && BlockStarts.isSetext(self):
                    guard !isOnlyDefinitions() else { break opening }
                    return closeSetextHeading()
                case 0x2D where isParagraph && BlockStarts.isSetext(self) && !isOnlyDefinitions():
                    return closeSetextHeading()
                case 0x2A, 0x5F, 0x2D, 0x2B, 0x30...0x39:
                    if !(isParagraph && !isAllMatched && !hasOpened), isThematicBreak() {
                        open(matched, &hasOpened)
                        structure.isOutline = false
                        return
                    }
                    let marker = BlockStarts.listMarker(self, interruptsParagraph: isParagraph)
                    if marker > 0 {
                        openItem(marker, matched, &hasOpened)
                    } else if isParagraph, extensions, openTable() {
                        return
                    } else {
                        break opening
                    }
                case 0x5B where extensions:
                    guard let definition = FootnoteSyntax.definition(text, at: nonspace, limit: lineEnd),
                        depth(matched, hasOpened) < Self.maximumDepth
                    else { break opening }
                    openFootnote(definition, matched, &hasOpened)
                case 0x3A where extensions:
                    if openDirective(matched, &hasOpened) { return }
                    if isParagraph, openTable() { return }
                    break opening
                case 0x7C where extensions && isParagraph:
                    if openTable() { return }
                    break opening
                default:
                    break opening
                }
                isParagraph = false
                mayBeLazy = false
            }
        }
        addText(matched: matched, isLeafMatched: isLeafMatched, hasOpened: hasOpened)
    }

    /// Looks at every byte of a line once, however many list markers it starts with.
    private mutating func isThematicBreak() -> Bool {
        guard nonspace >= thematicBreakLimit else { return false }
        guard let end = BlockStarts.thematicBreakEnd(self) else { return true }
        thematicBreakLimit = end
        return false
    }

    private func depth(_ matched: Int, _ hasOpened: Bool) -> Int {
        hasOpened ? containers.count : matched
    }

    /// Closes what the line does not continue, and tells the parent that it has a child.
    private mutating func open(_ matched: Int, _ hasOpened: inout Bool) {
        if !hasOpened {
            closeContainers(downTo: matched)
            closeLeaf()
            hasOpened = true
        }
        markChild()
        setPrevious(.none)
    }

    private mutating func markChild() {
        if !containers.isEmpty { containers[containers.count - 1].hasChild = true }
    }

    // MARK: Containers

    private mutating func openQuote(_ matched: Int, _ hasOpened: inout Bool) {
        if !hasOpened {
            closeContainers(downTo: matched)
            if case .footnote = previous { insertBorder() }
        }
        open(matched, &hasOpened)
        structure.isOutline = false
        advance(to: nonspace + 1)
        if peek(offset).isSpaceOrTab { advance(columns: 1) }
        containers.append(Container(kind: .quote, width: 0, index: -1))
    }

    private mutating func openItem(_ marker: Int, _ matched: Int, _ hasOpened: inout Bool) {
        open(matched, &hasOpened)
        structure.isOutline = false
        let markerIndent = indent
        advance(to: nonspace + marker)
        let saved = (offset, column, isPartialTab, tabColumn)
        while column - saved.1 <= 5, peek(offset).isSpaceOrTab { advance(columns: 1) }
        let spaces = column - saved.1
        var padding = marker + spaces
        if spaces >= 5 || spaces < 1 || offset >= lineEnd {
            padding = marker + 1
            (offset, column, isPartialTab, tabColumn) = saved
            if spaces > 0 { advance(columns: 1) }
        }
        containers.append(Container(kind: .item, width: markerIndent + padding, index: -1))
    }

    private mutating func openFootnote(
        _ definition: FootnoteSyntax.Definition, _ matched: Int, _ hasOpened: inout Bool
    ) {
        open(matched, &hasOpened)
        let start = nonspace
        advance(to: definition.contentStart)
        let index = structure.footnotes.count
        let width = prefixWidth(containers: containers.count)
        let padding = (column - width - 2) & 3
        let replacement = structure.replacements.count
        appendComment()
        structure.replacements.append(.newline)
        appendPrefix(containers: containers.count)
        appendSpaces(padding)
        structure.replacements.append(contentsOf: [0x3E, 0x20])
        edit(start..<definition.contentStart, from: replacement, mark: .footnote(index))
        structure.footnotes.append(
            BlockStructure.FootnoteMark(label: definition.label, range: start..<max(definition.contentStart, lineEnd)))
        structure.outline.append(.footnote(index))
        containers.append(Container(kind: .footnote, width: 4, index: index, line: lineStart))
    }

    // MARK: Leaves

    private mutating func addHeading() {
        let contentStart = nonspace + BlockStarts.heading(self)
        let end = BlockStarts.headingEnd(self)
        var level = 0
        while peek(nonspace + level) == 0x23 { level += 1 }
        structure.outline.append(
            .heading(leaf: structure.leaves.count, level: level, start: nonspace, line: lineStart..<lineEnd))
        structure.leaves.append(
            BlockStructure.Leaf(kind: .heading, firstLine: Int32(structure.lines.count), lineCount: 1))
        structure.lines.append(
            BlockStructure.Line(start: Int32(contentStart), end: Int32(max(contentStart, end))))
    }

    private mutating func closeSetextHeading() {
        structure.isOutline = false
        let last = structure.leaves.count - 1
        if case .caption(let table) = structure.leaves[last].kind { structure.tables[table].captionLeaf = -1 }
        structure.leaves[last].kind = .heading
        leaf = .none
        setPrevious(.none)
    }

    /// Whether the open paragraph holds nothing but link reference definitions, so that there is no heading here.
    private func isOnlyDefinitions() -> Bool {
        guard let last = structure.leaves.last else { return false }
        let lines = structure.lines[Int(last.firstLine)..<Int(last.firstLine + last.lineCount)]
        guard let first = lines.first, peekAt(first.start) == 0x5B else { return false }
        if extensions, peekAt(first.start + 1) == 0x40 || peekAt(first.start + 1) == 0x5E { return false }
        var content: [UInt8] = []
        for line in lines {
            content.append(contentsOf: text[Int(line.start)..<Int(line.end)])
            content.append(.newline)
        }
        return content.withUnsafeBufferPointer { ReferenceDefinitions.lineCount($0) } == lines.count
    }

    private func peekAt(_ offset: Int32) -> UInt8 {
        Int(offset) < text.count ? text[Int(offset)] : .newline
    }

    private mutating func addText(matched: Int, isLeafMatched: Bool, hasOpened: Bool) {
        if !hasOpened {
            if !isLeafMatched, !isBlank, leaf.isParagraph, matched < containers.count {
                return addLine(offset)
            }
            closeContainers(downTo: matched)
            if !isLeafMatched { closeLeaf() }
        }
        switch leaf {
        case .html(let kind):
            if BlockStarts.endsHTML(self, kind: kind) { closeLeaf() }
        case .fenced, .indented:
            break
        case .table(let index):
            addRow(index)
        case .paragraph:
            if !isBlank { addLine(nonspace) }
        case .none:
            if !isBlank { openParagraph() }
        }
    }

    private mutating func openParagraph() {
        markChild()
        if abbreviations, peek(nonspace) == 0x2A,
            let abbreviation = AbbreviationSyntax.definition(text, at: nonspace, limit: lineEnd)
        {
            structure.abbreviations.append(abbreviation)
            setPrevious(.none)
            return markLine(.border)
        }
        var kind = BlockStructure.Leaf.Kind.paragraph
        if case .table(let index) = previous, structure.tables[index].captionLeaf < 0,
            TableSyntax.captionStart(text, at: nonspace, limit: lineEnd) != nil
        {
            kind = .caption(index)
            structure.isOutline = false
            structure.tables[index].captionLeaf = structure.leaves.count
        }
        leaf = .paragraph
        hasTriedTable = false
        structure.outline.append(.paragraph(leaf: structure.leaves.count))
        structure.leaves.append(
            BlockStructure.Leaf(kind: kind, firstLine: Int32(structure.lines.count), lineCount: 0))
        addLine(nonspace)
    }

    private mutating func addLine(_ start: Int) {
        structure.lines.append(BlockStructure.Line(start: Int32(start), end: Int32(lineEnd)))
        structure.leaves[structure.leaves.count - 1].lineCount += 1
    }
}
