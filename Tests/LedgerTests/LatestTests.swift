import Ledger
import Serialization
import Testing

@Suite struct LatestTests {
    private let indicators = """
        - { id: victims, label: Victims, unit: people, kind: cumulative, counted-by: [ANAMA] }
        - { id: area, label: Area, kind: snapshot }
        """

    private func row(
        _ id: String, _ value: String, _ date: String, speaker: String = "ANAMA", indicator: String = "victims",
        unit: String = "people", status: String = "current"
    ) -> String {
        "\(id),\(indicator),\(value),,\(unit),exact,,,\(date),\(speaker),agency-2025,,\(status),"
    }

    @Test func takesTheNewestCurrentClaimOfTheBodyThatCounts() {
        let (ledger, _) = LedgerFixture.ledger(
            row("a", "10", "2024-01-01"), row("b", "20", "2025-01-01"), row("c", "30", "2026-01-01", speaker: "Press"),
            row("d", "25", "2025-06-01", status: "disputed"), row("e", "", "2026-02-01"), row("f", "9", ""),
            indicators: indicators)
        #expect(ledger.latest("victims")?.id == "b")
        #expect(ledger.latest("victims", asOf: CalendarDate(iso: "2024-12"))?.id == "a")
        #expect(ledger.latest("victims", asOf: CalendarDate(iso: "2023"))?.id == nil)
        #expect(ledger.latest("rain") == nil)
    }

    @Test func decidesTiesByPrecisionAndThenById() {
        let (ledger, _) = LedgerFixture.ledger(
            row("c", "3", "2025"), row("b", "2", "2025-01-01"), row("a", "1", "2025-01-01"), indicators: indicators)
        #expect(ledger.latest("victims")?.id == "a")
        #expect(ledger.claims(of: "victims").map(\.id) == ["c", "a", "b"])
    }

    @Test func takesTheLatestPeriodOfOneReport() {
        let (ledger, _) = LedgerFixture.ledger(
            row("a", "1", "2025-03-01").replacing(",,,2025", with: ",2023,2023,2025"),
            row("b", "2", "2025-03-01").replacing(",,,2025", with: ",2024,2024,2025"),
            row("c", "3", "2025-03-01"), indicators: indicators)
        #expect(ledger.latest("victims")?.id == "b")
    }

    @Test func findsWhatTookTheplaceOfAClaim() {
        let (ledger, found) = LedgerFixture.load(
            LedgerFixture.header + ",superseded_by\n" + row("a", "1", "2024", status: "superseded") + ",b\n"
                + row("b", "2", "2024") + ",\n" + row("c", "3", "2025") + ",\n"
                + row("d", "3", "2024", status: "superseded")
                + ",\n", indicators: indicators)
        #expect(found.isEmpty)
        #expect(ledger.successor(of: "a")?.id == "b")
        #expect(ledger.successor(of: "d")?.id == "c")
        #expect(ledger.successor(of: "c")?.id == nil)
    }

    @Test func showsConflictsAsARange() throws {
        let (ledger, _) = LedgerFixture.ledger(
            row("a", "9000", "2025", speaker: "A", indicator: "area", unit: "sq-km"),
            row("b", "1166702", "2025", speaker: "B", indicator: "area", unit: "ha"),
            row("c", "8000", "2024", speaker: "A", indicator: "area", unit: "sq-km"),
            row("d", "5", "2025", speaker: "C", indicator: "area", unit: "people"), indicators: indicators)
        let conflicts = ledger.conflicts(of: "area")
        #expect(conflicts.count == 1)
        let conflict = try #require(conflicts.first)
        #expect(conflict.claims.map(\.id) == ["a", "b"])
        #expect((conflict.low, conflict.high) == (9000, 11667.02))
        #expect(try #require(ledger.spread(of: "area")).claims.map(\.id) == ["a", "b"])
    }

    @Test func convertsOnlyExactly() {
        #expect(UnitConversion.convert(1_166_702, from: "ha", to: "sq-km") == 11667.02)
        #expect(UnitConversion.convert(3.52, from: "sq-km", to: "ha") == 352)
        #expect(UnitConversion.convert(1, from: "EUR", to: "USD") == nil)
        #expect(UnitConversion.convert(1, from: "years", to: "months") == nil)
        #expect(UnitConversion.convert(2, from: "usd", to: "USD") == 2)
    }
}
