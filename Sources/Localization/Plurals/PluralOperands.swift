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
        var whole = 0
        var digits: [Int] = []
        var afterPoint = false
        for byte in text.utf8 {
            if byte == 0x2E {
                afterPoint = true
            } else if (0x30...0x39).contains(byte) {
                if afterPoint {
                    digits.append(Int(byte - 0x30))
                } else {
                    whole = Self.appended(Int(byte - 0x30), to: whole)
                }
            }
        }
        let withoutZeros = digits.reversed().drop { $0 == 0 }.reversed()
        i = whole
        v = digits.count
        w = withoutZeros.count
        f = digits.reduce(0) { Self.appended($1, to: $0) }
        t = withoutZeros.reduce(0) { Self.appended($1, to: $0) }
        e = exponent
    }

    /// A number printed with a range of fraction digits, as `LocaleFormatter.decimal` does.
    package init(_ value: Double, fraction: ClosedRange<Int> = 0...15) {
        let digits = DecimalDigits(value, fraction: fraction)
        var text: [UInt8] = digits.whole.map { $0 + 0x30 }
        if !digits.fraction.isEmpty {
            text.append(0x2E)
            text += digits.fraction.map { $0 + 0x30 }
        }
        self.init(decimal: String(decoding: text, as: UTF8.self))
    }

    /// Whole numbers beyond fifteen digits keep their last twelve, which is all that rules look at.
    private static func appended(_ digit: Int, to value: Int) -> Int {
        let limit = 1_000_000_000_000_000
        let next = value * 10 + digit
        return next < limit ? next : next % 1_000_000_000_000 + 1_000_000_000_000
    }
}
