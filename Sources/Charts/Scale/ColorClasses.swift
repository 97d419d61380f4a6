/// Classes of numbers for color: the thresholds of the spec, or about five with round bounds.
struct ColorClasses {
    private(set) var series: [Series] = []
    /// The class of each value; −1 where it is missing.
    private(set) var indexes: [Int] = []

    /// - Parameter values: NaN where missing.
    init(_ channel: ChannelSpec, _ values: [Double], _ format: ValueFormat) {
        let finite = values.filter(\.isFinite)
        guard let low = finite.min(), let high = finite.max() else {
            indexes = values.map { _ in -1 }
            return
        }
        let isDiverging =
            channel.scheme == .diverging || channel.scale == .diverging || channel.midpoint != nil
            || channel.scheme == nil && low < 0 && high > 0
        let limit = isDiverging ? 7 : 5
        var bounds = channel.thresholds
        if bounds.isEmpty { bounds = Self.bounds(low, high, around: isDiverging ? channel.midpoint ?? 0 : nil) }
        bounds = Array(bounds.prefix(limit - 1))
        let classes = Self.colorClasses(bounds.count + 1, channel, isDiverging: isDiverging, bounds)
        let decimals = bounds.map(ValueFormat.decimals).max() ?? 0
        for index in 0...bounds.count {
            let label: String
            if bounds.isEmpty {
                label = format.numberWithUnit(low, channel)
            } else if index == 0 {
                label = format.language.message(
                    "chart.less-than", ("value", format.number(bounds[0], channel, decimals: decimals)))
            } else if index == bounds.count {
                label = format.language.message(
                    "chart.at-least", ("value", format.number(bounds[index - 1], channel, decimals: decimals)))
            } else {
                label = format.range(bounds[index - 1], bounds[index], channel, decimals: decimals)
            }
            series.append(Series(key: String(index), label: label, colorClass: classes[index]))
        }
        indexes = values.map { value in
            guard value.isFinite else { return -1 }
            return bounds.firstIndex { value < $0 } ?? bounds.count
        }
    }

    /// At most four round bounds strictly between the ends.
    private static func bounds(_ low: Double, _ high: Double, around midpoint: Double?) -> [Double] {
        guard high > low else { return [] }
        if let midpoint {
            let reach = max(high - midpoint, midpoint - low)
            let step = Ticks.step(from: 0, to: reach, count: 3)
            return [-2, -1, 0, 1, 2].map { midpoint + $0 * step }.filter { $0 > low && $0 < high }
        }
        if low > 0, high / low > 200 {
            let steps = Ticks.oneTwoFive(from: low, to: high).filter { $0 > low && $0 < high }
            if steps.count >= 4 { return (0..<4).map { steps[(2 * $0 + 1) * steps.count / 8] } }
        }
        for count in [5, 4, 3] {
            let step = Ticks.step(from: low, to: high, count: count)
            let values = Ticks.values(from: low, to: high, step: step).filter { $0 > low && $0 < high }
            if values.count <= 4 { return values }
        }
        return [(low + high) / 2]
    }

    private static func colorClasses(
        _ count: Int, _ channel: ChannelSpec, isDiverging: Bool, _ bounds: [Double]
    ) -> [String] {
        if isDiverging {
            let middle = channel.midpoint ?? 0
            let below = bounds.filter { $0 <= middle }.count
            return (0..<count).map { index in
                let offset = index < below ? index - below : index - below + 1
                return "d\(min(max(4 + min(max(offset, -3), 3), 1), 7))"
            }
        }
        let letter = channel.scheme == .amber ? "a" : "b"
        return (0..<count).map { "\(letter)\(step($0, of: count))" }
    }

    /// Which of a ramp's five colors a class has, spread so that few classes lie far apart.
    static func step(_ index: Int, of count: Int) -> Int {
        let spread: [[Int]] = [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]]
        return count <= 5 ? spread[max(count, 1) - 1][min(index, count - 1)] : 1 + index * 4 / (count - 1)
    }
}
