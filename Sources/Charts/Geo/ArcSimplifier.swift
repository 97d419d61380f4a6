/// Leaves out the vertices of a line that matter least (Visvalingam and Whyatt 1993), its ends always kept.
enum ArcSimplifier {
    typealias Point = (x: Double, y: Double)

    /// - Parameters:
    ///   - area: vertices whose triangle with their neighbors is smaller than this, in square pixels, go.
    ///   - minimum: at least so many vertices are kept.
    static func simplified(_ points: [Point], area: Double, minimum: Int) -> [Point] {
        guard points.count > max(2, minimum) else { return points }
        var previous = points.indices.map { $0 - 1 }
        var next = points.indices.map { $0 + 1 }
        var weights = [Double](repeating: .infinity, count: points.count)
        var heap = MinimumHeap()
        for index in 1..<(points.count - 1) {
            weights[index] = triangle(points[index - 1], points[index], points[index + 1])
            heap.push(weights[index], index)
        }
        var isKept = [Bool](repeating: true, count: points.count)
        var count = points.count
        while count > minimum, let (weight, index) = heap.pop() {
            guard isKept[index], weights[index] == weight else { continue }
            if weight >= area { break }
            isKept[index] = false
            count -= 1
            let before = previous[index]
            let after = next[index]
            next[before] = after
            previous[after] = before
            for neighbor in [before, after] where neighbor > 0 && neighbor < points.count - 1 {
                let own = triangle(points[previous[neighbor]], points[neighbor], points[next[neighbor]])
                // Never lighter than what was left out before it, so that the order stays one of growing weight.
                weights[neighbor] = max(own, weight)
                heap.push(weights[neighbor], neighbor)
            }
        }
        return points.indices.filter { isKept[$0] }.map { points[$0] }
    }

    private static func triangle(_ a: Point, _ b: Point, _ c: Point) -> Double {
        abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
    }

    /// A binary heap of weights with their vertices.
    private struct MinimumHeap {
        private var items: [(Double, Int)] = []

        mutating func push(_ weight: Double, _ index: Int) {
            items.append((weight, index))
            var child = items.count - 1
            while child > 0 {
                let parent = (child - 1) / 2
                guard items[child] < items[parent] else { break }
                items.swapAt(child, parent)
                child = parent
            }
        }

        mutating func pop() -> (Double, Int)? {
            guard let first = items.first else { return nil }
            let last = items.removeLast()
            guard !items.isEmpty else { return first }
            items[0] = last
            var parent = 0
            while true {
                var least = parent
                for child in [2 * parent + 1, 2 * parent + 2]
                where child < items.count && items[child] < items[least] {
                    least = child
                }
                if least == parent { break }
                items.swapAt(parent, least)
                parent = least
            }
            return first
        }
    }
}
