/// How a line continues the blocks that are open.
extension BlockScanner {
    enum LeafMatch {
        case matched
        case unmatched
        /// The line was the leaf's last, and is used up.
        case closed
    }

    /// The number of containers that the line continues, and the directive that it closes if it is no code.
    mutating func matchContainers() -> (matched: Int, closer: (container: Int, fence: Int)?) {
        var closer: (container: Int, fence: Int)?
        var matched = 0
        while matched < containers.count {
            findNonspace()
            let container = containers[matched]
            switch container.kind {
            case .quote:
                guard indent <= 3, peek(nonspace) == 0x3E else { return (matched, closer) }
                advance(columns: indent + 1)
                if peek(offset).isSpaceOrTab { advance(columns: 1) }
            case .item:
                if indent >= container.width {
                    advance(columns: container.width)
                } else if isBlank, container.hasChild {
                    advance(to: nonspace)
                } else {
                    return (matched, closer)
                }
            case .footnote:
                guard continueFootnote(container, isInnermost: matched + 1 == containers.count) else {
                    return (matched, closer)
                }
            case .directive:
                if let fence = closingFence() {
                    // The innermost directive with this fence, else the innermost that is no longer than it.
                    if container.width == fence || (closer.map { containers[$0.container].width != fence } ?? true) {
                        if container.width <= fence { closer = (matched, fence) }
                    }
                }
            }
            matched += 1
        }
        return (matched, closer)
    }

    /// cmark-gfm's rule: four columns of indentation, or a blank line.
    private mutating func continueFootnote(_ container: Container, isInnermost: Bool) -> Bool {
        let start = offset
        if isInnermost, startsLate(container) {
            advance(to: nonspace)
            let replacement = structure.replacements.count
            structure.replacements.append(contentsOf: [0x20, 0x20, 0x3E, 0x20])
            edit(start..<nonspace, from: replacement)
            return true
        }
        if indent >= 4 {
            let wasPartial = isPartialTab
            let leading = wasPartial ? column - tabColumn : 0
            advance(columns: 4)
            let remaining = isPartialTab ? 4 - column % 4 : 0
            let end = isPartialTab ? offset + 1 : offset
            let replacement = structure.replacements.count
            appendSpaces(leading)
            structure.replacements.append(contentsOf: [0x20, 0x20, 0x3E, 0x20])
            appendSpaces(remaining)
            edit(start..<end, from: replacement)
            if end > offset {
                // The tab is spaces now, and this line's text begins after it.
                tabColumn = column
            }
            return true
        }
        guard isBlank else { return false }
        advance(to: nonspace)
        // The line is rewritten as a whole; the edit only says that there is something to rewrite.
        remove(start..<start)
        return true
    }

    /// Whether the line is the text of a note whose first line has none, as Pandoc reads it; GFM would leave the note
    /// empty.
    private func startsLate(_ container: Container) -> Bool {
        guard indent < 4, !isBlank, !container.hasChild, container.line == previousLineStart, lineStart > container.line
        else { return false }
        switch peek(nonspace) {
        case 0x3E: return false
        case 0x23: return BlockStarts.heading(self) == 0
        case 0x60, 0x7E: return BlockStarts.openingFence(self) == 0
        case 0x3C: return BlockStarts.html(self, interruptsParagraph: false) == 0
        case 0x5B: return FootnoteSyntax.definition(text, at: nonspace, limit: lineEnd) == nil
        case 0x3A: return peek(nonspace + 1) != 0x3A
        case 0x2A, 0x5F, 0x2D, 0x2B, 0x30...0x39:
            return BlockStarts.thematicBreakEnd(self) != nil
                && BlockStarts.listMarker(self, interruptsParagraph: false) == 0
        default: return true
        }
    }

    /// The length of the fence of colons that is all the line has; nil where it has anything else.
    private func closingFence() -> Int? {
        guard indent <= 3, peek(nonspace) == 0x3A else { return nil }
        var index = nonspace
        while peek(index) == 0x3A { index += 1 }
        let length = index - nonspace
        guard length >= 3 else { return nil }
        while peek(index).isSpaceOrTab { index += 1 }
        return index >= lineEnd ? length : nil
    }

