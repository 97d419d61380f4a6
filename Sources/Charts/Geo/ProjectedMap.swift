/// Geometry in pixels: projected, simplified along shared arcs, clipped to the picture.
struct ProjectedMap {
    typealias Point = (x: Double, y: Double)

    let geometry: MapGeometry
    private let arcs: [[Point]]
    private let frame: Box

    /// - Parameters:
    ///   - place: projected coordinates to pixels.
    ///   - tolerance: square pixels below which a vertex is left out.
    init(_ geometry: MapGeometry, frame: Box, tolerance: Double, place: (MapGeometry.Position) -> Point) {
        self.geometry = geometry
        self.frame = frame
        arcs = geometry.arcs.map { arc in
            let points = arc.map(place)
            let isRing = arc.first == arc.last
            return ArcSimplifier.simplified(points, area: tolerance, minimum: isRing ? 4 : 2)
        }
    }

    /// The points of a ring, its last point left out.
    func points(of ring: MapGeometry.Ring) -> [Point] {
        var points: [Point] = []
        for number in ring {
            let arc = number < 0 ? arcs[-1 - number].reversed() : arcs[number]
            points.append(contentsOf: arc.dropLast())
        }
        return points
    }

    /// All rings of a feature inside the frame; rings smaller than a quarter of a pixel are left out.
    func rings(of feature: MapGeometry.Feature) -> [[Point]] {
        feature.polygons.joined().compactMap { ring in
            let clipped = Self.clipped(points(of: ring), to: frame)
            return clipped.count > 2 && abs(Self.area(clipped)) > 0.25 ? clipped : nil
        }
    }

    /// The part of a polygon inside a rectangle (Sutherland and Hodgman 1974).
    static func clipped(_ points: [Point], to box: Box) -> [Point] {
        let isInside = points.allSatisfy {
            $0.x >= box.x && $0.x <= box.maxX && $0.y >= box.y && $0.y <= box.maxY
        }
        if isInside { return points }
        let sides: [(inside: (Point) -> Bool, cross: (Point, Point) -> Point)] = [
            ({ $0.x >= box.x }, { cut($0, $1, x: box.x) }), ({ $0.x <= box.maxX }, { cut($0, $1, x: box.maxX) }),
            ({ $0.y >= box.y }, { cut($0, $1, y: box.y) }), ({ $0.y <= box.maxY }, { cut($0, $1, y: box.maxY) }),
        ]
        var polygon = points
        for side in sides {
            guard var before = polygon.last else { return [] }
            var result: [Point] = []
            for point in polygon {
                let wasInside = side.inside(before)
                if side.inside(point) {
                    if !wasInside { result.append(side.cross(before, point)) }
                    result.append(point)
                } else if wasInside {
                    result.append(side.cross(before, point))
                }
                before = point
            }
            polygon = result
        }
        return polygon
    }

    private static func cut(_ a: Point, _ b: Point, x: Double) -> Point {
        (x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x))
    }

    private static func cut(_ a: Point, _ b: Point, y: Double) -> Point {
        (a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y)
    }

    /// Twice signed, halved: positive for rings that turn clockwise on the screen.
    static func area(_ points: [Point]) -> Double {
        guard var before = points.last else { return 0 }
        var sum = 0.0
        for point in points {
            sum += before.x * point.y - point.x * before.y
            before = point
        }
        return sum / 2
    }

    static func contains(_ x: Double, _ y: Double, _ rings: [[Point]]) -> Bool {
        var isInside = false
        for ring in rings {
            guard var before = ring.last else { continue }
            for point in ring {
                if (point.y > y) != (before.y > y),
                    x < (before.x - point.x) * (y - point.y) / (before.y - point.y) + point.x
                {
                    isInside.toggle()
                }
                before = point
            }
        }
        return isInside
    }
}
