extension ByteOutput {
    /// A coordinate with at most `decimals` (0–3) digits after the point, without trailing zeros, the same bytes on
    /// every machine: `12`, `-0.5`, `3.25`. Rounds half away from zero; a value that is not finite is written as 0.
    package mutating func coordinate(_ value: Double, decimals: Int = 1) {
        guard value.isFinite, abs(value) < 1e15 else { return byte(0x30) }
        let places = min(max(decimals, 0), 3)
        let scale =
            switch places {
            case 0: 1
            case 1: 10
            case 2: 100
            default: 1000
            }
        let scaled = Int((value * Double(scale)).rounded(.toNearestOrAwayFromZero))
        if scaled < 0 { byte(0x2D) }
        let magnitude = abs(scaled)
        integer(magnitude / scale)
        var fraction = magnitude % scale
        guard fraction > 0 else { return }
        byte(0x2E)
        var divisor = scale / 10
        while fraction > 0 {
            byte(0x30 + UInt8(fraction / divisor))
            fraction %= divisor
            divisor /= 10
        }
    }
}
