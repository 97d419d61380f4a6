/// Reads the block structure of CommonMark as libcmark does (the specification's “phase 1”), with footnote
/// definitions, tables and block directives as blocks of their own.
///
/// It makes no tree. It finds where the extensions' blocks stand and which lines hold inline content, so that the
/// text can be rewritten for libcmark, which parses the rest. Time is proportional to the text times the depth of
/// the containers that a line continues, as in libcmark.
struct BlockScanner {
    struct Container {
        enum Kind {
            case quote
            case item
            case footnote
            case directive
        }

        var kind: Kind
        /// An item: columns to its content. A directive: the length of its fence.
        var width: Int
        /// The footnote or directive.
        var index: Int
        var hasChild = false
        /// Where the line begins that opened it.
        var line = 0
        /// The child that was closed last, for captions.
        var previous = Previous.none
    }

    enum Previous {
        case none
        case table(Int)
        case paragraph(leaf: Int)
        case footnote
    }

    enum OpenLeaf {
        case none
        case paragraph
        case fenced(character: UInt8, length: Int, offset: Int)
        case indented
        case html(Int)
        case table(Int)

        var isParagraph: Bool { if case .paragraph = self { true } else { false } }
        var isTable: Bool { if case .table = self { true } else { false } }
        var isVerbatim: Bool {
            switch self {
            case .fenced, .indented, .html: true
            case .none, .paragraph, .table: false
            }
        }
    }

    /// As in cmark-gfm: extensions' containers open only within this depth, so that rewritten prefixes stay short.
    static let maximumDepth = 100

    let text: Bytes
    let extensions: Bool
    let abbreviations: Bool
    var structure = BlockStructure()

    // The line being read.
    var lineStart = 0
    var lineEnd = 0
    var lineNext = 0
    var offset = 0
    var column = 0
    var isPartialTab = false
    /// The column at which a partly consumed tab begins.
    var tabColumn = 0
    var nonspace = 0
    var nonspaceColumn = 0
    var indent = 0
    var isBlank = false
    var firstEditOfLine = 0
    /// No thematic break starts before this, since the byte here ends none.
    var thematicBreakLimit = 0

    // The open blocks.
    var containers: [Container] = []
    var leaf = OpenLeaf.none
    /// As in cmark-gfm, a paragraph gets one chance to become a table.
    var hasTriedTable = false
    var rootPrevious = Previous.none
    var previousLineBlank = false
    var previousLineStart = 0
    var previousLineEnd = 0

    init(_ text: Bytes, options: MarkdownOptions) {
        self.text = text
        extensions = options.extensions
        abbreviations = options.extensions && options.abbreviations
    }

    /// Scans a part of the text.
    mutating func scan(_ range: Range<Int>) {
        lineNext = range.lowerBound
        structure.lines.reserveCapacity(range.count / 64)
        structure.controls = ControlBytes.set(in: Bytes(rebasing: text[range]))
        var lines = LineEnds(text, range)
        while lineNext < range.upperBound {
            lineStart = lineNext
            (lineEnd, lineNext) = lines.line(from: lineStart)
            readLine()
            var contentEnd = lineEnd
            while contentEnd > lineStart, text[contentEnd - 1].isSpaceOrTab { contentEnd -= 1 }
            previousLineBlank = contentEnd == lineStart
            previousLineStart = lineStart
            if !previousLineBlank { previousLineEnd = contentEnd }
        }
        lineStart = range.upperBound
        firstEditOfLine = structure.edits.count
        closeContainers(downTo: 0)
        closeLeaf()
    }

    /// The byte at an offset of the line; a line feed at its end.
    func peek(_ index: Int) -> UInt8 {
        index < lineEnd ? text[index] : .newline
    }

