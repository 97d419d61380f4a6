/// Units that convert into each other exactly, by a power of ten.
///
/// Currencies never convert, nor do units of time, whose lengths differ.
package enum UnitConversion {
    private enum Dimension {
        case area, length, mass, energy, power
    }

    private struct Unit {
        let dimension: Dimension
        /// As a power of ten of the dimension's base unit.
        let exponent: Int
    }

    private static let units: [String: Unit] = [
        "sq-m": Unit(dimension: .area, exponent: 0), "m2": Unit(dimension: .area, exponent: 0),
        "ha": Unit(dimension: .area, exponent: 4), "sq-km": Unit(dimension: .area, exponent: 6),
        "km2": Unit(dimension: .area, exponent: 6),
        "mm": Unit(dimension: .length, exponent: -3), "cm": Unit(dimension: .length, exponent: -2),
        "m": Unit(dimension: .length, exponent: 0), "km": Unit(dimension: .length, exponent: 3),
        "g": Unit(dimension: .mass, exponent: -3), "kg": Unit(dimension: .mass, exponent: 0),
        "t": Unit(dimension: .mass, exponent: 3), "tonnes": Unit(dimension: .mass, exponent: 3),
        "kwh": Unit(dimension: .energy, exponent: 3), "mwh": Unit(dimension: .energy, exponent: 6),
        "gwh": Unit(dimension: .energy, exponent: 9), "twh": Unit(dimension: .energy, exponent: 12),
        "kw": Unit(dimension: .power, exponent: 3), "mw": Unit(dimension: .power, exponent: 6),
        "gw": Unit(dimension: .power, exponent: 9),
    ]

    /// The value in another unit; nil where the units are not of one kind or one of them is not known.
    ///
    /// Exact: the decimal point moves, and no digit changes.
    package static func convert(_ value: Double, from: String, to: String) -> Double? {
        if from == to || folded(from) == folded(to) { return value }
        guard let source = units[folded(from)], let target = units[folded(to)],
            source.dimension == target.dimension
        else { return nil }
        return shifted(value, by: source.exponent - target.exponent)
    }

    /// Whether values of the two units can be compared.
    package static func areComparable(_ a: String, _ b: String) -> Bool {
        convert(1, from: a, to: b) != nil
    }

    /// Whether a unit is a currency: an ISO 4217 code in either case.
    package static func isCurrency(_ unit: String) -> Bool {
        unit.utf8.count == 3 && currencies.contains(unit.uppercased())
    }

    /// ISO 4217, the codes in use.
    private static let currencies: Set<String> = Set(
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
        CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG \
        HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA \
        MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD \
        RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD \
        UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
        """.split(separator: " ").map(String.init))

    private static func folded(_ unit: String) -> String {
        String(unit.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    }

    /// Dividing by a power of ten is rounded once; multiplying by its inverse would be rounded twice.
    private static func shifted(_ value: Double, by exponent: Int) -> Double {
        var factor = 1.0
        for _ in 0..<abs(exponent) { factor *= 10 }
        return exponent >= 0 ? value * factor : value / factor
    }
}
