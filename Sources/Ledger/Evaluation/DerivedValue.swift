import Localization
import Serialization

/// What a derivation came to, with every claim that went into it.
package struct DerivedValue: Sendable {
    package let derivation: Derivation
    /// Rounded to the digits that are shown.
    package let value: Double
    package let valueHigh: Double?
    /// The claims that the value is computed from, in the order in which the derivation names them.
    package let inputs: [Claim]
    /// Digits after the point that the value has.
    package let decimals: Int

    package var id: String { derivation.id }

    /// The value for a formatter.
    package func quantity(style: UnitStyle = .long, scale: Magnitude = .one) -> Quantity {
        Quantity(
            value, high: valueHigh, unit: derivation.unit.isEmpty ? nil : derivation.unit,
            qualifier: derivation.qualifier, style: style, scale: scale, fractionDigits: scale == .one ? decimals : nil)
    }

    /// The value as machines read it, both ends of a range joined by `/`.
    package var machineValue: String {
        let low = DecimalText.text(of: value)
        return valueHigh.map { low + "/" + DecimalText.text(of: $0) } ?? low
    }

    /// The query as it was written.
    package var formula: String { derivation.query.text }

    /// The formula in words where the derivation gives one, else the query as it was written.
    package func formula(for locale: LanguageTag, default defaultLocale: LanguageTag) -> String {
        derivation.formula?.text(for: locale, default: defaultLocale) ?? derivation.query.text
    }

    /// The earliest and latest date of the inputs.
    package var dates: (first: CalendarDate, last: CalendarDate)? {
        let dates = inputs.compactMap(\.date)
        guard let first = dates.min(), let last = dates.max() else { return nil }
        return (first, last)
    }

    /// A computed value rounded to a number of digits after the point; without one, to two, or as many more as a small
    /// value needs for two digits that are not zero.
    static func rounded(_ value: Double, decimals: Int?) -> (value: Double, decimals: Int) {
        guard value != 0 else { return (0, decimals ?? 0) }
        var places = min(decimals ?? 2, 15)
        if decimals == nil {
            var magnitude = abs(value)
            while magnitude < 0.1, places < 15 {
                magnitude *= 10
                places += 1
            }
        }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = value * scale
        // Beyond 2^53 there are no digits left to round.
        guard abs(scaled) < 9e15 else { return (value, 0) }
        let result = scaled.rounded(.toNearestOrAwayFromZero) / scale
        if decimals != nil { return (result, places) }
        let text = DecimalText.text(of: result)
        let point = text.utf8.firstIndex(of: 0x2E)
        return (result, point.map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0)
    }
}