    private mutating func readLine() {
        offset = lineStart
        column = 0
        isPartialTab = false
        firstEditOfLine = structure.edits.count
        thematicBreakLimit = lineStart

        let (matched, closer) = matchContainers()
        var isLeafMatched = false
        if matched == containers.count {
            switch matchLeaf() {
            case .matched: isLeafMatched = true
            case .closed: return
            case .unmatched: break
            }
        } else {
            findNonspace()
        }
        if let closer, !(isLeafMatched && leaf.isVerbatim) {
            return closeDirective(closer.container, fence: closer.fence)
        }
        if isBlank { rewriteBlankLine(matched) }
        var isAllMatched = matched == containers.count
        if isAllMatched, !isLeafMatched {
            if case .none = leaf {} else { isAllMatched = false }
        }
        openBlocks(matched: matched, isLeafMatched: isLeafMatched, isAllMatched: isAllMatched)
    }

    // MARK: Places in the line

    /// Finds the next byte that is neither space nor tab, and how many columns away it is.
    mutating func findNonspace() {
        nonspace = offset
        nonspaceColumn = column
        while nonspace < lineEnd {
            let byte = text[nonspace]
            if byte == .space {
                nonspaceColumn += 1
            } else if byte == .tab {
                nonspaceColumn += 4 - nonspaceColumn % 4
            } else {
                break
            }
            nonspace += 1
        }
        indent = nonspaceColumn - column
        isBlank = nonspace >= lineEnd
    }

    /// Moves on by columns, or less at the end of the line; a tab may be consumed in part.
    mutating func advance(columns count: Int) {
        var count = count
        while count > 0, offset < lineEnd {
            if text[offset] == .tab {
                let toTab = 4 - column % 4
                if !isPartialTab { tabColumn = column }
                isPartialTab = toTab > count
                let step = min(count, toTab)
                column += step
                if !isPartialTab { offset += 1 }
                count -= step
            } else {
                isPartialTab = false
                offset += 1
                column += 1
                count -= 1
            }
        }
    }

    /// Moves to an offset of the line; bytes other than tabs are one column wide.
    mutating func advance(to target: Int) {
        while offset < target {
            column += text[offset] == .tab ? 4 - column % 4 : 1
            offset += 1
            isPartialTab = false
        }
    }

    // MARK: Edits

    /// Has libcmark see what was added to `replacements` from an index on in place of a range.
    mutating func edit(_ range: Range<Int>, from start: Int, mark: BlockStructure.Mark? = nil) {
        var index: Int32 = -1
        if let mark {
            index = Int32(structure.marks.count)
            structure.marks.append(mark)
        }
        structure.edits.append(
            BlockStructure.Edit(
                lower: Int32(range.lowerBound), upper: Int32(range.upperBound), start: Int32(start),
                count: Int32(structure.replacements.count - start), mark: index))
    }

    /// Leaves a range out of what libcmark sees.
    mutating func remove(_ range: Range<Int>) {
        edit(range, from: structure.replacements.count)
    }

    /// Puts a mark in place of a range, as an HTML comment.
    mutating func mark(_ range: Range<Int>, _ mark: BlockStructure.Mark) {
        let start = structure.replacements.count
        appendComment()
        edit(range, from: start, mark: mark)
    }

    /// Puts a mark in place of the rest of the line.
    mutating func markLine(_ mark: BlockStructure.Mark) {
        self.mark(nonspace..<lineEnd, mark)
    }

    mutating func appendComment() {
        structure.replacements.append(contentsOf: [0x3C, 0x21, 0x2D, 0x2D, 0x2D, 0x2D, 0x3E])
    }

    mutating func appendSpaces(_ count: Int) {
        structure.replacements.append(contentsOf: repeatElement(0x20, count: max(0, count)))
    }

    /// The columns that continue the first containers, as libcmark wants them; a footnote is a block quote there.
    mutating func appendPrefix(containers count: Int) {
        for index in 0..<min(count, containers.count) {
            switch containers[index].kind {
            case .quote: structure.replacements.append(contentsOf: [0x3E, 0x20])
            case .footnote: structure.replacements.append(contentsOf: [0x20, 0x20, 0x3E, 0x20])
            case .item: appendSpaces(containers[index].width)
            case .directive: break
            }
        }
    }

    /// The width of `appendPrefix`, in columns.
    func prefixWidth(containers count: Int) -> Int {
        containers.prefix(count).reduce(0) { width, container in
            switch container.kind {
            case .quote: width + 2
            case .footnote: width + 4
            case .item: width + container.width
            case .directive: width
            }
        }
    }
}
