import Diagnostics
import Serialization

/// A page's file split into its front matter and its text.
package struct FrontMatter {
    /// The YAML between the two lines `---`; nil where there is none or where it is broken.
    let node: Node?
    /// Where the text begins and ends, in UTF-8 bytes of the file.
    let body: Range<Int>
    /// Whether all bytes are UTF-8.
    var isText = true

    /// Where a page's front matter stands, a byte order mark and both fences included; all of the file where it has none.
    package static func range(in bytes: [UInt8]) -> Range<Int> {
        let mark = TextEncoding.byteOrderMarkLength(bytes)
        guard let first = lineEnd(bytes, from: mark), isFence(bytes[mark..<first.content]),
            let end = closing(bytes, from: first.next)
        else { return bytes.indices }
        return 0..<end.next
    }

    /// The fence that closes front matter: where its line begins and where the next one does; nil where there is none.
    private static func closing(_ bytes: [UInt8], from start: Int) -> (start: Int, next: Int)? {
        var start = start
        while let line = lineEnd(bytes, from: start) {
            if isFence(bytes[start..<line.content]) { return (start, line.next) }
            start = line.next
        }
        return nil
    }

    /// Splits a file. Broken YAML and front matter that is not closed are reported, in the file's own places.
    ///
    /// - Parameter isText: whether all bytes are known to be UTF-8.
    static func read(
        _ bytes: [UInt8], file: String, isText: Bool = false, _ bag: inout DiagnosticBag
    ) -> FrontMatter {
        guard isText || TextEncoding.check(bytes, file: file, &bag) else {
            return FrontMatter(node: nil, body: 0..<0, isText: false)
        }
        let mark = TextEncoding.byteOrderMarkLength(bytes)
        guard let first = lineEnd(bytes, from: mark), isFence(bytes[mark..<first.content]) else {
            bag.add(
                .pageFrontMatter, "page without front matter", at: SourceRange(file: file, at: mark),
                help: "begin the file with ---, title: …, ---")
            return FrontMatter(node: nil, body: mark..<bytes.count)
        }
        if let end = closing(bytes, from: first.next) {
            let yaml = first.next..<end.start
            let node = YAMLReader.read(bytes, in: yaml, file: file, isChecked: true, &bag)
            let isBroken = node == nil && bytes[yaml].contains { $0 > 0x20 }
            return FrontMatter(
                node: isBroken ? nil : node ?? Node(.mapping([]), range: yaml), body: end.next..<bytes.count)
        }
        bag.add(
            .pageFrontMatter, "front matter that is not closed",
            at: SourceRange(file: file, offsets: mark..<first.content),
            help: "close it with a line ---")
        return FrontMatter(node: nil, body: bytes.count..<bytes.count)
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Where a line's text ends and the next line begins; nil at the end of the file.
    private static func lineEnd(_ bytes: [UInt8], from start: Int) -> (content: Int, next: Int)? {
        guard start < bytes.count else { return nil }
        var index = start
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        guard index < bytes.count else { return (index, index) }
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        return (index, index + (isPair ? 2 : 1))
    }
}
