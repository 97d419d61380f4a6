/// Where the lines of a text begin, to turn byte offsets into lines and columns and back.
///
/// Lines end at LF, CRLF or a lone CR, as CommonMark §2.1 has it.
package struct LineTable: Sendable {
    /// A place as people read it: line and column count from 1, the column in Unicode code points.
    package struct Position: Sendable, Hashable {
        package let line: Int
        package let column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    private let bytes: [UInt8]
    private let starts: [Int]
    /// The code points before every `stride` bytes, so that a column deep in a long line is found at once.
    private let counts: [Int]
    private static let stride = 1024

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        var counts: [Int] = []
        counts.reserveCapacity(bytes.count / Self.stride + 1)
        bytes.withUnsafeBufferPointer { buffer in
            var count = 0
            for (index, byte) in buffer.enumerated() {
                if index % Self.stride == 0 { counts.append(count) }
                if byte & 0xC0 != 0x80 { count += 1 }
            }
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                index += 1
                if byte == 0x0A {
                    starts.append(index)
                } else if byte == 0x0D {
                    if index < buffer.count, buffer[index] == 0x0A { index += 1 }
                    starts.append(index)
                }
            }
        }
        self.starts = starts
        self.counts = counts
    }

    package var lineCount: Int { starts.count }

    /// The offset of the first byte of a 1-based line; the end of the text for a line beyond the last.
    package func offset(ofLine line: Int) -> Int {
        guard line >= 1 else { return 0 }
        return line <= starts.count ? starts[line - 1] : bytes.count
    }

    /// The offset of a 1-based line and 1-based UTF-8 byte column, kept inside the text.
    package func offset(line: Int, byteColumn: Int) -> Int {
        min(offset(ofLine: line) + max(0, byteColumn - 1), bytes.count)
    }

    /// The 1-based line that holds a byte offset.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }

    /// Line and column of a byte offset, a byte order mark at the start of the file not counted as a column.
    package func position(at offset: Int) -> Position {
        let end = min(max(0, offset), bytes.count)
        let line = line(at: end)
        var start = starts[line - 1]
        if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]), end >= 3 { start = 3 }
        return Position(line: line, column: 1 + codePoints(in: start..<end))
    }

    private func codePoints(in range: Range<Int>) -> Int {
        guard range.count > Self.stride else { return bytes[range].count { $0 & 0xC0 != 0x80 } }
        return codePoints(before: range.upperBound) - codePoints(before: range.lowerBound)
    }

    private func codePoints(before offset: Int) -> Int {
        guard let checkpoint = counts.indices.last.map({ min($0, offset / Self.stride) }) else { return 0 }
        var count = counts[checkpoint]
        for index in checkpoint * Self.stride..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The bytes of a 1-based line without its line ending.
    package func text(ofLine line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line <= starts.count else { return [] }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }
}
