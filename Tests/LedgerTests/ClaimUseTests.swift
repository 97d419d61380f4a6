import Diagnostics
import Ledger
import Testing

@Suite struct ClaimUseTests {
    private let csv = """
        \(LedgerFixture.header),superseded_by,numerator,denominator,base
        old,output,1,,GWh,exact,,,2024-01-16,A,agency-2025,,superseded,,new,,,
        new,output,2,,GWh,exact,,,2026-05-01,A,agency-2025,,current,,,,,
        year,output,2,,GWh,exact,2024,2024,,A,agency-2025,,current,,,,,
        share,rate,2,,percent,exact,,,2026-05-01,A,agency-2025,,current,,,,,
        base,rate,2,,percent,exact,,,2026-05-01,A,agency-2025,,current,,,,,territory of Azerbaijan

        """

    private func check(_ uses: [(String, Bool, String)]) -> [String] {
        let indicators = LedgerFixture.indicators + "\n- { id: rate, label: R, unit: percent, kind: rate }"
        let (ledger, found) = LedgerFixture.load(csv, indicators: indicators)
        #expect(found.isEmpty)
        let list = uses.map {
            ClaimUse(claim: $0.0, range: SourceRange(file: "p", offsets: 0..<1), showsDate: $0.1, context: $0.2)
        }
        return ClaimUseLint.check(list, ledger: ledger, today: LedgerFixture.today).map(\.id)
    }

    @Test func warnsOfOldValuesWithoutADate() {
        #expect(check([("year", false, "It made a lot")]) == ["claim.stale"])
        #expect(check([("year", false, "It made a lot in 2024")]) == [])
        #expect(check([("year", false, "في عام ٢٠٢٤")]) == [])
        #expect(check([("year", true, "It made a lot"), ("new", false, ""), ("gone", false, "")]) == [])
    }

    @Test func warnsOfSupersededClaimsAlone() {
        #expect(check([("old", false, "text")]) == ["claim.stale", "claim.superseded"])
        #expect(check([("old", false, "on 16 January 2024")]) == [])
        #expect(check([("old", true, ""), ("new", false, "")]) == [])
    }

    @Test func asksWhatAShareIsOf() {
        #expect(check([("share", false, ""), ("base", false, "")]) == ["percent.denominator"])
    }
}
