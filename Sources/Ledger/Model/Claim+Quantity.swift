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
