import Markup

extension MarkdownHTML {
    /// One block with everything in it.
    ///
    /// - Parameter node: the index of the block's node.
    package func block(_ node: Int, to out: inout ByteOutput, resolver: inout some MarkdownResolver) {
        var writer = HTMLWriter(html: self, context: [])
        writer.write(node..<Int(document.nodes[node].next), to: &out, resolver: &resolver)
    }
}
