import Serialization

/// The decimal digits of a double, rounded half to even, as values 0–9.
struct DecimalDigits {
    private(set) var whole: [UInt8]
    private(set) var fraction: [UInt8]
    private(set) var isNegative: Bool

    init(_ value: Double, fraction limits: ClosedRange<Int>) {
        var whole: [UInt8] = []
        var fraction: [UInt8] = []
        var isNegative = false
        var afterPoint = false
        for byte in DecimalText.text(of: value).utf8 {
            switch byte {
            case 0x2D: isNegative = true
            case 0x2E: afterPoint = true
            default:
                if afterPoint { fraction.append(byte - 0x30) } else { whole.append(byte - 0x30) }
            }
        }
        self.whole = whole
        self.fraction = fraction
        self.isNegative = isNegative
        round(to: max(0, limits.upperBound))
        while self.fraction.count > limits.lowerBound, self.fraction.last == 0 { self.fraction.removeLast() }
        while self.fraction.count < limits.lowerBound { self.fraction.append(0) }
        if self.whole.allSatisfy({ $0 == 0 }), self.fraction.allSatisfy({ $0 == 0 }) { self.isNegative = false }
    }

    private mutating func round(to digits: Int) {
        guard fraction.count > digits else { return }
        let dropped = fraction[digits...]
        fraction.removeSubrange(digits...)
        let first = dropped.first ?? 0
        let isOdd = ((fraction.last ?? whole.last) ?? 0) % 2 == 1
        let isUp = first > 5 || first == 5 && (dropped.dropFirst().contains { $0 != 0 } || isOdd)
        guard isUp else { return }
        for index in fraction.indices.reversed() {
            if fraction[index] < 9 {
                fraction[index] += 1
                return
            }
            fraction[index] = 0
        }
        for index in whole.indices.reversed() {
            if whole[index] < 9 {
                whole[index] += 1
                return
            }
            whole[index] = 0
        }
        whole.insert(1, at: 0)
    }
}
