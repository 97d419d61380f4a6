/// Decimal numbers as machines write them: `-?digits(.digits)?`, in ASCII, with no grouping and no exponent.
package enum DecimalText {
    /// The value of `-?[0-9]+(\.[0-9]+)?`; nil for anything else, and for what does not fit a finite double.
    package static func value(of text: some StringProtocol) -> Double? {
        guard isDecimal(text) else { return nil }
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    /// The value of `-?[0-9]+` where it fits; nil for anything else.
    package static func integer(of text: some StringProtocol) -> Int? {
        guard isDecimal(text), !text.utf8.contains(0x2E) else { return nil }
        return Int(text)
    }

    /// Whether a text has the form of a decimal.
    package static func isDecimal(_ text: some StringProtocol) -> Bool {
        var digits = 0
        var points = 0
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x2D where index == 0: continue
            case 0x30...0x39: digits += 1
            case 0x2E where points == 0 && digits > 0:
                points = 1
                digits = 0
            default: return false
            }
        }
        return digits > 0
    }

    /// The shortest text of a number that reads back as the same number, in ASCII without an exponent: `91250.5`,
    /// `1500000`, `-0.25`. Whole numbers have no point; −0 is `0`. What is not finite is `0`.
    package static func text(of value: Double) -> String {
        guard value.isFinite, value != 0 else { return "0" }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        if let short = Scaled(value) { return short.text }
        let text = String(value)
        guard let exponentMark = text.utf8.firstIndex(of: 0x65) else {
            return text.utf8.suffix(2).elementsEqual(".0".utf8) ? String(text.dropLast(2)) : text
        }
        let exponent = Int(text[text.index(after: exponentMark)...]) ?? 0
        let mantissa = text[..<exponentMark]
        let sign = mantissa.hasPrefix("-") ? "-" : ""
        let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
        let whole = String(parts.first ?? "0")
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        if fraction == "0" { fraction = "" }
        if exponent < 0 {
            return sign + "0." + String(repeating: "0", count: -exponent - 1) + whole + fraction
        }
        let padded = fraction + String(repeating: "0", count: max(0, exponent - fraction.count))
        let head = padded.prefix(exponent)
        let tail = padded.dropFirst(exponent)
        return sign + whole + head + (tail.isEmpty ? "" : "." + tail)
    }
}
