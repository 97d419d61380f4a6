#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Round tick values for numbers: steps of 1, 2, 2.5 or 5 times a power of ten.
enum Ticks {
    /// The step that gives about `count` intervals between two numbers, never zero.
    static func step(from low: Double, to high: Double, count: Int, isWhole: Bool = false) -> Double {
        let span = high - low
        guard span > 0, span.isFinite, count > 0 else { return 1 }
        let raw = span / Double(count)
        let power = pow(10, floor(log10(raw)))
        let fraction = raw / power
        let nice: Double = fraction <= 1.1 ? 1 : fraction <= 2.2 ? 2 : fraction <= 2.7 ? 2.5 : fraction <= 5.5 ? 5 : 10
        let step = nice * power
        return isWhole ? max(1, step.rounded(.up)) : step
    }

    /// Multiples of the step inside the interval, its ends included.
    static func values(from low: Double, to high: Double, step: Double) -> [Double] {
        guard step > 0, high >= low, (high - low) / step < 1000 else { return [low] }
        let first = Int(saturating: (low / step - 1e-9).rounded(.up))
        let last = Int(saturating: (high / step + 1e-9).rounded(.down))
        guard first <= last else { return [] }
        return (first...last).map { Double($0) * step }
    }

    /// Digits after the point that tell the ticks of a step apart.
    static func decimals(ofStep step: Double) -> Int {
        guard step > 0, step.isFinite else { return 0 }
        var decimals = 0
        var scaled = step
        while decimals < 6, abs(scaled - scaled.rounded()) > 1e-9 * max(1, scaled) {
            scaled *= 10
            decimals += 1
        }
        return decimals
    }

    /// 1, 2 and 5 times the powers of ten inside the interval.
    static func oneTwoFive(from low: Double, to high: Double) -> [Double] {
        guard low > 0, high > low else { return [] }
        let first = Int(saturating: floor(log10(low)))
        let last = Int(saturating: ceil(log10(high)))
        guard last - first < 40 else { return [] }
        return (first...last).flatMap { exponent in [1, 2, 5].map { $0 * pow(10, Double(exponent)) } }
            .filter { $0 >= low * 0.9999 && $0 <= high * 1.0001 }
    }

    /// The interval widened to 1, 2 or 5 times a power of ten at both ends.
    static func logarithmicDomain(_ low: Double, _ high: Double) -> (Double, Double) {
        guard low > 0, high >= low, high / low < 1e30 else { return (low, high) }
        let steps = oneTwoFive(from: low / 10, to: high * 10)
        return (steps.last { $0 <= low } ?? low, steps.first { $0 >= high } ?? high)
    }

    /// Powers of ten inside the interval, with 2 and 5 between them where there are few.
    static func logarithmic(from low: Double, to high: Double) -> [Double] {
        guard low > 0, high > low else { return [] }
        let first = Int(saturating: floor(log10(low)))
        let last = Int(saturating: ceil(log10(high)))
        guard last - first < 40 else { return [low, high] }
        let digits: [Double] = last - first <= 2 ? [1, 2, 5] : [1]
        var values: [Double] = []
        for exponent in first...last {
            for digit in digits {
                let value = digit * pow(10, Double(exponent))
                if value >= low * 0.9999, value <= high * 1.0001 { values.append(value) }
            }
        }
        return values
    }
}
