/// A leaf block's words without markup, for a search index or a description.
package struct PlainBlock: Sendable {
    package enum Kind: Sendable, Hashable {
        case paragraph
        case heading(level: Int)
        case tableCell
        case caption
        case code
        /// The label of a leaf or container directive.
        case label
    }

    package let kind: Kind
    package let range: Range<Int>
    package let text: String
    package let node: Int
    /// The heading that the block stands under, as a place in `MarkdownDocument.headings`; nil before the first.
    package let heading: Int?
    package let isInsideNote: Bool
}

extension MarkdownDocument {
    /// The leaf blocks in their order, empty ones left out.
    ///
    /// - Parameter directive: the text that a text directive shows; nil for its label.
    package func plainBlocks(directive: (Directive) -> String? = { _ in nil }) -> [PlainBlock] {
        var blocks: [PlainBlock] = []
        var heading: Int?
        var nextHeading = 0
        var noteEnd = 0
        for index in nodes.indices {
            let node = nodes[index]
            let kind: PlainBlock.Kind
            switch node.kind {
            case .footnoteDefinition:
                noteEnd = max(noteEnd, Int(node.next))
                continue
            case .heading:
                kind = .heading(level: Int(node.value))
                if index >= noteEnd { heading = nextHeading }
                nextHeading += 1
            case .paragraph: kind = .paragraph
            case .tableCell: kind = .tableCell
            case .tableCaption: kind = .caption
            case .codeBlock: kind = .code
            case .directiveLabel: kind = .label
            default: continue
            }
            let text =
                kind == .code
                ? String(decoding: literal(of: index), as: UTF8.self) : plainText(of: index, directive: directive)
            guard !text.isEmpty else { continue }
            blocks.append(
                PlainBlock(
                    kind: kind, range: node.range, text: text, node: index, heading: heading,
                    isInsideNote: index < noteEnd))
        }
        return blocks
    }
}
