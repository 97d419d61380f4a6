import Diagnostics

/// A parsed text: a tree in flat arrays, and lists of what other stages ask for.
///
/// All ranges are UTF-8 byte offsets in the author's file. A value that is shared rather than copied with its dozen
/// lists.
package final class MarkdownDocument: Sendable {
    package let file: String
    /// The file, for showing source text.
    package let source: [UInt8]
    /// In preorder; the first is the document.
    package let nodes: [MarkdownNode]
    /// The literals of the nodes.
    let pool: [UInt8]
    /// All lists are in the order of the document, notes where they stand.
    package let directives: [Directive]
    package let citations: [Citation]
    package let footnotes: [Footnote]
    package let footnoteReferences: [FootnoteReference]
    package let links: [Link]
    package let headings: [Heading]
    package let tables: [Table]
    package let abbreviations: [Abbreviation]

    /// A word and what it stands for, from a line `*[HTML]: HyperText Markup Language`.
    package struct Abbreviation: Sendable, Hashable {
        package let text: String
        package let meaning: String
        package let range: Range<Int>
    }

    init(
        file: String, source: [UInt8], nodes: [MarkdownNode], pool: [UInt8], directives: [Directive],
        citations: [Citation], footnotes: [Footnote], footnoteReferences: [FootnoteReference], links: [Link],
        headings: [Heading], tables: [Table], abbreviations: [Abbreviation]
    ) {
        self.file = file
        self.source = source
        self.nodes = nodes
        self.pool = pool
        self.directives = directives
        self.citations = citations
        self.footnotes = footnotes
        self.footnoteReferences = footnoteReferences
        self.links = links
        self.headings = headings
        self.tables = tables
        self.abbreviations = abbreviations
    }

    package func sourceRange(_ range: Range<Int>) -> SourceRange {
        SourceRange(file: file, offsets: range)
    }

    /// The children of a node, as indexes of nodes.
    package func children(of node: Int) -> ChildSequence {
        ChildSequence(nodes: nodes, index: node + 1, end: Int(nodes[node].next))
    }

    /// The literal of a text, code or HTML node, in UTF-8.
    package func literal(of node: Int) -> ArraySlice<UInt8> {
        let start = Int(nodes[node].textStart)
        return pool[start..<start + Int(nodes[node].textCount)]
    }

    /// The info string of a code block.
    package func info(of node: Int) -> ArraySlice<UInt8> {
        let start = Int(nodes[node].textStart + nodes[node].textCount)
        return pool[start..<start + Int(nodes[node].infoCount)]
    }

    package struct ChildSequence: Sequence, IteratorProtocol {
        fileprivate let nodes: [MarkdownNode]
        fileprivate var index: Int
        fileprivate let end: Int

        package mutating func next() -> Int? {
            guard index < end else { return nil }
            let child = index
            index = Int(nodes[index].next)
            return child
        }
    }
}
