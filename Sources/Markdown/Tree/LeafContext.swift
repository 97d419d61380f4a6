import CCMark

/// The way from the columns that libcmark reports inside one leaf to offsets in the image.
///
/// libcmark counts columns of inlines from the first line's start, as if every line began there, and does not count
/// line breaks inside links, code spans and raw HTML. The leaf's content, its lines joined, is what the columns
/// really count in.
struct LeafContext {
    /// Content lines as ranges of the image, line endings left out.
    private let lines: UnsafeBufferPointer<TextImage.ContentLine>
    private let blockOffset: Int
    /// The line of the last node, and where it begins in the content.
    private var line = 0
    private var lineStart = 0
    /// The start, in the content, of the line that libcmark thinks it is on.
    private var reportedStart = 0
    /// The offset in the image after the last leaf node.
    private(set) var lastEnd: Int
    var cursor = SegmentCursor()
    /// The end of the content in the image.
    var end: Int { lines.last.map { Int($0.end) } ?? lastEnd }

    init(_ image: ImageView, leaf: TextImage.Leaf) {
        var lines = UnsafeBufferPointer(rebasing: image.content[Int(leaf.first)..<Int(leaf.first + leaf.count)])
        let start = lines.first.map { Int($0.start) } ?? 0
        let line = Int(leaf.line)
        blockOffset = start - (line < image.lineStarts.count ? Int(image.lineStarts[line]) : start)
        let dropped = Self.definitionLines(image, lines)
        if dropped > 0, dropped < lines.count { lines = UnsafeBufferPointer(rebasing: lines[dropped...]) }
        self.lines = lines
        lastEnd = lines.first.map { Int($0.start) } ?? start
    }

    /// For a leaf whose lines are not known: everything in it stands at its start.
    init(at offset: Int) {
        lines = UnsafeBufferPointer(start: nil, count: 0)
        blockOffset = 0
        lastEnd = offset
    }

    /// libcmark takes link reference definitions out of a paragraph and leaves its start line as it was.
    private static func definitionLines(
        _ image: ImageView, _ lines: UnsafeBufferPointer<TextImage.ContentLine>
    ) -> Int {
        guard let first = lines.first, first.start < first.end, image.bytes[Int(first.start)] == 0x5B else { return 0 }
        var content: [UInt8] = []
        for line in lines {
            content.append(contentsOf: Bytes(rebasing: image.bytes[Int(line.start)..<Int(line.end)]))
            content.append(.newline)
        }
        return content.withUnsafeBufferPointer { ReferenceDefinitions.lineCount($0) }
    }

    private func count(_ line: Int) -> Int { Int(lines[line].end - lines[line].start) }

    /// The offset in the image of a column, looked for from the line of the last node on.
    func offset(column: Int32) -> Int {
        guard !lines.isEmpty else { return lastEnd }
        let position = Int(column) - 1 - blockOffset + reportedStart
        var index = line
        var start = lineStart
        while index + 1 < lines.count, position > start + count(index) {
            start += count(index) + 1
            index += 1
        }
        while index > 0, position < start {
            index -= 1
            start -= count(index) + 1
        }
        let lower = Int(lines[index].start)
        return min(max(lower, lower + position - start), Int(lines[index].end))
    }

    /// Remembers where the last node ended.
    mutating func consume(to end: Int) {
        lastEnd = max(lastEnd, end)
        while line + 1 < lines.count, lastEnd > Int(lines[line].end) { nextLine() }
    }

    private mutating func nextLine() {
        lineStart += count(line) + 1
        line += 1
    }

    /// The end of the line that holds an offset, which is on the last node's line or after it.
    func lineEnd(from offset: Int) -> Int {
        var index = max(0, line - 1)
        while index < lines.count {
            if offset <= Int(lines[index].end) { return Int(lines[index].end) }
            index += 1
        }
        return end
    }

    /// Moves past a line break; gives the offset of its line ending.
    ///
    /// - Parameter isHard: a hard break, which two spaces or a backslash make.
    mutating func breakLine(_ image: ImageView, isHard: Bool) -> Int {
        guard !lines.isEmpty else { return lastEnd }
        let end = Int(lines[line].end)
        let isBackslash = isHard && end > Int(lines[line].start) && image.bytes[end - 1] == 0x5C
        if line + 1 < lines.count {
            nextLine()
            // libcmark does not count a line that a backslash ends.
            if !isBackslash { reportedStart = lineStart }
            lastEnd = Int(lines[line].start)
        } else {
            lastEnd = end
        }
        return end
    }
}
