import Diagnostics
import Ledger
import Serialization
import Testing

@Suite struct ClaimTextTests {
    /// Values are published as `DecimalText` writes them, whatever way they were read.
    @Test func keepsValuesToTheDigit() throws {
        var random = SplitMix(state: 7)
        var texts = [
            "0", "-0", "0.10", "12.50", "1000000", "-1.05", "0.000001", "123456789012345.678", "99999999999999999999",
            "0.1",
        ]
        for _ in 0..<500 {
            let decimals = Int(random.next() % 6)
            let whole = Int(random.next() % 10_000_000)
            let fraction = (0..<decimals).map { _ in String(random.next() % 10) }.joined()
            texts.append((random.next() % 2 == 0 ? "-" : "") + "\(whole)" + (decimals > 0 ? "." + fraction : ""))
        }
        let rows = texts.enumerated().map { "c\($0),output,\($1),,GWh,exact,,,2025,A,agency-2025,,current," }
        let (ledger, found) = LedgerFixture.load(LedgerFixture.csv(rows))
        #expect(found.isEmpty)
        let (evidence, _) = try LedgerFixture.evaluate(ledger)
        let files = LedgerFixture.downloads(evidence).files()
        let bytes = try #require(files.first { $0.path == "claims-hxl.csv" }?.bytes)
        var bag = DiagnosticBag()
        let document = try #require(CSVDocument.read(bytes, file: "c", &bag))
        for (index, text) in texts.enumerated() {
            let value = try #require(Double(text))
            #expect(ledger.claims[index].value == value, "\(text)")
            #expect(document.text(row: index + 1, column: 2) == DecimalText.text(of: value), "\(text)")
        }
    }
}

/// SplitMix64: the same numbers on every machine.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
