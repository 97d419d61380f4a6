/// The blocks of the extensions: tables and directives.
extension BlockScanner {
    // MARK: Tables

    /// Turns the last line of the open paragraph into a table's header where this line is its delimiter row.
    mutating func openTable() -> Bool {
        guard !hasTriedTable, !BlockStarts.isSetext(self),
            let alignments = TableSyntax.alignments(text, nonspace..<lineEnd),
            alignments.count <= 65_535,
            let header = structure.lines.last, let leafIndex = structure.leaves.indices.last
        else { return false }
        var count = 0
        TableSyntax.forEachCell(text, Int(header.start)..<Int(header.end)) { _ in count += 1 }
        guard count == alignments.count else {
            hasTriedTable = true
            return false
        }

        let table = structure.tables.count
        structure.isOutline = false
        structure.tables.append(
            BlockStructure.TableMark(
                alignments: alignments, rows: [], start: Int(header.start), end: lineEnd))
        takeCaptionBefore(table, paragraph: leafIndex)
        let isWhole = structure.leaves[leafIndex].lineCount == 1
        structure.lines.removeLast()
        if isWhole {
            if case .caption(let other) = structure.leaves[leafIndex].kind { structure.tables[other].captionLeaf = -1 }
            structure.leaves.removeLast()
        } else {
            structure.leaves[leafIndex].lineCount -= 1
        }
        leaf = .table(table)
        addCells(table, row: Int(header.start)..<Int(header.end))
        if isWhole {
            // The prefixes of this line go with it, and would come after the header's place.
            structure.edits.removeSubrange(lineEdits)
            mark(Int(header.start)..<Int(header.end), .table(table))
            removeLine()
        } else {
            // The header may be a lazy line without its prefix; this line is none.
            removeHeader(header)
            markLine(.table(table))
        }
        return true
    }

    /// A paragraph `: caption` or `Table: caption` right before the table becomes its caption.
    private mutating func takeCaptionBefore(_ table: Int, paragraph leafIndex: Int) {
        let isWhole = structure.leaves[leafIndex].lineCount == 1
        var candidate = leafIndex
        if isWhole {
            guard case .paragraph(let before) = previous, before >= 0, before < leafIndex else { return }
            candidate = before
        }
        guard case .paragraph = structure.leaves[candidate].kind else { return }
        let first = structure.lines[Int(structure.leaves[candidate].firstLine)]
        guard TableSyntax.captionStart(text, at: Int(first.start), limit: Int(first.end)) != nil else { return }
        structure.leaves[candidate].kind = .caption(table)
        structure.tables[table].captionLeaf = candidate
    }

    private mutating func removeHeader(_ header: BlockStructure.Line) {
        // From the end of the line before to the end of the header's line.
        var start = Int(header.start)
        while start > 0, !text[start - 1].isLineEnd { start -= 1 }
        let index = structure.edits.firstIndex { $0.lower >= Int32(start) } ?? structure.edits.count
        let position = max(index, 0)
        structure.edits.removeSubrange(position..<min(firstEditOfLine, structure.edits.count))
        firstEditOfLine = position
        structure.edits.insert(
            BlockStructure.Edit(lower: Int32(start), upper: Int32(lineStart), start: 0, count: 0), at: position)
        firstEditOfLine += 1
    }

    /// Leaves the line out of the rewritten text.
    private mutating func removeLine() {
        structure.edits.removeSubrange(lineEdits)
        remove(lineStart..<lineNext)
    }

    /// The prefix edits that this line has made so far.
    private var lineEdits: Range<Int> {
        let end = structure.edits.count
        var start = end
        while start > 0, structure.edits[start - 1].lower >= Int32(lineStart) { start -= 1 }
        return start..<end
    }

    mutating func addRow(_ table: Int) {
        structure.tables[table].end = lineEnd
        addCells(table, row: nonspace..<lineEnd)
        removeLine()
    }

    private mutating func addCells(_ table: Int, row: Range<Int>) {
        let columns = structure.tables[table].alignments.count
        let firstCell = structure.cells.count
        var added = 0
        TableSyntax.forEachCell(text, row) { cell in
            added += 1
            guard added <= columns else { return }
            var leafIndex = -1
            if !cell.isEmpty {
                leafIndex = structure.leaves.count
                structure.leaves.append(
                    BlockStructure.Leaf(
                        kind: .cell(structure.cells.count), firstLine: Int32(structure.lines.count), lineCount: 1))
                structure.lines.append(
                    BlockStructure.Line(start: Int32(cell.lowerBound), end: Int32(cell.upperBound)))
            }
            structure.cells.append(
                BlockStructure.Cell(
                    start: Int32(cell.lowerBound), end: Int32(cell.upperBound), leaf: Int32(leafIndex)))
        }
        if added > columns { structure.longRows.append(row) }
        structure.tables[table].rows.append(
            BlockStructure.Row(
                firstCell: Int32(firstCell), cellCount: Int32(min(added, columns)), start: Int32(row.lowerBound),
                end: Int32(row.upperBound)))
    }

