import Diagnostics
import Serialization

/// SQL that stands in another file, and the way from each of its bytes back to that file.
package struct EmbeddedQuery: Sendable {
    package let text: String
    private let file: String?
    /// For each byte of the text, its byte offset in the file, and the end; empty where the text stands as it is.
    private let offsets: [Int]
    private let start: Int
    /// The whole scalar.
    private let whole: Range<Int>

    /// A scalar of a YAML or JSON file in any style: plain, quoted, literal (`|`) or folded (`>`).
    ///
    /// - Parameter bytes: the whole file.
    package init(_ node: Node, file: String, bytes: [UInt8]) {
        text = node.text ?? ""
        self.file = file
        start = node.range.lowerBound
        whole = node.range
        offsets = ScalarAlignment.offsets(of: Array(text.utf8), in: bytes, range: node.range)
    }

    /// Text that stands in a file as it is.
    ///
    /// - Parameter offset: the byte offset of its start.
    package init(_ text: String, file: String, offset: Int) {
        self.text = text
        self.file = file
        start = offset
        whole = offset..<offset + text.utf8.count
        offsets = []
    }

    /// SQL of the program itself, which has no place in a file.
    package init(_ text: String) {
        self.text = text
        file = nil
        start = 0
        whole = 0..<text.utf8.count
        offsets = []
    }

    /// The place of the whole query; nil for SQL of the program itself.
    package var range: SourceRange? {
        file.map { SourceRange(file: $0, offsets: whole) }
    }

    /// The place in the file of a part of the text, given in UTF-8 bytes.
    package func range(_ part: Range<Int>) -> SourceRange? {
        guard let file else { return nil }
        let count = text.utf8.count
        let low = min(max(0, part.lowerBound), count)
        let high = min(max(low, part.upperBound), count)
        if offsets.isEmpty { return SourceRange(file: file, offsets: start + low..<start + high) }
        let first = offsets[low]
        // The end is that of the last byte, so that the range does not reach over a line's indentation.
        let last = high > low ? offsets[high - 1] + 1 : first
        return SourceRange(file: file, offsets: first..<max(first, last))
    }
}
