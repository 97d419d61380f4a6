import Serialization

/// What plural rules look at in a number as it is printed (UTS 35 part 3 §5.1.1): 1, 1.0 and 1.50 differ.
package struct PluralOperands: Sendable, Hashable {
    /// Digits before the decimal mark.
    package let i: Int
    /// How many digits are shown after it, with (`v`) and without (`w`) trailing zeros.
    package let v: Int
    package let w: Int
    /// Those digits as a number, with (`f`) and without (`t`) trailing zeros.
    package let f: Int
    package let t: Int
    /// The power of ten that a magnitude word stands for: 6 in “1.5 million”.
    package let e: Int

    package init(_ value: Int) {
        i = value == .min ? .max : abs(value)
        v = 0
        w = 0
        f = 0
        t = 0
        e = 0
    }

    /// A number as it is printed, in ASCII: `-?[0-9]+(\.[0-9]+)?`. What is no digit is passed over.
    package init(decimal text: some StringProtocol, exponent: Int = 0) {
        var whole: [UInt8] = []
        var digits: [UInt8] = []
        var afterPoint = false
        for byte in text.utf8 {
            if byte == 0x2E {
                afterPoint = true
            } else if (0x30...0x39).contains(byte) {
                if afterPoint { digits.append(byte - 0x30) } else { whole.append(byte - 0x30) }
            }
        }
        self.init(whole: whole, fraction: digits, exponent: exponent)
    }

    /// A number printed with a range of fraction digits, as `LocaleFormatter.decimal` does.
    package init(_ value: Double, fraction: ClosedRange<Int> = 0...15) {
        if fraction.lowerBound == 0, value == value.rounded(.towardZero), abs(value) < 1e15 {
            self.init(Int(value))
        } else if let number = DecimalText.Scaled(value), fraction.contains(number.places) {
            self.init(number)
        } else {
            let digits = DecimalDigits(value, fraction: fraction)
            self.init(whole: digits.whole, fraction: digits.fraction, exponent: 0)
        }
    }

    /// A number whose last digit is no zero.
    private init(_ number: DecimalText.Scaled) {
        (i, f) = number.parts
        t = f
        v = number.places
        w = number.places
        e = 0
    }

    /// - Parameter fraction: the digits after the decimal mark, as they are shown.
    private init(whole: [UInt8], fraction: [UInt8], exponent: Int) {
        let withoutZeros = fraction[..<((fraction.lastIndex { $0 != 0 } ?? -1) + 1)]
        i = Self.number(whole)
        v = fraction.count
        w = withoutZeros.count
        f = Self.number(fraction)
        t = Self.number(withoutZeros)
        e = exponent
    }

    /// Whole numbers beyond fifteen digits keep their last twelve, which is all that rules look at.
    private static func number(_ digits: some Sequence<UInt8>) -> Int {
        let limit = 1_000_000_000_000_000
        return digits.reduce(0) { value, digit in
            let next = value * 10 + Int(digit)
            return next < limit ? next : next % 1_000_000_000_000 + 1_000_000_000_000
        }
    }
}
