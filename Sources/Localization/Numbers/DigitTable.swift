/// The ten digits of a numbering system as UTF-8, and the marks that go with them.
struct DigitTable: Sendable {
    /// The scalar of zero.
    let zero: UInt32
    /// Digits as UTF-8; empty for ASCII, which needs no table.
    let bytes: [[UInt8]]

    var isASCII: Bool { zero == 0x30 }

    init(_ system: DigitSystem, for tag: LanguageTag) {
        zero =
            switch system {
            case .latn: 0x30
            case .arab: 0x660
            case .native:
                Self.nativeZeros[tag.writingScript.code == "Arab" ? "\(tag.language)" : tag.writingScript.code]
                    ?? (tag.writingScript == .arabic ? 0x660 : 0x30)
            }
        let first = zero
        bytes =
            first == 0x30
            ? []
            : (0..<10).map { digit in
                Unicode.Scalar(first + UInt32(digit)).map { Array(String(Character($0)).utf8) } ?? [0x30 + UInt8(digit)]
            }
    }

    /// Separators, percent sign and minus of the Arabic numbering systems (CLDR, `arab` and `arabext`).
    func adapt(_ numbers: inout LocaleSymbols.Numbers) {
        guard zero == 0x660 || zero == 0x6F0 else { return }
        numbers.decimal = "\u{66B}"
        numbers.group = "\u{66C}"
        numbers.percentPrefix = ""
        numbers.percentSuffix = zero == 0x660 ? "\u{66A}\u{61C}" : "\u{66A}"
        numbers.minus = zero == 0x660 ? "\u{61C}-" : "\u{200E}\u{2212}"
    }

    /// By script, or by language where the script is Arabic.
    private static let nativeZeros: [String: UInt32] = [
        "fa": 0x6F0, "ur": 0x6F0, "ps": 0x6F0, "ks": 0x6F0, "mzn": 0x6F0, "lrc": 0x6F0, "pa": 0x6F0, "uz": 0x6F0,
        "az": 0x6F0, "azb": 0x6F0, "Deva": 0x966, "Beng": 0x9E6, "Guru": 0xA66, "Gujr": 0xAE6, "Orya": 0xB66,
        "Taml": 0xBE6, "Telu": 0xC66, "Knda": 0xCE6, "Mlym": 0xD66, "Thai": 0xE50, "Laoo": 0xED0, "Tibt": 0xF20,
        "Mymr": 0x1040, "Khmr": 0x17E0, "Nkoo": 0x7C0, "Olck": 0x1C50,
    ]

    /// The value of a decimal digit of any of the systems above or of ASCII.
    static func value(of scalar: Unicode.Scalar) -> Int? {
        if (0x30...0x39).contains(scalar.value) { return Int(scalar.value) - 0x30 }
        guard scalar.value >= 0x660, scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
        else { return nil }
        return Int(value)
    }
}
