/// The runs of one block joined to one text, each scalar with its place in the file.
struct ProseBlock {
    let scalars: [Unicode.Scalar]
    /// UTF-8 byte offsets of each scalar's start in the file, and one for the end.
    private let starts: [Int]
    private let ends: [Int]
    let contexts: [ProseRun.Context]

    /// What stands for a value that a directive shows.
    static let shownValue: Unicode.Scalar = "\u{FFFC}"

    init(_ runs: [ProseRun], source: [UInt8]) {
        var scalars: [Unicode.Scalar] = []
        var starts: [Int] = []
        var ends: [Int] = []
        var contexts: [ProseRun.Context] = []
        var previous: Int?
        for run in runs {
            if let previous, let scalar = Self.between(previous, run.range.lowerBound, in: source) {
                scalars.append(scalar)
                starts.append(previous)
                ends.append(max(previous, run.range.lowerBound))
                contexts.append(.shown)
            }
            previous = run.range.upperBound
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

    /// What stands between two runs that the runs leave out: a line break is a space, a directive or citation is
    /// something shown, and marks of emphasis are nothing.
    private static func between(_ end: Int, _ start: Int, in source: [UInt8]) -> Unicode.Scalar? {
        guard end < start, start <= source.count else { return nil }
        let gap = source[end..<start]
        if gap.contains(0x5B) { return shownValue }
        return gap.contains(0x0A) || gap.contains(0x0D) ? " " : nil
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

    /// The blocks of a page that have a run of which something holds, in the order in which they begin.
    static func blocks(
        _ runs: [ProseRun], source: [UInt8], where isWanted: (ProseRun) -> Bool
    ) -> [ProseBlock] {
        var wanted: [Int] = []
        for run in runs where wanted.last != run.block && isWanted(run) { wanted.append(run.block) }
        guard !wanted.isEmpty else { return [] }
        var groups: [[ProseRun]] = []
        var indices: [Int: Int] = [:]
        let all = Set(wanted)
        for run in runs where all.contains(run.block) {
            if let index = indices[run.block] {
                groups[index].append(run)
            } else {
                indices[run.block] = groups.count
                groups.append([run])
            }
        }
        return groups.map { ProseBlock($0, source: source) }
    }
}
