import Serialization

/// Moves a decimal point exactly: 1,234,567 by −6 is 1.234567, not 1.2345669999999999.
enum DecimalShift {
    /// The value times ten to the power, computed on its shortest decimal text.
    static func shifted(_ value: Double, by power: Int) -> Double {
        Double("\(DecimalText.text(of: value))e\(power)") ?? value
    }
}
