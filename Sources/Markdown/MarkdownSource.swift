import Diagnostics
import Serialization

/// A Markdown file, parted into front matter and body.
package struct MarkdownSource: Sendable {
    package let file: String
    package let bytes: [UInt8]
    /// The YAML between the fences, with offsets in the file; nil where there is none or it cannot be read.
    package let frontMatter: Node?
    /// From the first fence to the end of the last, its line ending included; nil where there is none.
    package let frontMatterRange: Range<Int>?
    /// What comes after.
    package let body: Range<Int>

    /// Parts a file that may begin with `---`, YAML, and `---` or `...`, each fence alone on its line.
    ///
    /// Fences that are not closed, and YAML that cannot be read, are diagnostics; without a closing fence all of the
    /// file is body.
    package static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> MarkdownSource {
        let start = TextEncoding.byteOrderMarkLength(bytes)
        let whole = MarkdownSource(
            file: file, bytes: bytes, frontMatter: nil, frontMatterRange: nil, body: start..<bytes.count)
        let first = line(bytes, from: start)
        guard isFence(bytes, first.content, character: 0x2D), first.next > first.content.upperBound else {
            return whole
        }
        var next = first.next
        while next < bytes.count {
            let line = line(bytes, from: next)
            if isFence(bytes, line.content, character: 0x2D) || isFence(bytes, line.content, character: 0x2E) {
                let node =
                    next > first.next ? YAMLReader.read(bytes, in: first.next..<next, file: file, &bag) : nil
                return MarkdownSource(
                    file: file, bytes: bytes, frontMatter: node, frontMatterRange: start..<line.next,
                    body: line.next..<bytes.count)
            }
            next = line.next
        }
        bag.add(
            .frontMatterUnclosed, "front matter without a closing “---”",
            at: SourceRange(file: file, offsets: first.content),
            help: "close it with a line that holds only “---”")
        return whole
    }

    private static func line(_ bytes: [UInt8], from start: Int) -> (content: Range<Int>, next: Int) {
        var end = start
        while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
        var next = end
        if next < bytes.count {
            next += 1
            if bytes[end] == .carriageReturn, next < bytes.count, bytes[next] == .newline { next += 1 }
        }
        return (start..<end, next)
    }

    private static func isFence(_ bytes: [UInt8], _ content: Range<Int>, character: UInt8) -> Bool {
        var end = content.upperBound
        while end > content.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
        return end - content.lowerBound == 3 && bytes[content.lowerBound..<end].allSatisfy { $0 == character }
    }
}
