extension Int {
    /// The whole number nearest to zero of a number, the ends of the range for what lies outside it, 0 for NaN.
    init(saturating value: Double) {
        self = value.isNaN ? 0 : value >= 0x1p63 ? .max : value < -0x1p63 ? .min : Int(value)
    }
}
