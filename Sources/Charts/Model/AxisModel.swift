/// What one axis shows, before anything is measured.
struct AxisModel: Sendable {
    let channel: ChannelSpec
    let kind: ChannelSpec.Kind
    var categories: [Category] = []
    /// The extent of the values; for categories 0 and their number.
    var low: Double = .infinity
    var high: Double = -.infinity
    /// Digits after the point that the data need, at most 3.
    var decimals = 0
    /// The finest unit of the dates seen.
    var datePrecision: DatePrecision = .year
    /// Bounds given in the spec.
    var fixedLow: Double?
    var fixedHigh: Double?

    enum DatePrecision: Int, Sendable, Comparable {
        case year
        case month
        case day

        static func < (lhs: DatePrecision, rhs: DatePrecision) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    var isDiscrete: Bool { kind.isDiscrete }
    /// Dates, or categories that are all years.
    var isTime: Bool {
        kind == .temporal
            || kind == .ordinal && !categories.isEmpty
                && categories.allSatisfy { Int($0.key).map { (1500...2200).contains($0) } ?? false }
    }

    var hasValues: Bool { isDiscrete ? !categories.isEmpty : low <= high }

    mutating func include(_ value: Double) {
        guard value.isFinite else { return }
        low = min(low, value)
        high = max(high, value)
    }
}
