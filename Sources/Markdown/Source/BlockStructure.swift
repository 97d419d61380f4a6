/// Where the blocks of a source text stand, and what must be rewritten before libcmark reads it.
///
/// Offsets are UTF-8 bytes in the author's file.
struct BlockStructure {
    /// A line of a leaf's content, from its first byte to its line ending.
    struct Line {
        var start: Int32
        var end: Int32
    }

    /// A run of lines that inline syntax is read in.
    struct Leaf {
        enum Kind {
            case paragraph
            case heading
            /// A paragraph that captions a table; the index of the table.
            case caption(Int)
            /// The label of a leaf or container directive.
            case label(directive: Int)
            case cell(Int)
        }

        var kind: Kind
        var firstLine: Int32
        var lineCount: Int32
    }

    /// A stretch of the file that libcmark is given as something else.
    struct Edit {
        var lower: Int32
        var upper: Int32
        /// The replacement, in `replacements`.
        var start: Int32
        var count: Int32
        /// The mark that the replacement stands for; -1 for none.
        var mark: Int32 = -1
    }

    /// What a one-line HTML comment in the rewritten text stands for.
    enum Mark {
        /// Nothing but a border between blocks.
        case border
        /// The block quote that follows is a footnote definition.
        case footnote(Int)
        case leafDirective(Int)
        case containerStart(Int)
        case containerEnd(Int)
        case table(Int)
    }

    struct FootnoteMark {
        var label: Range<Int>
        var range: Range<Int>
    }

    struct DirectiveMark {
        var syntax: DirectiveSyntax
        var isContainer: Bool
        /// From the first colon to the end of the closing fence, or of the content where there is none.
        var range: Range<Int>
        var isClosed = true
        /// The leaf that holds the label; -1 for none.
        var labelLeaf = -1
    }

    struct Cell {
        var start: Int32
        var end: Int32
        /// The leaf that holds the content; -1 for an empty cell.
        var leaf: Int32
    }

    struct Row {
        var firstCell: Int32
        var cellCount: Int32
        var start: Int32
        var end: Int32
    }

    struct TableMark {
        var alignments: [TableAlignment]
        var rows: [Row]
        var start: Int
        var end: Int
        /// The leaf of its caption; -1 for none.
        var captionLeaf = -1
    }

    struct AbbreviationMark {
        var label: Range<Int>
        var text: Range<Int>
    }

    /// A step through a text without lists, quotations, code, raw HTML, tables and rules.
    enum OutlineBlock {
        case paragraph(leaf: Int)
        /// The line, and where its first `#` stands.
        case heading(leaf: Int, level: Int, start: Int, line: Range<Int>)
        case footnote(Int)
        case footnoteEnd
        case leafDirective(Int)
        case containerStart(Int)
        case containerEnd(Int)
    }

    var lines: [Line] = []
    var leaves: [Leaf] = []
    /// All blocks in their order, as long as the text has no others than these.
    var outline: [OutlineBlock] = []
    var isOutline = true
    var edits: [Edit] = []
    var replacements: [UInt8] = []
    var marks: [Mark] = []
    var footnotes: [FootnoteMark] = []
    var directives: [DirectiveMark] = []
    var tables: [TableMark] = []
    var cells: [Cell] = []
    var abbreviations: [AbbreviationMark] = []
    /// Lines of `:::` where no container is open.
    var strayFences: [Range<Int>] = []
    /// Rows with more cells than their table has columns.
    var longRows: [Range<Int>] = []
    /// Lines that begin as a directive with a known shape and then break it.
    var malformedDirectives: [Range<Int>] = []
    /// Control characters below U+0020 that occur, as a bit set.
    var controls: UInt32 = 0
}

/// The alignment of a table's column, as its delimiter row gives it.
package enum TableAlignment: UInt8, Sendable, Hashable {
    case none
    case left
    case center
    case right
}
