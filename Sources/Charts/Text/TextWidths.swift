extension Sequence where Element == String {
    /// The width of the widest text in pixels; 0 for none.
    func widest(size: Double, weight: TextMetrics.Weight = .regular) -> Double {
        reduce(0) { Swift.max($0, TextMetrics.width($1, size: size, weight: weight)) }
    }
}
