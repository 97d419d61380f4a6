import Localization
import Serialization

extension Claim {
    /// The claim's value for a formatter, converted where another unit is asked for.
    ///
    /// Nil for a statement, and where the unit asked for cannot be reached exactly.
    package func quantity(
        unit wanted: String? = nil, style: UnitStyle = .long, scale: Magnitude = .one, fractionDigits: Int? = nil
    ) -> Quantity? {
        guard let ends = ends(in: wanted) else { return nil }
        return Quantity(
            ends.low, high: ends.high, unit: (wanted ?? unit).isEmpty ? nil : wanted ?? unit, qualifier: qualifier,
            style: style, scale: scale, fractionDigits: fractionDigits)
    }

    /// The value as it stands in the ledger, without zeros at its end; empty for a statement. The same text as
    /// `DecimalText` gives, made from the digits that are known.
    var valueText: String { value.map { Self.text(of: $0, decimals: decimals) } ?? "" }

    /// The upper end of a range, likewise.
    var valueHighText: String { valueHigh.map { Self.text(of: $0, decimals: decimals) } ?? "" }

    private static func text(of value: Double, decimals: Int) -> String {
        var scale = 1
        for _ in 0..<min(decimals, 9) { scale *= 10 }
        let scaled = (value * Double(scale)).rounded()
        guard decimals <= 9, abs(scaled) < 9e15, scaled / Double(scale) == value else {
            return DecimalText.text(of: value)
        }
        var fraction = abs(Int(scaled)) % scale
        let whole = String(abs(Int(scaled)) / scale)
        let sign = scaled < 0 ? "-" : ""
        guard fraction > 0 else { return sign + whole }
        var places = decimals
        while fraction % 10 == 0 {
            fraction /= 10
            places -= 1
        }
        let digits = String(fraction)
        return sign + whole + "." + String(repeating: "0", count: places - digits.utf8.count) + digits
    }

    /// The value as machines read it: `-?[0-9]+(\.[0-9]+)?`, both ends of a range joined by `/`.
    ///
    /// Nil for a statement, and where the unit asked for cannot be reached exactly.
    package func machineValue(in wanted: String? = nil) -> String? {
        guard let ends = ends(in: wanted) else { return nil }
        let low = DecimalText.text(of: ends.low)
        return ends.high.map { low + "/" + DecimalText.text(of: $0) } ?? low
    }

    private func ends(in wanted: String?) -> (low: Double, high: Double?)? {
        guard let value else { return nil }
        guard let wanted, wanted != unit else { return (value, valueHigh) }
        guard let low = UnitConversion.convert(value, from: unit, to: wanted) else { return nil }
        return (low, valueHigh.flatMap { UnitConversion.convert($0, from: unit, to: wanted) })
    }
}
