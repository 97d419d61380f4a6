import Localization
import Serialization

/// A number in a text: its digits with what groups and divides them.
///
/// A vulgar fraction such as `½` stands among the separators, with an empty group behind it.
struct TypedNumber {
    /// Scalars of the block.
    let range: Range<Int>
    /// The digits in groups, as ASCII.
    let groups: [String]
    /// What stands between the groups.
    let separators: [Unicode.Scalar]

    /// The value of a whole number without separators; nil for others and for what is too long.
    var whole: Int? {
        groups.count == 1 && groups[0].utf8.count <= 9 ? Int(groups[0]) : nil
    }

    /// The value as the ledger would hold it, where the separators leave no doubt or one is likelier.
    var value: Double? {
        guard let last = separators.last else { return Double(groups[0]) }
        let isDecimal: Bool
        switch last {
        case _ where separators.contains { $0 == "/" || Self.isVulgarFraction($0) }: return nil
        case "٫": isDecimal = true
        case ".", ",":
            isDecimal = !separators.dropLast().contains(last) && (groups.last?.utf8.count != 3 || groups[0] == "0")
        default: isDecimal = false
        }
        let joined = groups.dropLast(isDecimal ? 1 : 0).joined()
        return Double(isDecimal ? joined + "." + (groups.last ?? "") : joined)
    }

    /// This number over another one, with a slash between them.
    func over(_ other: TypedNumber) -> TypedNumber {
        TypedNumber(
            range: range.lowerBound..<other.range.upperBound, groups: groups + other.groups,
            separators: separators + ["/"] + other.separators)
    }

    /// All numbers of a text, in order. Digits of every script (Unicode’s Nd) count.
    static func all(in scalars: [Unicode.Scalar]) -> [TypedNumber] {
        var numbers: [TypedNumber] = []
        var index = 0
        while index < scalars.count {
            guard digit(scalars[index]) != nil || isVulgarFraction(scalars[index]) else {
                index += 1
                continue
            }
            let number = number(in: scalars, from: index)
            numbers.append(number)
            index = number.range.upperBound
        }
        return numbers
    }

    private static func number(in scalars: [Unicode.Scalar], from start: Int) -> TypedNumber {
        var groups: [String] = []
        var separators: [Unicode.Scalar] = []
        var index = start
        while true {
            var group = ""
            while index < scalars.count, let digit = digit(scalars[index]) {
                group.append(digit)
                index += 1
            }
            groups.append(group)
            if index < scalars.count, isVulgarFraction(scalars[index]) {
                return TypedNumber(
                    range: start..<index + 1, groups: groups + [""], separators: separators + [scalars[index]])
            }
            guard index + 1 < scalars.count, Self.digit(scalars[index + 1]) != nil else { break }
            let separator = scalars[index]
            switch separator {
            case ".", ",", "٫", "٬", "·": break
            case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’":
                guard groups.allSatisfy({ $0.utf8.count <= 3 }), digits(in: scalars, from: index + 1) == 3 else {
                    return TypedNumber(range: start..<index, groups: groups, separators: separators)
                }
            default: return TypedNumber(range: start..<index, groups: groups, separators: separators)
            }
            separators.append(separator)
            index += 1
        }
        return TypedNumber(range: start..<index, groups: groups, separators: separators)
    }

    private static func digits(in scalars: [Unicode.Scalar], from start: Int) -> Int {
        var count = 0
        while start + count < scalars.count, count < 5, digit(scalars[start + count]) != nil { count += 1 }
        return count
    }

    /// False where a text holds no digit for certain: a quick look at its bytes.
    static func mayHold(_ text: String) -> Bool {
        var text = text
        return text.withUTF8(mayHold)
    }

    /// The same for UTF-8 bytes.
    static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte &- 0x30 < 10 { return true }
                index += EightBytes.holdNoNumber(bytes, at: index) ? 8 : 1
                continue
            }
            index += 1
            guard byte >= 0xD9 || byte == 0xC2 else { continue }
            let next = index < bytes.count ? bytes[index] : 0
            switch byte {
            case 0xC2: if (0xBC...0xBE).contains(next) { return true }
            case 0xD9: if (0xA0...0xA9).contains(next) { return true }
            case 0xDB: if (0xB0...0xB9).contains(next) { return true }
            case 0xDF: if next < 0x8A { return true }
            case 0xE2: if next > 0x81 { return true }
            case 0xE0, 0xE1, 0xE3...: return true
            default: break
            }
        }
        return false
    }

    /// `½`, `⅓` and the like: fractions of one character.
    private static func isVulgarFraction(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xBC...0xBE, 0x2150...0x215E, 0x2189: true
        default: false
        }
    }

    /// The ASCII digit that a decimal digit of any script stands for.
    static func digit(_ scalar: Unicode.Scalar) -> Character? {
        if scalar.value < 0x80 {
            return (0x30...0x39).contains(scalar.value) ? Character(scalar) : nil
        }
        // Digits of other scripts begin at the Arabic ones.
        guard scalar.value >= 0x660, !LetterTable.isPunctuation(scalar.value) else { return nil }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return Character(Unicode.Scalar(UInt8(0x30 + Int(value))))
    }
}
