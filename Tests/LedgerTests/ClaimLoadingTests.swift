import Diagnostics
import Ledger
import Localization
import Testing

@Suite struct ClaimLoadingTests {
    @Test func readsTheSmallestClaim() throws {
        let (ledger, found) = LedgerFixture.ledger(
            "output-2024,output,91250.5,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency-2025,p. 12,current,")
        #expect(found.isEmpty)
        let claim = try #require(ledger.claim("output-2024"))
        #expect(claim.value == 91250.5)
        #expect(claim.decimals == 1)
        #expect(claim.qualifier == .exact)
        #expect(claim.asOf?.description == "2025-03-01")
        #expect(claim.periodStart?.description == "2024")
        #expect(claim.machineValue() == "91250.5")
        #expect(ledger.indicator("output")?.label.text(for: .turkish, default: .english) == "Üretilen elektrik")
    }

    /// The row, the rule and the cell that is pointed to.
    @Test(arguments: [
        ("a,outptu,1,,GWh,exact,,,2025,A,agency-2025,,current,", "indicator.unknown", "outptu"),
        ("a,output,\"1.234,5\",,GWh,exact,,,2025,A,agency-2025,,current,", "claim.number", "\"1.234,5\""),
        ("a,output,NaN,,GWh,exact,,,2025,A,agency-2025,,current,", "claim.number", "NaN"),
        ("a,output,١٢,,GWh,exact,,,2025,A,agency-2025,,current,", "claim.number", "١٢"),
        ("a,output,12\u{A0}500,,GWh,exact,,,2025,A,agency-2025,,current,", "claim.number", "12\u{A0}500"),
        ("a,output,2,1,GWh,exact,,,2025,A,agency-2025,,current,", "claim.range", "1"),
        ("a,output,,1,GWh,exact,,,2025,A,agency-2025,,current,", "claim.range", "1"),
        ("a,output,1,,GWh,abuot,,,2025,A,agency-2025,,current,", "claim.qualifier", "abuot"),
        ("a,output,1,,GWh,exact,,,2025,A,agency-2025,,curent,", "claim.status", "curent"),
        ("a,output,1,,GWh,exact,,,2025-02-30,A,agency-2025,,current,", "claim.date", "2025-02-30"),
        ("a,output,1,,GWh,exact,2025,2024,2025,A,agency-2025,,current,", "claim.period", "2024"),
        ("a,output,1,,GWh,exact,,,2025,A,agncy-2025,,current,", "source.unknown", "agncy-2025"),
        ("a,output,1,,GWh,exact,,,2025,A,,,current,", "claim.source", ""),
        ("a,output,1,,people,exact,,,2025,A,agency-2025,,current,", "claim.unit", "people"),
        ("a,output,1,,GWh,exact,,,2025,,agency-2025,,current,", "claim.speaker", ""),
        ("a b,output,1,,GWh,exact,,,2025,A,agency-2025,,current,", "ledger.id", "a b"),
        ("a,,1,,GWh,exact,,,2025,A,agency-2025,,current,", "claim.indicator", ""),
    ])
    func pointsToTheCell(_ row: String, _ rule: String, _ cell: String) {
        let csv = LedgerFixture.csv([row])
        let (ledger, found) = LedgerFixture.load(csv)
        #expect(found.map(\.id) == [rule])
        #expect(LedgerFixture.pointed(found.first, in: csv) == cell)
        #expect(ledger.claims.isEmpty == (found.first?.severity == .error))
    }

    @Test func listsEveryMistakeOfARowAndKeepsTheOthers() {
        let (ledger, found) = LedgerFixture.ledger(
            "a,outptu,x,,GWh,abuot,,,2025-13,A,agncy,,curent,",
            "b,output,1,,GWh,exact,,,2025,A,agency-2025,,current,")
        #expect(
            found.map(\.id) == [
                "claim.number", "indicator.unknown", "claim.qualifier", "claim.date", "source.unknown", "claim.status",
            ])
        #expect(ledger.claims.map(\.id) == ["b"])
    }

    @Test func reportsASecondClaimWithAnIDAndKeepsTheFirst() throws {
        let row = "a,output,1,,GWh,exact,,,2025,A,agency-2025,,current,"
        let (ledger, found) = LedgerFixture.ledger(row, row.replacing(",1,,", with: ",2,,"))
        #expect(found.map(\.id) == ["claim.duplicate"])
        #expect(found.first?.notes.count == 1)
        #expect(ledger.claim("a")?.value == 1)
    }

    @Test func keepsUnknownColumnsAndWarnsOfNearOnes() throws {
        let (ledger, found) = LedgerFixture.load(
            "id,indicator,value,attributed_to,source,statu,seen by\na,output,1,A,agency-2025,current,B\n")
        #expect(found.map(\.id) == ["claim.column"])
        #expect(found.first?.severity == .warning)
        #expect(found.first?.help == "did you mean “status”?")
        #expect(ledger.extra("seen by", of: try #require(ledger.claim("a"))) == "B")
    }

    @Test func reportsAMissingColumn() {
        let (ledger, found) = LedgerFixture.load("id,indicator,valeu,attributed_to\na,output,1,A\n")
        #expect(found.map(\.message) == ["unknown column “valeu”", "no column “source” in claims.csv"])
        #expect(ledger.claims.isEmpty)
    }

    @Test func takesAnyIndicatorWhereNoneIsDeclared() {
        let (ledger, found) = LedgerFixture.ledger(
            "a,rain,1,,mm,,,,,A,agency-2025,,,", indicators: nil)
        #expect(found.isEmpty)
        #expect(ledger.hasIndicator("rain"))
        #expect(ledger.claim("a")?.status == .current)
    }

    @Test func readsSpeakersInEveryForm() {
        let row = "a,output,1,,GWh,exact,,,2025,ANAMMA,agency-2025,,current,"
        for yaml in [
            "ANAMA: official", "ANAMA: { kind: official, side: azerbaijan }", "- name: ANAMA\n  kind: official",
        ] {
            let (ledger, found) = LedgerFixture.ledger(row, files: ["ledger/speakers.yaml": yaml])
            #expect(found.map(\.id) == ["speaker.unknown"])
            #expect(ledger.speaker("ANAMA")?.kind == .official)
        }
    }

    @Test func reportsReferencesBetweenFiles() {
        let (_, found) = LedgerFixture.ledger(
            "a,output,1,,GWh,exact,,,2025,A,agency-2025,,current,",
            files: [
                "ledger/derived.yaml": "- { id: d, label: D, query: SELECT 1, from: [b] }",
                "ledger/corrections.yaml": "- { date: 2025-01-01, text: T, claims: [c], sources: [s] }",
                "places.yaml": "- { id: p, name: P }\n- { id: p, name: P }",
                "glossary.yaml": "- { id: t, label: L }",
                "ledger/claim_sources.csv": "claim,source\na,x\na,agency-2025\n",
            ])
        #expect(
            found.map(\.id) == [
                "place.duplicate", "key.missing", "claim.unknown", "claim.unknown", "source.unknown", "source.unknown",
            ])
    }

    @Test func survivesEmptyAndBrokenFiles() {
        let (ledger, found) = LedgerFixture.load(
            "",
            files: [
                "ledger/derived.yaml": "", "ledger/checks.yaml": "{", "ledger/speakers.yaml": "# none\n",
                "places.yaml": "a: b",
            ], indicators: "")
        #expect(found.map(\.id) == ["csv.header", "yaml.syntax", "value.type"])
        #expect(ledger.claims.isEmpty)
    }
}
