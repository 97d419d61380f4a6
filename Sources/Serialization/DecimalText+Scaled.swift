extension DecimalText {
    /// A number with one to four digits after the point as a whole number of its last places: 12.75 is 1275 and 2.
    ///
    /// Most numbers that people write are such, and none of them needs a search for its shortest text: a decimal of at most
    /// fifteen digits is the only one of that length that reads back as its double.
    package struct Scaled: Sendable, Hashable {
        /// All digits as one number; its last is not zero.
        package let digits: Int
        /// How many of them stand after the point.
        package let places: Int
        package let isNegative: Bool

        private static let powers = [1, 10, 100, 1000, 10_000]

        /// Nil for whole numbers, for longer ones, and for what is not finite.
        package init?(_ value: Double) {
            let magnitude = value.magnitude
            guard magnitude < 1e11, magnitude != magnitude.rounded(.towardZero) else { return nil }
            for places in 1...4 {
                let power = Double(Self.powers[places])
                let digits = (magnitude * power).rounded()
                // Both are exact, so that the quotient is what a reader of the decimal comes to.
                guard digits / power == magnitude else { continue }
                self.digits = Int(digits)
                self.places = places
                isNegative = value < 0
                return
            }
            return nil
        }

        /// The digits before the point, and those after it, as numbers.
        package var parts: (whole: Int, fraction: Int) {
            let (whole, fraction) = digits.quotientAndRemainder(dividingBy: Self.powers[places])
            return (whole, fraction)
        }

        /// `-12.75`.
        var text: String {
            var rest = digits
            // A sign, eleven digits, the point and four more.
            return String(unsafeUninitializedCapacity: 20) { buffer in
                let whole = max(1, Self.length(of: digits) - places)
                let start = isNegative ? 1 : 0
                if isNegative { buffer[0] = 0x2D }
                let count = start + whole + 1 + places
                for index in stride(from: count - 1, through: start, by: -1) where index != start + whole {
                    buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                    rest /= 10
                }
                buffer[start + whole] = 0x2E
                return count
            }
        }

        private static func length(of number: Int) -> Int {
            var (length, rest) = (1, number / 10)
            while rest > 0 { (length, rest) = (length + 1, rest / 10) }
            return length
        }
    }
}
