/// A text for libcmark, with the way back from its offsets to the author's file.
struct TextImage {
    /// A stretch that is the same in both.
    struct Segment {
        var offset: Int32
        var source: Int32
        var count: Int32
    }

    /// A leaf whose content lines are known.
    struct Leaf {
        /// The number, from 0, of its first line in the image.
        var line: Int32
        /// Its content lines in `content`.
        var first: Int32
        var count: Int32
    }

    /// A line of a leaf's content, its line ending left out.
    struct ContentLine {
        var start: Int32
        var end: Int32
    }

    var bytes: [UInt8] = []
    var segments: [Segment] = []
    /// The offset of each line.
    var lineStarts: [Int32] = []
    var leaves: [Leaf] = []
    var content: [ContentLine] = []

    /// Adds a stretch of the source as it is; an empty one too, as a place that offsets can be found by.
    mutating func copy(_ text: Bytes, _ range: Range<Int>) {
        segments.append(
            Segment(offset: Int32(bytes.count), source: Int32(range.lowerBound), count: Int32(range.count)))
        bytes.append(contentsOf: Bytes(rebasing: text[range]))
    }

    /// Finds the lines; line feeds, carriage returns and pairs of them end lines, as for libcmark.
    mutating func findLines() {
        bytes.withUnsafeBufferPointer { text in
            lineStarts.reserveCapacity(text.count / 40 + 2)
            lineStarts.append(0)
            var ends = LineEnds(text, 0..<text.count)
            var line = ends.line(from: 0)
            while line.end < text.count {
                lineStarts.append(Int32(line.next))
                line = ends.line(from: line.next)
            }
        }
    }

    /// The end of the content of a line, its line ending left out.
    func contentEnd(ofLine line: Int) -> Int {
        var end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) : bytes.count
        let start = line < lineStarts.count ? Int(lineStarts[line]) : end
        if end > start, bytes[end - 1] == .newline { end -= 1 }
        if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
        return end
    }

    /// Hands the image to a closure as pointers, which cost nothing to pass on.
    func withView<Result>(_ body: (ImageView) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            segments.withUnsafeBufferPointer { segments in
                lineStarts.withUnsafeBufferPointer { lineStarts in
                    leaves.withUnsafeBufferPointer { leaves in
                        content.withUnsafeBufferPointer { content in
                            body(
                                ImageView(
                                    bytes: bytes, segments: segments, lineStarts: lineStarts, leaves: leaves,
                                    content: content))
                        }
                    }
                }
            }
        }
    }
}

/// An image by pointers, valid inside `TextImage.withView`.
struct ImageView {
    var bytes = Bytes(start: nil, count: 0)
    var segments = UnsafeBufferPointer<TextImage.Segment>(start: nil, count: 0)
    var lineStarts = UnsafeBufferPointer<Int32>(start: nil, count: 0)
    var leaves = UnsafeBufferPointer<TextImage.Leaf>(start: nil, count: 0)
    var content = UnsafeBufferPointer<TextImage.ContentLine>(start: nil, count: 0)
}

/// A place in an image's segments that moves forward with the offsets asked for.
struct SegmentCursor {
    private var index = 0

    /// The offset in the source of an offset in the image; of replaced text, the place where it begins.
    mutating func source(of offset: Int, in image: ImageView) -> Int {
        guard !image.segments.isEmpty else { return 0 }
        move(image.segments, Int32(truncatingIfNeeded: offset))
        let segment = image.segments[index]
        return Int(segment.source) + min(max(0, offset - Int(segment.offset)), Int(segment.count))
    }

    /// How many bytes from an offset on are the same in the source; at least 1.
    mutating func remaining(from offset: Int, in image: ImageView) -> Int {
        guard !image.segments.isEmpty else { return 1 }
        move(image.segments, Int32(truncatingIfNeeded: offset))
        let segment = image.segments[index]
        return max(1, Int(segment.offset) + Int(segment.count) - offset)
    }

    private mutating func move(_ segments: UnsafeBufferPointer<TextImage.Segment>, _ offset: Int32) {
        if segments[index].offset <= offset {
            var steps = 0
            while index + 1 < segments.count, segments[index + 1].offset <= offset {
                index += 1
                steps += 1
                if steps > 8 { return search(segments, offset) }
            }
        } else {
            search(segments, offset)
        }
    }

    private mutating func search(_ segments: UnsafeBufferPointer<TextImage.Segment>, _ offset: Int32) {
        var low = 0
        var high = segments.count
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        index = max(0, low - 1)
    }
}
