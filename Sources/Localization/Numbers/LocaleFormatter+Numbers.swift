import Serialization

extension LocaleFormatter {
    /// A whole number with the locale's grouping: `1,234,567`.
    package func integer(_ value: Int) -> String {
        Self.text { append(integer: value, to: &$0) }
    }

    /// Writes `integer(_:)` into bytes.
    package func append(integer value: Int, to bytes: inout [UInt8]) {
        if value < 0 { bytes.append(contentsOf: minusBytes) }
        var rest = value.magnitude
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
            var count = 0
            repeat {
                let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
                buffer[count] = UInt8(truncatingIfNeeded: remainder)
                rest = quotient
                count += 1
            } while rest > 0
            let grouped = !groupBytes.isEmpty && count >= primaryGroup + minimumGrouping
            var left = count
            while left > 0 {
                left -= 1
                append(digit: buffer[left], to: &bytes)
                if grouped, left >= primaryGroup, (left - primaryGroup) % secondaryGroup == 0, left > 0 {
                    bytes.append(contentsOf: groupBytes)
                }
            }
        }
    }

    /// A number in the locale's digits: `91,250.5`.
    ///
    /// Rounds half to even on the shortest decimal text that reads back as the value, as ICU does. What is not finite
    /// is printed as 0.
    /// - Parameters:
    ///   - fraction: the fewest and the most digits after the decimal mark.
    ///   - grouping: false for a number that is a name, such as a year.
    package func decimal(_ value: Double, fraction: ClosedRange<Int> = 0...15, grouping: Bool = true) -> String {
        Self.text { append(decimal: value, fraction: fraction, grouping: grouping, to: &$0) }
    }

    /// Writes `decimal(_:fraction:grouping:)` into bytes.
    package func append(
        decimal value: Double, fraction: ClosedRange<Int> = 0...15, grouping: Bool = true, to bytes: inout [UInt8]
    ) {
        if grouping, fraction.lowerBound == 0, value == value.rounded(.towardZero), abs(value) < 1e15 {
            append(integer: Int(value), to: &bytes)
            return
        }
        if grouping, let number = DecimalText.Scaled(value), fraction.contains(number.places) {
            return append(number, to: &bytes)
        }
        let number = DecimalDigits(value, fraction: fraction)
        if number.isNegative { bytes.append(contentsOf: minusBytes) }
        let count = number.whole.count
        let grouped = grouping && !groupBytes.isEmpty && count >= primaryGroup + minimumGrouping
        for (index, digit) in number.whole.enumerated() {
            append(digit: digit, to: &bytes)
            let left = count - 1 - index
            if grouped, left >= primaryGroup, (left - primaryGroup) % secondaryGroup == 0 {
                bytes.append(contentsOf: groupBytes)
            }
        }
        guard !number.fraction.isEmpty else { return }
        bytes.append(contentsOf: decimalBytes)
        for digit in number.fraction { append(digit: digit, to: &bytes) }
    }

    /// Writes a number of which no digit is left out.
    private func append(_ number: DecimalText.Scaled, to bytes: inout [UInt8]) {
        if number.isNegative { bytes.append(contentsOf: minusBytes) }
        let (whole, fraction) = number.parts
        append(integer: whole, to: &bytes)
        bytes.append(contentsOf: decimalBytes)
        var (rest, power) = (fraction, 1)
        for _ in 1..<number.places { power *= 10 }
        while power > 0 {
            append(digit: UInt8(truncatingIfNeeded: rest / power), to: &bytes)
            (rest, power) = (rest % power, power / 10)
        }
    }

    /// A percentage; 12.5 is 12.5 %, not 1,250 %: `12.5%`, Turkish `%12,5`.
    package func percent(_ value: Double, fraction: ClosedRange<Int> = 0...15) -> String {
        Self.text { append(percent: value, fraction: fraction, to: &$0) }
    }

    /// Writes `percent(_:fraction:)` into bytes.
    package func append(percent value: Double, fraction: ClosedRange<Int> = 0...15, to bytes: inout [UInt8]) {
        var number: [UInt8] = []
        append(decimal: value, fraction: fraction, to: &number)
        if value < 0, number.starts(with: minusBytes) {
            bytes.append(contentsOf: minusBytes)
            number.removeFirst(minusBytes.count)
        }
        bytes.append(contentsOf: percentPrefix)
        bytes.append(contentsOf: number)
        bytes.append(contentsOf: percentSuffix)
    }

    /// An amount with its ISO 4217 code and a no-break space: `USD 1,250`, `1.250 AZN`. The currency is never
    /// converted.
    package func currency(_ value: Double, code: String, fraction: ClosedRange<Int> = 0...2) -> String {
        withCurrency(decimal(value, fraction: fraction), code: code)
    }

    /// A year: never grouped, in the locale's digits.
    package func year(_ value: Int) -> String {
        Self.text { append(year: value, to: &$0) }
    }

    func append(year value: Int, to bytes: inout [UInt8]) {
        if value < 0 { bytes.append(contentsOf: minusBytes) }
        var power: UInt = 1
        while value.magnitude / power >= 10 { power *= 10 }
        while power > 0 {
            append(digit: UInt8(truncatingIfNeeded: value.magnitude / power % 10), to: &bytes)
            power /= 10
        }
    }
}

extension LocaleFormatter {
    /// The percent sign around a finished number or range, where the locale puts it.
    package func percentSign(around number: String) -> String {
        symbols.numbers.percentPrefix + number + symbols.numbers.percentSuffix
    }

    /// An ISO 4217 code beside a finished number or range, where the locale puts it.
    package func withCurrency(_ number: String, code: String) -> String {
        symbols.numbers.currencyFirst ? "\(code)\u{A0}\(number)" : "\(number)\u{A0}\(code)"
    }
}
