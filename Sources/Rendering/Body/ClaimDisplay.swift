import Ledger
import Localization
import Markdown
import Serialization

/// How an author wants a value shown: the attributes of `:claim`, `:latest` and `:derived`.
struct ClaimDisplay: Hashable {
    let style: UnitStyle
    /// Another unit than the claim's own: one it converts to exactly, or a word for what is counted.
    let unit: String?
    let scale: Magnitude
    let showsQualifier: Bool
    let showsDate: Bool
    let showsSpeaker: Bool
    let showsNote: Bool

    init() { self.init(scale: .one) }

    /// A key figure: in millions or billions where two decimals say all of it, since its numerals are large.
    init(figure claim: Claim) {
        let ends = [claim.value, claim.valueHigh].compactMap { $0 }
        let fitting = [(Magnitude.billion, 1e9), (.million, 1e6)].first { _, factor in
            !ends.isEmpty
                && ends.allSatisfy { $0 >= factor && ($0 / factor * 100).truncatingRemainder(dividingBy: 1) == 0 }
        }
        self.init(scale: fitting?.0 ?? .one)
    }

    private init(scale: Magnitude) {
        style = .long
        unit = nil
        self.scale = scale
        showsQualifier = true
        showsDate = false
        showsSpeaker = false
        showsNote = true
    }

    init(_ directive: Directive) {
        let unit = directive["unit"]?.value
        style = unit.flatMap(UnitStyle.init(rawValue:)) ?? .long
        self.unit = unit.flatMap(UnitStyle.init(rawValue:)) == nil ? unit : nil
        scale = directive["scale"].flatMap { Magnitude(rawValue: $0.value) } ?? .one
        showsQualifier = directive["qualifier"]?.value != "none"
        showsDate = directive["as-of"]?.value == "show"
        showsSpeaker = directive["by"]?.value == "show"
        showsNote = directive["note"]?.value != "none"
    }

    /// The text in a language and the number behind it; nil where the claim has no value.
    func value(of claim: Claim, in language: LocaleProfile) -> (text: String, machine: String)? {
        let converted = unit.flatMap { wanted in
            claim.value.flatMap { UnitConversion.convert($0, from: claim.unit, to: wanted) }
        }
        let targetUnit = converted == nil ? nil : unit
        guard let quantity = claim.quantity(unit: targetUnit, style: style, scale: scale),
            let machine = claim.machineValue(in: targetUnit)
        else { return nil }
        return (language.quantity(shown(quantity, unit: converted == nil ? unit : nil)), machine)
    }

    func value(of derived: DerivedValue, in language: LocaleProfile) -> (text: String, machine: String)? {
        let quantity = derived.quantity(style: style, scale: scale)
        return (language.quantity(shown(quantity, unit: unit)), derived.machineValue)
    }

    /// The quantity with the word for what is counted and without the qualifier where the author asked so.
    private func shown(_ quantity: Quantity, unit: String?) -> Quantity {
        Quantity(
            quantity.value, high: quantity.high, unit: unit ?? quantity.unit,
            qualifier: showsQualifier ? quantity.qualifier : .exact, style: quantity.style, scale: quantity.scale,
            fractionDigits: quantity.fractionDigits)
    }

    static func date(_ text: String) -> CalendarDate? {
        CalendarDate(iso: text)
    }
}
