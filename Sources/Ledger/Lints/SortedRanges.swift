/// Ranges in order that do not overlap, asked for in order too.
struct SortedRanges {
    private let ranges: [Range<Int>]
    private var next = 0

    init(_ ranges: [Range<Int>]) {
        self.ranges = ranges
    }

    /// Whether one of them holds a range; each question begins where the last one ended.
    mutating func hold(_ range: Range<Int>) -> Bool {
        while next < ranges.count, ranges[next].upperBound < range.upperBound { next += 1 }
        return next < ranges.count && ranges[next].lowerBound <= range.lowerBound
    }
}
