import Markup

/// Writes the words of a block, with what options ask to be done to them.
struct TextWriter {
    init(_ options: MarkdownHTML.Options) {
    }

    /// A block begins.
    mutating func start() {}

    /// White space that is no text.
    mutating func space() {}

    /// Something that counts as a word: code, an image, a note.
    mutating func word() {}

    mutating func write(_ pool: [UInt8], _ node: MarkdownNode, to out: inout ByteOutput) {
        let start = Int(node.textStart)
        out.text(bytes: pool[start..<start + Int(node.textCount)])
    }
}

package struct Typography: Sendable {
}

package struct Wording: Sendable {
}
