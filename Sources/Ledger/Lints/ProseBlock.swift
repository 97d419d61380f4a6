/// The runs of one block joined to one text, each scalar with its place in the file.
struct ProseBlock {
    let scalars: [Unicode.Scalar]
    /// UTF-8 byte offsets of each scalar's start in the file, and one for the end.
    private let starts: [Int]
    private let ends: [Int]
    let contexts: [ProseRun.Context]

    /// What stands for a value that a directive shows.
    static let shownValue: Unicode.Scalar = "\u{FFFC}"

    init(_ runs: ArraySlice<ProseRun>, source: [UInt8]) {
        var scalars: [Unicode.Scalar] = []
        var starts: [Int] = []
        var ends: [Int] = []
        var contexts: [ProseRun.Context] = []
        for run in runs {
            if run.context.contains(.shown) {
                scalars.append(Self.shownValue)
                starts.append(run.range.lowerBound)
                ends.append(run.range.upperBound)
                contexts.append(run.context)
                continue
            }
            var place = run.range.lowerBound
            let isAligned = run.range.count == run.text.utf8.count
            for scalar in run.text.unicodeScalars {
                let width = UTF8.width(scalar)
                if !isAligned { place = Self.find(scalar, width, in: source, from: place, to: run.range.upperBound) }
                scalars.append(scalar)
                starts.append(place)
                ends.append(min(place + width, max(place, run.range.upperBound)))
                contexts.append(run.context)
                place += width
            }
        }
        self.scalars = scalars
        self.starts = starts
        self.ends = ends
        self.contexts = contexts
    }

    /// Where a scalar stands next in the source; where it was before, when an escape hides it.
    private static func find(_ scalar: Unicode.Scalar, _ width: Int, in source: [UInt8], from: Int, to end: Int) -> Int
    {
        guard let bytes = UTF8.encode(scalar).map(Array.init) else { return from }
        var place = from
        // An escape or an entity is a few bytes long.
        let limit = min(end, source.count, from + 12)
        while place + width <= limit {
            if source[place..<place + width].elementsEqual(bytes) { return place }
            place += 1
        }
        return from
    }

    /// The place in the file of a range of scalars.
    func range(_ part: Range<Int>) -> Range<Int> {
        guard let first = part.first, let last = part.last, last < ends.count else { return 0..<0 }
        return starts[first]..<max(starts[first], ends[last])
    }

    func text(_ part: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[part])
        return String(text)
    }

    /// All blocks of a page, in its order.
    static func blocks(_ runs: [ProseRun], source: [UInt8]) -> [ProseBlock] {
        var blocks: [ProseBlock] = []
        var start = 0
        while start < runs.count {
            var end = start + 1
            while end < runs.count, runs[end].block == runs[start].block { end += 1 }
            blocks.append(ProseBlock(runs[start..<end], source: source))
            start = end
        }
        return blocks
    }
}
