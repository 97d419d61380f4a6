import CCMark
import Glibc

/// Walks libcmark's tree of the rewritten text and lays it down as a flat tree of the author's text.
struct TreeBuilder {
    /// A node that is not finished.
    struct Open {
        var node: Int
        /// A directive's node, which libcmark knows nothing of.
        var isDirective: Bool
    }

    let text: Bytes
    let structure: BlockStructure
    let image: ImageView
    let fragments: ImageView
    let markLines: [(line: Int32, mark: Int32)]
    let inline: InlineRewriter
    let sentinel: UInt8
    let options: MarkdownOptions

    var nodes: [MarkdownNode] = []
    var pool: [UInt8] = []
    var open: [Open] = []
    var directives: [Directive] = []
    var citations: [Citation] = []
    var footnotes: [Footnote] = []
    var references: [FootnoteReference] = []
    var links: [Link] = []
    var headingDrafts: [HeadingDraft] = []
    var tables: [Table] = []
    /// The footnotes whose text is being walked.
    var enclosing: [Int] = []

    var fragmentNodes: [OpaquePointer] = []
    var blockCursor = SegmentCursor()
    var nextMark = 0
    var nextLeaf = 0
    var pendingFootnote: Int?
    var pendingNumbersMeant = false
    var hasHTML = false
    /// Caption leaves by the line of the image they begin on.
    var captionLines: [Int: Int] = [:]
    var trailingByLine: [Int: [DirectiveSyntax.Attribute]] = [:]
    /// Tables of the document by their index in the structure.
    var tableNumbers: [Int: Int] = [:]
    var entities = EntityDecoder()

    struct HeadingDraft {
        var node: Int
        var level: Int
        var attributes: [DirectiveSyntax.Attribute]
    }

    /// Lays down the tree under libcmark's document node.
    mutating func build(_ root: OpaquePointer, range: Range<Int>) {
        prepareTrailing()
        if let child = start(root, range: range) { walkBlocks(child, root: root) }
        while !open.isEmpty { finishNode() }
    }

    /// Lays down the document, and finds the fragments; the first block after them.
    @discardableResult
    mutating func start(_ root: OpaquePointer?, range: Range<Int>) -> OpaquePointer? {
        nodes.reserveCapacity(range.count / 24 + 16)
        pool.reserveCapacity(range.count + 64)
        prepareFootnotes()
        append(.document, range)
        open.append(Open(node: 0, isDirective: false))
        guard let root else { return nil }
        var child = cmark_node_first_child(root)
        while fragmentNodes.count < fragments.leaves.count, let fragment = child {
            fragmentNodes.append(fragment)
            child = cmark_node_next(fragment)
        }
        return child
    }

    private mutating func prepareFootnotes() {
        footnotes.reserveCapacity(structure.footnotes.count)
        for mark in structure.footnotes {
            footnotes.append(
                Footnote(
                    index: footnotes.count, label: text.string(mark.label), labelRange: mark.label, range: mark.range,
                    node: 0, references: []))
        }
    }

    /// Finds the lines of the headings and captions that end in attributes.
    private mutating func prepareTrailing() {
        guard !inline.trailing.isEmpty || structure.tables.contains(where: { $0.captionLeaf >= 0 }) else { return }
        var attributes: [Int: [DirectiveSyntax.Attribute]] = [:]
        for trailing in inline.trailing { attributes[trailing.leaf] = trailing.syntax }
        var placed = 0
        for (index, leaf) in structure.leaves.enumerated() {
            switch leaf.kind {
            case .label, .cell: continue
            case .paragraph, .heading: break
            case .caption(let table):
                if placed < image.leaves.count { captionLines[Int(image.leaves[placed].line)] = table }
            }
            if let syntax = attributes[index], placed < image.leaves.count {
                trailingByLine[Int(image.leaves[placed].line)] = syntax
            }
            placed += 1
        }
    }

    // MARK: Nodes

    @discardableResult
    mutating func append(_ kind: MarkdownNode.Kind, _ range: Range<Int>) -> Int {
        var node = MarkdownNode(kind, lower: range.lowerBound, upper: range.upperBound)
        node.next = Int32(nodes.count + 1)
        nodes.append(node)
        return nodes.count - 1
    }

    mutating func begin(_ kind: MarkdownNode.Kind, _ range: Range<Int>, isDirective: Bool = false) -> Int {
        let node = append(kind, range)
        open.append(Open(node: node, isDirective: isDirective))
        return node
    }

    /// Closes the innermost open node.
    mutating func finishNode() {
        guard let last = open.popLast() else { return }
        nodes[last.node].next = Int32(nodes.count)
        widenParent(of: last.node)
        if nodes[last.node].kind == .footnoteDefinition { enclosing.removeLast() }
    }

    /// libcmark has seen a shorter text: what holds a long directive or citation is at least as long.
    mutating func widenParent(of node: Int) {
        guard let parent = open.last?.node else { return }
        nodes[parent].upper = max(nodes[parent].upper, nodes[node].upper)
    }

    mutating func setLiteral(_ node: Int, _ bytes: Bytes) {
        nodes[node].textStart = Int32(pool.count)
        pool.append(contentsOf: bytes)
        nodes[node].textCount = Int32(bytes.count)
    }

    static func bytes(_ pointer: UnsafePointer<CChar>?) -> Bytes {
        guard let pointer else { return Bytes(start: nil, count: 0) }
        let count = strlen(pointer)
        return Bytes(start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self), count: count)
    }

    /// What libcmark gives as the title of a link that has none: always the same address.
    nonisolated(unsafe) static let noTitle: UnsafePointer<CChar>? = {
        let link = cmark_node_new(CMARK_NODE_LINK)
        defer { cmark_node_free(link) }
        return cmark_node_get_title(link)
    }()
}
