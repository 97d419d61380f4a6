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
        /// Its content lines in `contentStarts`.
        var first: Int32
        var count: Int32
    }

    var bytes: [UInt8] = []
    var segments: [Segment] = []
    /// The offset of each line.
    var lineStarts: [Int32] = []
    var leaves: [Leaf] = []
    /// Where the content of each content line begins.
    var contentStarts: [Int32] = []

    /// Adds a stretch of the source as it is; an empty one too, as a place that offsets can be found by.
    mutating func copy(_ text: Bytes, _ range: Range<Int>) {
        segments.append(
            Segment(offset: Int32(bytes.count), source: Int32(range.lowerBound), count: Int32(range.count)))
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    }

    /// Finds the lines; line feeds, carriage returns and pairs of them end lines, as for libcmark.
    mutating func findLines() {
        bytes.withUnsafeBufferPointer { text in
            lineStarts.reserveCapacity(text.count / 40 + 2)
            lineStarts.append(0)
            var index = 0
            while index < text.count {
                let byte = text[index]
                index += 1
                if byte == .newline {
                    lineStarts.append(Int32(index))
                } else if byte == .carriageReturn {
                    if index < text.count, text[index] == .newline { index += 1 }
                    lineStarts.append(Int32(index))
                }
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

    /// The line, from 0, that holds an offset.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }
}

/// A place in an image's segments that moves forward with the offsets asked for.
struct SegmentCursor {
    private var index = 0

    fileprivate var place: Int { index }

    /// The offset in the source of an offset in the image; of replaced text, the place where it begins.
    mutating func source(of offset: Int, in image: borrowing TextImage) -> Int {
        let segments = image.segments
        guard !segments.isEmpty else { return 0 }
        move(segments, Int32(truncatingIfNeeded: offset))
        let segment = segments[index]
        return Int(segment.source) + min(max(0, offset - Int(segment.offset)), Int(segment.count))
    }

    /// Whether a stretch of the image is the same in the source.
    mutating func isVerbatim(_ range: Range<Int>, in image: borrowing TextImage) -> Bool {
        let segments = image.segments
        guard !segments.isEmpty else { return false }
        move(segments, Int32(truncatingIfNeeded: range.lowerBound))
        let segment = segments[index]
        return range.lowerBound >= Int(segment.offset)
            && range.upperBound <= Int(segment.offset) + Int(segment.count)
    }

    private mutating func move(_ segments: [TextImage.Segment], _ offset: Int32) {
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

    private mutating func search(_ segments: [TextImage.Segment], _ offset: Int32) {
        var low = 0
        var high = segments.count
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        index = max(0, low - 1)
    }
}

extension SegmentCursor {
    /// How many bytes from an offset on are the same in the source; at least 1.
    mutating func remaining(from offset: Int, in image: borrowing TextImage) -> Int {
        _ = source(of: offset, in: image)
        let segment = image.segments[place]
        return max(1, Int(segment.offset) + Int(segment.count) - offset)
    }
}
