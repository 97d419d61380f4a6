import Testing

@testable import Serialization

@Suite struct DecimalTextTests {
    /// Numbers with few places are written without a search for their shortest text, and come to the same.
    @Test func writesShortDecimalsAsSwiftDoes() {
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let digits = Int(state >> 33) % 1_000_000_000
            let power = [1, 10, 100, 1000, 10_000, 100_000][Int(state >> 20) % 6]
            let value = Double(digits) / Double(power) * (state & 1 == 0 ? 1 : -1)
            guard let short = DecimalText.Scaled(value) else { continue }
            let text = String(value)
            guard !text.contains("e") else { continue }
            #expect(short.text == text)
            #expect(short.digits % 10 != 0)
        }
    }

    @Test(arguments: [
        (0.1 + 0.2, "0.30000000000000004"), (12.75, "12.75"), (-0.05, "-0.05"), (0.0001, "0.0001"), (1e-5, "0.00001"),
        (99_999_999_999.5, "99999999999.5"), (123_456_789_012_345.6, "123456789012345.6"), (3, "3"), (-0.0, "0"),
        (.nan, "0"),
    ])
    func writesDecimalsWithoutExponents(_ value: Double, _ text: String) {
        #expect(DecimalText.text(of: value) == text)
    }
}