    // MARK: Directives

    /// Opens the leaf or container directive that is all of the line.
    mutating func openDirective(_ matched: Int, _ hasOpened: inout Bool) -> Bool {
        var index = nonspace
        while peek(index) == 0x3A { index += 1 }
        let fence = index - nonspace
        guard fence >= 2 else { return false }
        guard fence == 2 || (hasOpened ? containers.count : matched) < Self.maximumDepth else { return false }
        guard let syntax = DirectiveSyntax.block(text, at: index, limit: lineEnd, isContainer: fence > 2) else {
            noteBrokenDirective(fence: fence, nameStart: index)
            return false
        }
        if !hasOpened {
            closeContainers(downTo: matched)
            closeLeaf()
            hasOpened = true
        }
        if !containers.isEmpty { containers[containers.count - 1].hasChild = true }
        setPrevious(.none)
        let directive = structure.directives.count
        var mark = BlockStructure.DirectiveMark(
            syntax: syntax, isContainer: fence > 2, range: nonspace..<syntax.end)
        if let label = syntax.label, !label.isEmpty {
            mark.labelLeaf = structure.leaves.count
            structure.leaves.append(
                BlockStructure.Leaf(
                    kind: .label(directive: directive), firstLine: Int32(structure.lines.count), lineCount: 1))
            structure.lines.append(
                BlockStructure.Line(start: Int32(label.lowerBound), end: Int32(label.upperBound)))
        }
        structure.directives.append(mark)
        structure.outline.append(fence > 2 ? .containerStart(directive) : .leafDirective(directive))
        if fence > 2 {
            markLine(.containerStart(directive))
            containers.append(Container(kind: .directive, width: fence, index: directive))
        } else {
            markLine(.leafDirective(directive))
        }
        return true
    }

    /// Remembers a line that is almost a directive, for a diagnostic.
    private mutating func noteBrokenDirective(fence: Int, nameStart: Int) {
        var end = lineEnd
        while end > nameStart, text[end - 1].isSpaceOrTab { end -= 1 }
        if end <= nameStart {
            if fence >= 3 { structure.strayFences.append(nonspace..<nameStart) }
            return
        }
        guard let nameEnd = DirectiveSyntax.nameEnd(text, at: nameStart, limit: lineEnd), nameEnd < lineEnd else {
            return
        }
        if text[nameEnd] == 0x7B || text[nameEnd] == 0x5B {
            structure.malformedDirectives.append(nonspace..<end)
        }
    }
}

extension DirectiveSyntax {
    /// The directive that the rest of a line is, from its name on.
    ///
    /// Containers may have spaces before the name, and braces instead of it, as in Pandoc's fenced divs.
    static func block(_ text: Bytes, at start: Int, limit: Int, isContainer: Bool) -> DirectiveSyntax? {
        var index = start
        if isContainer {
            while index < limit, text[index].isSpaceOrTab { index += 1 }
        }
        var syntax = DirectiveSyntax(name: index..<index, label: nil, attributeList: nil, attributes: [], end: index)
        if let nameEnd = nameEnd(text, at: index, limit: limit) {
            syntax.name = index..<nameEnd
            index = nameEnd
            if index < limit, text[index] == 0x5B {
                guard let close = closingBracket(text, at: index, limit: limit) else { return nil }
                syntax.label = index + 1..<close
                index = close + 1
            }
        } else if !isContainer || index >= limit || text[index] != 0x7B {
            return nil
        }
        var braces = index
        if isContainer {
            while braces < limit, text[braces].isSpaceOrTab { braces += 1 }
        }
        if braces < limit, text[braces] == 0x7B {
            guard let attributes = attributes(text, at: braces, limit: limit) else { return nil }
            syntax.attributes = attributes.list
            syntax.attributeList = braces + 1..<attributes.end - 1
            index = attributes.end
        }
        syntax.end = index
        while index < limit, text[index].isSpaceOrTab { index += 1 }
        guard index >= limit else { return nil }
        return syntax
    }
}
