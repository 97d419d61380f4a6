import Markup

/// A word-sized line for a key figure, without axes or words: its figures stand beside it.
package enum Sparkline {
    /// An `<svg aria-hidden="true" class="spark">` of 120 by 32 pixels; empty where fewer than two values are known.
    ///
    /// - Parameters:
    ///   - points: place along the line (days, years) and value, nil where it is missing: the line breaks there.
    ///   - isRightToLeft: whether it runs from the right.
    package static func svg(_ points: [(place: Double, value: Double?)], isRightToLeft: Bool) -> [UInt8] {
        let known = points.compactMap { point in point.value.map { (point.place, $0) } }
            .filter { $0.0.isFinite && $0.1.isFinite }
        guard known.count > 1, let low = known.map(\.1).min(), let high = known.map(\.1).max(),
            let first = known.map(\.0).min(), let last = known.map(\.0).max(), last > first
        else { return [] }
        let across = PositionScale(kind: .linear, low: first, high: last, start: 3, end: 117)
        // Amounts near nothing are drawn from zero, so that a small change does not look large.
        let bottom = low >= 0 && low < 0.6 * high ? 0 : low
        let up = PositionScale(kind: .linear, low: bottom, high: max(high, bottom + 1e-9), start: 28, end: 4)
        var line = PathBuilder(width: 120, mirrors: isRightToLeft)
        var isOpen = false
        for point in points.sorted(by: { $0.place < $1.place }) {
            guard let value = point.value, value.isFinite, point.place.isFinite else {
                isOpen = false
                continue
            }
            let place = (across.position(point.place), up.position(value))
            if isOpen { line.line(place.0, place.1) } else { line.move(place.0, place.1) }
            isOpen = true
        }
        var end = PathBuilder(width: 120, mirrors: isRightToLeft)
        if let final = known.max(by: { $0.0 < $1.0 }) {
            end.circle(across.position(final.0), up.position(final.1), radius: 3)
        }
        var out = ByteOutput(capacity: 400)
        out.raw("<svg class=\"spark\" viewBox=\"0 0 120 32\" width=\"120\" height=\"32\" aria-hidden=\"true\">")
        out.raw("<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linejoin=\"round\" d=\"")
        out.raw(bytes: line.writer.bytes)
        out.raw("\"/><path fill=\"currentColor\" d=\"")
        out.raw(bytes: end.writer.bytes)
        out.raw("\"/></svg>")
        return out.bytes
    }
}
