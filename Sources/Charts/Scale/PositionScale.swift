#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// From a value to pixels along one axis.
///
/// Values are numbers: quantities as they are, dates as days since 1970-01-01, categories as their place in the
/// domain.
struct PositionScale: Sendable {
    enum Kind: Sendable, Hashable {
        case linear
        case log
        case time
        /// Categories with a width: bars, rows.
        case band(padding: Double)
        /// Categories at points: dots, lines.
        case point
    }

    let kind: Kind
    /// The ends of the domain; for categories 0 and their number.
    let low: Double
    let high: Double
    /// Pixels of the domain's ends.
    var start: Double
    var end: Double

    var isDiscrete: Bool {
        switch kind {
        case .band, .point: true
        case .linear, .log, .time: false
        }
    }

    /// The width of a category in pixels; 0 where positions are points.
    var bandwidth: Double {
        guard case .band(let padding) = kind, high > 0 else { return 0 }
        return abs(end - start) / high * (1 - padding)
    }

    /// The distance between two categories.
    var step: Double { high > 0 ? abs(end - start) / high : 0 }

    /// The place of an amount, or of the nearer end of the domain where it lies outside.
    func clampedPosition(_ value: Double) -> Double {
        isDiscrete ? position(value) : position(min(max(value, min(low, high)), max(low, high)))
    }

    /// The middle of a category, or the place of a number or date; NaN for a missing value.
    func position(_ value: Double) -> Double {
        switch kind {
        case .linear, .time:
            guard high != low else { return (start + end) / 2 }
            return start + (value - low) / (high - low) * (end - start)
        case .log:
            guard value > 0, low > 0, high > low else { return value > 0 ? start : .nan }
            return start + (log10(value) - log10(low)) / (log10(high) - log10(low)) * (end - start)
        case .band, .point:
            guard high > 0 else { return (start + end) / 2 }
            return start + (value + 0.5) / high * (end - start)
        }
    }
}
