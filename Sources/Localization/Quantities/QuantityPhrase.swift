/// Puts a quantity together: number, magnitude word, unit, qualifier, in the order and the cases that the catalog asks for.
///
/// A qualifier's message chooses where it stands by the argument it uses:
/// - `{quantity}`: around number and unit, “over 1.5 million mines”;
/// - `{quantity-genitive}`: the same with number and unit in the genitive, «более 1,5 миллиона мин», from the groups
///   `unit-genitive` and `magnitude-genitive`, or the plain ones where a unit has no genitive of its own;
/// - `{number}`, `{number-ablative}`: around the number alone, before the unit, “1,5 milyondan fazla mayın”, the ending by
///   vowel harmony.
///
/// A message `unit-<qualifier>.<unit>` says it for one unit: “%{number}’ten fazla” would be wrong in Azerbaijani, so there
/// is `unit-over.percent`.
struct QuantityPhrase {
    /// What a qualifier's message may use.
    static let arguments = ["quantity", "quantity-genitive", "number", "number-ablative"]

    let profile: LocaleProfile
    let quantity: Quantity

    func text() -> String {
        let scale = resolvedScale()
        let unit = quantity.style == .none ? nil : quantity.unit.map(UnitName.normalized)
        guard quantity.qualifier != .exact else { return counted(scale, unit, isGenitive: false) }
        let name = quantity.qualifier.rawValue
        if let unit, let special = profile.messages.message(MessageKey("unit-\(name).\(unit)")),
            !profile.messages.isBorrowed(MessageKey("unit-\(name).\(unit)"))
        {
            let number = self.number(scale, isShort: quantity.style == .short, isGenitive: false)
            return special.pattern(for: category(scale)).text { $0 == "number" ? number : nil }
        }
        guard let message = profile.messages.message(MessageKey("qualifier.\(name)")) else {
            return counted(scale, unit, isGenitive: false)
        }
        let pattern = message.pattern(for: category(scale))
        if pattern.arguments.contains("quantity") || pattern.arguments.contains("quantity-genitive") {
            return pattern.text { argument in
                argument == "quantity"
                    ? counted(scale, unit, isGenitive: false)
                    : argument == "quantity-genitive" ? counted(scale, unit, isGenitive: true) : nil
            }
        }
        let isShort = quantity.style == .short
        let number = pattern.text { argument in
            switch argument {
            case "number": self.number(scale, isShort: isShort, isGenitive: false)
            case "number-ablative": ablative(scale, isShort: isShort)
            default: nil
            }
        }
        return withUnit(number, unit, scale, isGenitive: false)
    }

    // MARK: Number

    private func resolvedScale() -> Magnitude {
        guard quantity.scale == .automatic else { return quantity.scale }
        let largest = max(abs(quantity.value), abs(quantity.high ?? 0))
        return largest >= 1e9 ? .billion : largest >= 1e6 ? .million : .one
    }

    private func fraction(_ scale: Magnitude) -> ClosedRange<Int> {
        0...max(0, min(15, quantity.fractionDigits ?? (scale == .one ? 15 : 2)))
    }

    private func shown(_ value: Double, _ scale: Magnitude) -> Double {
        scale == .one ? value : DecimalShift.shifted(value, by: -scale.exponent)
    }

    private func digits(_ scale: Magnitude) -> String {
        let fraction = fraction(scale)
        let low = profile.format.decimal(shown(quantity.value, scale), fraction: fraction)
        guard let high = quantity.high, high != quantity.value else { return low }
        return profile.format.range(low, profile.format.decimal(shown(high, scale), fraction: fraction))
    }

    /// The operands of the last number shown, which the words behind it agree with.
    private func operands(_ scale: Magnitude) -> PluralOperands {
        PluralOperands(shown(quantity.high ?? quantity.value, scale), fraction: fraction(scale))
    }

    /// The category that the unit agrees with: that of the whole number where there is no magnitude word, else that of a
    /// round million.
    private func category(_ scale: Magnitude) -> PluralCategory {
        scale == .one
            ? profile.plurals.category(operands(scale))
            : profile.plurals.category(PluralOperands(scale == .thousand ? 1000 : 1_000_000))
    }

    private func number(_ scale: Magnitude, isShort: Bool, isGenitive: Bool) -> String {
        let digits = digits(scale)
        guard scale != .one else { return digits }
        let name = scale.rawValue
        var keys = [(isShort ? "magnitude-short." : "magnitude.") + name]
        if isGenitive, !isShort { keys.insert("magnitude-genitive.\(name)", at: 0) }
        guard let message = profile.firstMessage(keys) else { return digits }
        return message.pattern(for: profile.plurals.category(operands(scale))).text { $0 == "number" ? digits : nil }
    }

    private func ablative(_ scale: Magnitude, isShort: Bool) -> String {
        let plain = number(scale, isShort: isShort, isGenitive: false)
        guard let suffix = profile.format.suffix else { return plain }
        if scale == .one { return suffix.number(plain, .ablative) }
        // A long magnitude word takes the ending itself; an abbreviation takes that of the word it stands for.
        if !isShort { return suffix.word(plain, .ablative) }
        let long = number(scale, isShort: false, isGenitive: false)
        return plain + suffix.separator + suffix.ending(ofWord: long, .ablative)
    }

    // MARK: Unit

    private func counted(_ scale: Magnitude, _ unit: String?, isGenitive: Bool) -> String {
        let number = self.number(scale, isShort: quantity.style == .short, isGenitive: isGenitive)
        return withUnit(number, unit, scale, isGenitive: isGenitive)
    }

    private func withUnit(_ number: String, _ unit: String?, _ scale: Magnitude, isGenitive: Bool) -> String {
        guard let unit, let written = quantity.unit, !written.isEmpty else { return number }
        if unit == "percent", quantity.style == .short || !profile.hasOwnMessage("unit.percent") {
            return profile.format.percentSign(around: number)
        }
        if quantity.style == .long, !isGenitive, let entry = profile.messages.entry("unit." + unit) {
            return entry.message.pattern(for: category(scale)).text { $0 == "number" ? number : nil }
        }
        var keys = ["unit." + unit]
        if isGenitive { keys.insert("unit-genitive.\(unit)", at: 0) }
        if quantity.style == .short { keys.insert("unit-short.\(unit)", at: 0) }
        if let message = profile.firstMessage(keys) {
            return message.pattern(for: category(scale)).text { $0 == "number" ? number : nil }
        }
        if UnitName.isCurrencyCode(written) { return profile.format.withCurrency(number, code: written) }
        return number + "\u{A0}" + written
    }
}
