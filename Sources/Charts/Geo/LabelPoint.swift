/// A good place for a name inside a shape.
enum LabelPoint {
    typealias Point = ProjectedMap.Point

    /// The middle of the widest stretch inside the shape among a dozen scan lines of its largest ring, stretches near
    /// the middle of its height preferred; with that stretch's width.
    static func find(_ rings: [[Point]]) -> (x: Double, y: Double, width: Double)? {
        guard let largest = rings.max(by: { abs(ProjectedMap.area($0)) < abs(ProjectedMap.area($1)) }),
            let top = largest.map(\.y).min(), let bottom = largest.map(\.y).max(), bottom > top
        else { return nil }
        var best: (x: Double, y: Double, width: Double)?
        var bestScore = 0.0
        for step in 1..<12 {
            let share = Double(step) / 12
            let y = top + (bottom - top) * share
            var crossings: [Double] = []
            for ring in rings {
                guard var before = ring.last else { continue }
                for point in ring {
                    if (point.y > y) != (before.y > y) {
                        crossings.append((before.x - point.x) * (y - point.y) / (before.y - point.y) + point.x)
                    }
                    before = point
                }
            }
            crossings.sort()
            for index in stride(from: 0, to: crossings.count - 1, by: 2) {
                let width = crossings[index + 1] - crossings[index]
                let score = width * (1 - abs(share - 0.5))
                if score > bestScore {
                    bestScore = score
                    best = (crossings[index] + width / 2, y, width)
                }
            }
        }
        return best
    }
}