    /// A blank line inside a footnote gets the prefixes that keep libcmark's block quotes open.
    mutating func rewriteBlankLine(_ matched: Int) {
        guard structure.edits.count > firstEditOfLine else { return }
        let count = structure.edits.count - firstEditOfLine
        structure.edits.removeLast(count)
        let remaining = max(0, nonspaceColumn - column)
        let replacement = structure.replacements.count
        appendPrefix(containers: matched)
        appendSpaces(remaining)
        edit(lineStart..<lineEnd, from: replacement)
    }

    mutating func matchLeaf() -> LeafMatch {
        findNonspace()
        switch leaf {
        case .none:
            return .unmatched
        case .paragraph:
            return isBlank ? .unmatched : .matched
        case .fenced(let character, let length, let fenceOffset):
            if indent <= 3, peek(nonspace) == character, BlockStarts.closingFence(self) >= length {
                leaf = .none
                return .closed
            }
            var left = fenceOffset
            while left > 0, peek(offset).isSpaceOrTab {
                advance(columns: 1)
                left -= 1
            }
            return .matched
        case .indented:
            if indent >= 4 {
                advance(columns: 4)
                return .matched
            }
            return isBlank ? .matched : .unmatched
        case .html(let kind):
            return kind <= 5 || !isBlank ? .matched : .unmatched
        case .table:
            return !isBlank && TableSyntax.hasCells(text, nonspace..<lineEnd) ? .matched : .unmatched
        }
    }

    // MARK: Closing

    /// Closes the containers beyond the first `count`, and the leaf in them.
    mutating func closeContainers(downTo count: Int) {
        guard containers.count > count else { return }
        closeLeaf()
        while containers.count > count {
            let container = containers.removeLast()
            switch container.kind {
            case .quote, .item:
                break
            case .footnote:
                let start = structure.footnotes[container.index].range.lowerBound
                structure.footnotes[container.index].range = start..<max(start, previousLineEnd)
                structure.outline.append(.footnoteEnd)
                if previousLineBlank, containers.contains(where: { $0.kind == .item }) { separateFromBlank() }
                setPrevious(.footnote)
            case .directive:
                let start = structure.directives[container.index].range.lowerBound
                structure.directives[container.index].range = start..<max(start, previousLineEnd)
                structure.directives[container.index].isClosed = false
            }
        }
    }

    /// Puts a blank line after a footnote in a list, for libcmark to see that the list is loose: blank lines in a
    /// block quote do not count there.
    private mutating func separateFromBlank() {
        insertLine(mark: -1) { _ in }
    }

    /// Puts a border before the line, for libcmark not to take the block quote that begins on it for the rest of the
    /// footnote before it.
    mutating func insertBorder() {
        structure.marks.append(.border)
        insertLine(mark: Int32(structure.marks.count - 1)) { $0.appendComment() }
    }

    private mutating func insertLine(mark: Int32, _ content: (inout BlockScanner) -> Void) {
        let start = structure.replacements.count
        appendPrefix(containers: containers.count)
        content(&self)
        structure.replacements.append(.newline)
        structure.edits.insert(
            BlockStructure.Edit(
                lower: Int32(lineStart), upper: Int32(lineStart), start: Int32(start),
                count: Int32(structure.replacements.count - start), mark: mark),
            at: min(firstEditOfLine, structure.edits.count))
        firstEditOfLine += 1
    }

    mutating func closeLeaf() {
        switch leaf {
        case .paragraph:
            setPrevious(.paragraph(leaf: structure.leaves.count - 1))
        case .table(let index):
            setPrevious(.table(index))
        case .none, .fenced, .indented, .html:
            break
        }
        leaf = .none
    }

    mutating func closeDirective(_ container: Int, fence: Int) {
        closeContainers(downTo: container + 1)
        closeLeaf()
        let index = containers[container].index
        findNonspace()
        structure.directives[index].range = structure.directives[index].range.lowerBound..<nonspace + fence
        containers.removeLast()
        setPrevious(.none)
        structure.outline.append(.containerEnd(index))
        markLine(.containerEnd(index))
    }

    var previous: Previous {
        containers.last?.previous ?? rootPrevious
    }

    mutating func setPrevious(_ value: Previous) {
        if containers.isEmpty {
            rootPrevious = value
        } else {
            containers[containers.count - 1].previous = value
        }
    }
}
