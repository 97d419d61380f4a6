/// Leaves out the points of a long line that nobody can see.
///
/// Of all points in one column of pixels the first, the lowest, the highest and the last are kept: drawn, the line is
/// the same (M4; Jugel et al., “M4: A Visualization-Oriented Time Series Data Aggregation”, VLDB 2014).
enum LineThinning {
    /// Lines with fewer points are left as they are.
    private static let limit = 3000

    /// - Parameters:
    ///   - points: in the order of the line.
    ///   - column: which column of pixels a point is in.
    ///   - value: the point's height; NaN for a gap.
    ///   - kind: points of different kinds are never taken together.
    static func thinned<Point, Kind: Equatable>(
        _ points: [Point], column: (Point) -> Int, value: (Point) -> Double, kind: (Point) -> Kind
    ) -> [Point] {
        guard points.count > limit else { return points }
        var kept: [Point] = []
        var start = 0
        while start < points.count {
            let first = points[start]
            var end = start + 1
            var low = start
            var high = start
            if !value(first).isNaN {
                while end < points.count, !value(points[end]).isNaN, column(points[end]) == column(first),
                    kind(points[end]) == kind(first)
                {
                    if value(points[end]) < value(points[low]) { low = end }
                    if value(points[end]) > value(points[high]) { high = end }
                    end += 1
                }
            }
            var before = -1
            for index in [start, min(low, high), max(low, high), end - 1] where index > before {
                kept.append(points[index])
                before = index
            }
            start = end
        }
        return kept
    }
}
