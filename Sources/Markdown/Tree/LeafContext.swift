import CCMark

/// The way from the columns that libcmark reports inside one leaf to offsets in the image.
///
/// libcmark counts columns of inlines from the first line's start, as if every line began there, and does not count
/// line breaks inside links, code spans and raw HTML. The leaf's content, its lines joined, is what the columns
/// really count in.
struct LeafContext {
    /// Content lines as ranges of the image, line endings left out.
    private var lines: [Range<Int>]
    /// Where each of them begins in the content.
    private var starts: [Int]
    private let blockOffset: Int
    /// The line that the place asked for last is on.
    private(set) var line = 0
    /// The start, in the content, of the line that libcmark thinks it is on.
    private var reportedStart = 0
    /// The offset in the image after the last leaf node.
    private(set) var lastEnd: Int
    var cursor = SegmentCursor()
    /// The end of the content in the image.
    var end: Int { lines.last?.upperBound ?? 0 }

    init(image: borrowing TextImage, leaf: TextImage.Leaf) {
        var lines: [Range<Int>] = []
        lines.reserveCapacity(Int(leaf.count))
        var line = image.line(at: Int(image.contentStarts[Int(leaf.first)]))
        let first = line
        for index in Int(leaf.first)..<Int(leaf.first + leaf.count) {
            let start = Int(image.contentStarts[index])
            while line + 1 < image.lineStarts.count, Int(image.lineStarts[line + 1]) <= start { line += 1 }
            lines.append(start..<max(start, image.contentEnd(ofLine: line)))
        }
        self.init(image: image, lines: lines, lineStart: Int(image.lineStarts[first]))
    }

    /// For a leaf that the scanner did not see.
    init(image: borrowing TextImage, line: Int, column: Int, lastLine: Int) {
        var lines: [Range<Int>] = []
        for index in max(0, line)...max(line, lastLine, 0) where index < image.lineStarts.count {
            let end = image.contentEnd(ofLine: index)
            var start = min(Int(image.lineStarts[index]) + (index == line ? max(0, column) : 0), end)
            while index > line, start < end, image.bytes[start].isSpaceOrTab { start += 1 }
            lines.append(start..<end)
        }
        let lineStart = line >= 0 && line < image.lineStarts.count ? Int(image.lineStarts[line]) : 0
        self.init(image: image, lines: lines, lineStart: lineStart)
    }

    private init(image: borrowing TextImage, lines: [Range<Int>], lineStart: Int) {
        self.lines = lines
        blockOffset = (lines.first?.lowerBound ?? lineStart) - lineStart
        starts = []
        lastEnd = lines.first?.lowerBound ?? 0
        dropDefinitions(image)
        var start = 0
        starts.reserveCapacity(self.lines.count)
        for line in self.lines {
            starts.append(start)
            start += line.count + 1
        }
        lastEnd = self.lines.first?.lowerBound ?? lastEnd
    }

    /// libcmark takes link reference definitions out of a paragraph and leaves its start line as it was.
    private mutating func dropDefinitions(_ image: borrowing TextImage) {
        guard let first = lines.first, !first.isEmpty, image.bytes[first.lowerBound] == 0x5B else { return }
        var content: [UInt8] = []
        for line in lines {
            content.append(contentsOf: image.bytes[line])
            content.append(.newline)
        }
        let count = content.withUnsafeBufferPointer { ReferenceDefinitions.lineCount($0) }
        if count > 0, count < lines.count { lines.removeFirst(count) }
    }

    /// The offset in the image of a column, looked for from the line of the last node on.
    func offset(column: Int32) -> Int {
        guard !lines.isEmpty else { return lastEnd }
        let position = Int(column) - 1 - blockOffset + reportedStart
        var index = line
        while index + 1 < lines.count, position > starts[index] + lines[index].count { index += 1 }
        while index > 0, position < starts[index] { index -= 1 }
        let range = lines[index]
        return min(max(range.lowerBound, range.lowerBound + position - starts[index]), range.upperBound)
    }

    /// Remembers where the last node ended.
    mutating func consume(to end: Int) {
        lastEnd = max(lastEnd, end)
        while line + 1 < lines.count, lastEnd > lines[line].upperBound { line += 1 }
    }

    /// The end of the line that holds an offset.
    func lineEnd(from offset: Int) -> Int {
        guard line < lines.count else { return offset }
        return lines[max(0, line - 1)...].first { offset <= $0.upperBound }?.upperBound ?? end
    }

    /// Moves past a line break; gives the offset of its line ending.
    ///
    /// - Parameter isHard: a hard break, which two spaces or a backslash make.
    mutating func breakLine(_ image: borrowing TextImage, isHard: Bool) -> Int {
        guard !lines.isEmpty else { return lastEnd }
        let end = lines[line].upperBound
        let isBackslash = isHard && end > lines[line].lowerBound && image.bytes[end - 1] == 0x5C
        if line + 1 < lines.count {
            line += 1
            // libcmark does not count a line that a backslash ends.
            if !isBackslash { reportedStart = starts[line] }
            lastEnd = lines[line].lowerBound
        } else {
            lastEnd = end
        }
        return end
    }
}
