/// The word that limits a figure; it belongs to who said it, and survives translation.
package enum Qualifier: String, Sendable, Hashable, CaseIterable {
    case exact
    case over
    case about
    case upTo = "up-to"
    case atLeast = "at-least"
    case estimate
}

/// The magnitude word that a number is written with.
package enum Magnitude: String, Sendable, Hashable, CaseIterable {
    /// All digits.
    case one = "none"
    case thousand
    case million
    case billion
    /// Million or billion from there on, all digits below.
    case automatic = "auto"

    /// The power of ten.
    package var exponent: Int {
        switch self {
        case .one, .automatic: 0
        case .thousand: 3
        case .million: 6
        case .billion: 9
        }
    }
}

/// How much of the unit is written.
package enum UnitStyle: String, Sendable, Hashable, CaseIterable {
    case long, short, none
}

/// A figure to be printed: a value or a range, what limits it, and its unit.
package struct Quantity: Sendable, Hashable {
    package let value: Double
    /// The upper end of a range.
    package let high: Double?
    /// The ledger's id of the unit, as the author wrote it; nil for a bare number.
    package let unit: String?
    package let qualifier: Qualifier
    package let style: UnitStyle
    package let scale: Magnitude
    /// The most digits after the decimal mark; nil for all without a magnitude word, and two before one.
    package let fractionDigits: Int?

    package init(
        _ value: Double, high: Double? = nil, unit: String? = nil, qualifier: Qualifier = .exact,
        style: UnitStyle = .long, scale: Magnitude = .one, fractionDigits: Int? = nil
    ) {
        self.value = value
        self.high = high
        self.unit = unit
        self.qualifier = qualifier
        self.style = style
        self.scale = scale
        self.fractionDigits = fractionDigits
    }
}
