/// Where text stands, asked before more is written.
///
/// A few boxes are simply looked through; many are kept by strips of the page, so that a chart with a hundred thousand
/// rows asks each label about its neighbors and not about all.
struct TakenBoxes: Sendable {
    private static let stripHeight = 64.0
    private static let fewBoxes = 48

    private var boxes: [Box] = []
    /// The boxes that reach into each strip; filled once there are many.
    private var strips: [Int: [Box]] = [:]

    mutating func insert(_ box: Box) {
        boxes.append(box)
        if boxes.count == Self.fewBoxes + 1 {
            for box in boxes { addToStrips(box) }
        } else if boxes.count > Self.fewBoxes {
            addToStrips(box)
        }
    }

    func isFree(_ box: Box) -> Bool {
        if boxes.count <= Self.fewBoxes { return !boxes.contains { $0.intersects(box) } }
        return !Self.strips(of: box).contains { strip in
            strips[strip]?.contains { $0.intersects(box) } ?? false
        }
    }

    /// The boxes as they lie on a page of a width that is read from the right.
    mutating func turn(width: Double) {
        let turned = boxes.map { Box(x: width - $0.maxX, y: $0.y, width: $0.width, height: $0.height) }
        self = TakenBoxes()
        for box in turned { insert(box) }
    }

    private mutating func addToStrips(_ box: Box) {
        for strip in Self.strips(of: box) { strips[strip, default: []].append(box) }
    }

    private static func strips(of box: Box) -> ClosedRange<Int> {
        let first = strip(box.y)
        return first...max(first, min(strip(box.maxY), first + 64))
    }

    private static func strip(_ y: Double) -> Int {
        guard y.isFinite else { return 0 }
        return Int(max(-1e6, min(1e9, (y / stripHeight).rounded(.down))))
    }
}
