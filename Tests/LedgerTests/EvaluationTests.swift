import Diagnostics
import Ledger
import Localization
import Tables
import Testing

@Suite struct EvaluationTests {
    private let rows = [
        "output-2023,output,80,,GWh,exact,2023,2023,2024-03-01,Agency,review-2024,,current,",
        "output-2024,output,100,,GWh,exact,2024,2024,2025-03-01,Agency,agency-2025,,current,",
    ]

    private func evaluate(
        _ files: [String: String], rows more: [String] = [], indicators: String = LedgerFixture.indicators
    ) throws -> (value: EvaluatedLedger, found: [Diagnostic]) {
        let (ledger, problems) = LedgerFixture.load(
            LedgerFixture.csv(rows + more), files: files, indicators: indicators)
        #expect(problems.isEmpty)
        return try LedgerFixture.evaluate(ledger)
    }

    @Test func computesADerivedValueWithItsInputs() throws {
        let (value, found) = try evaluate([
            "ledger/derived.yaml": """
            - id: growth
              label: { en: Growth }
              unit: percent
              query: SELECT 100.0 * (b.value - a.value) / a.value FROM claims a, claims b WHERE a.id = 'output-2023' AND b.id = 'output-2024'
              from: [output-2023, output-2024]
            """
        ])
        #expect(found.isEmpty)
        let growth = try #require(value.derived("growth"))
        #expect(growth.value == 25)
        #expect(growth.machineValue == "25")
        #expect(growth.inputs.map(\.id) == ["output-2023", "output-2024"])
        #expect(growth.formula(for: .english, default: .english).hasPrefix("SELECT 100.0"))
        var bag = DiagnosticBag()
        let table = value.database.run(EmbeddedQuery("SELECT id, value FROM derived"), name: "t", &bag)
        #expect(table?[0, 1] == .number(25))
    }

    @Test(arguments: [
        ("SELECT value FROM claims", "derived.value"), ("SELECT value FROM claims WHERE id = 'x'", "derived.value"),
        ("SELECT NULL", "derived.value"), ("SELECT 'a'", "derived.value"), ("SELECT vlaue FROM claims", "query.column"),
        ("SELECT 1 / 0 FROM claims LIMIT 1", "derived.value"),
    ])
    func reportsADerivationThatGivesNoValue(_ query: String, _ rule: String) throws {
        let (value, found) = try evaluate(["ledger/derived.yaml": "- { id: d, label: D, query: \"\(query)\" }"])
        #expect(found.map(\.id).filter { $0 != "query.provenance" } == [rule])
        #expect(value.derived.isEmpty)
    }

    @Test func setsKnownConflictsApartFromFailures() throws {
        let yaml = """
            - id: doubled
              query: SELECT id, value FROM claims WHERE value >= 80 ORDER BY id
              message: { en: "{value} is too much" }
              known: { output-2023: Counted twice, output-2022: Never }
            """
        let (value, found) = try evaluate(["ledger/checks.yaml": yaml])
        #expect(found.map(\.id) == ["check.failed", "check.known-unused"])
        #expect(found.first?.message == "100 is too much: “output-2024”")
        #expect(found.first?.range?.file == "Content/ledger/claims.csv")
        #expect(LedgerFixture.pointed(found.first, in: LedgerFixture.csv(rows)) == "output-2024")
        #expect(LedgerFixture.pointed(found.last, in: yaml) == "output-2022")
        #expect(value.findings.map(\.isKnown) == [true, false])
    }

    @Test func pointsIntoTheQueryOfACheck() throws {
        let yaml = "- id: c\n  message: M\n  query: |\n    SELECT id\n    FROM claim\n"
        let (_, found) = try evaluate(["ledger/checks.yaml": yaml])
        #expect(found.map(\.id) == ["query.table"])
        #expect(LedgerFixture.pointed(found.first, in: yaml) == "claim")
    }

    @Test func findsCountsThatFallAndExplainsThem() throws {
        let indicators = "- { id: output, label: O, unit: GWh, kind: cumulative }"
        let more = ["output-2025,output,90,,GWh,exact,2025,2025,2026-03-01,Agency,review-2024,,current,"]
        let first = try evaluate([:], rows: more, indicators: indicators)
        #expect(first.found.isEmpty, "series that begin on different days are different series")
        let same = ["output-2025,output,90,,GWh,exact,2024,2025,2026-03-01,Agency,review-2024,,current,"]
        let (_, found) = try evaluate([:], rows: same, indicators: indicators)
        #expect(found.map(\.id) == ["check.failed"])
        let known = "- { id: cumulative-falls, known: { output-2025: Revised } }"
        let second = try evaluate(["ledger/checks.yaml": known], rows: same, indicators: indicators)
        #expect(second.found.isEmpty)
        #expect(second.value.findings.map(\.isKnown) == [true])
    }

    @Test func findsPartsThatDoNotAddUp() throws {
        let indicators = """
            - { id: victims, label: V, kind: cumulative, parts: [killed, injured] }
            - { id: killed, label: K }
            - { id: injured, label: I }
            - { id: output, label: O }
            """
        func row(_ id: String, _ indicator: String, _ value: Int) -> String {
            "\(id),\(indicator),\(value),,people,exact,,,2024-01-01,ANAMA,review-2024,,current,"
        }
        let (_, found) = try evaluate(
            [:], rows: [row("v", "victims", 345), row("k", "killed", 65), row("i", "injured", 278)],
            indicators: indicators)
        #expect(found.map(\.message) == ["Parts do not add up to their whole: “v”"])
        #expect(found.first?.notes.map(\.message) == ["with “k”", "with “i”"])
        let sum = try evaluate(
            [:], rows: [row("v", "victims", 343), row("k", "killed", 65), row("i", "injured", 278)],
            indicators: indicators)
        #expect(sum.found.isEmpty)
    }

    @Test func findsTwoValuesOfOneSpeakerAndDatesAfterTheSource() throws {
        let (_, found) = try evaluate(
            [:],
            rows: [
                "a,output,1,,GWh,exact,2021,2021,2022,Agency,review-2024,,current,",
                "b,output,2,,GWh,exact,2021,2021,2022,Agency,review-2024,,current,",
                "c,output,3,,GWh,exact,2021,2021,2022,Other,review-2024,,current,",
                "d,output,3,,GWh,exact,2025,2025,2025-06-02,Agency,agency-2025,,current,",
            ])
        #expect(
            found.map(\.message) == [
                "One speaker gives two values for one date: “a”", "A value is dated after the source it stands in: “d”",
            ])
    }

    @Test func refusesSumsAcrossCurrencies() throws {
        let indicators = "- { id: aid, label: Aid }\n- { id: output, label: O }"
        let rows = [
            "a,aid,10,,EUR,exact,,,2024,EU,review-2024,,current,",
            "b,aid,2.5,,usd,exact,,,2024,US,review-2024,,current,",
            "c,aid,1,,USD,exact,,,2023,US,review-2024,,current,",
        ]
        func found(_ query: String) throws -> [String] {
            try evaluate(
                ["ledger/derived.yaml": "- { id: d, label: D, query: \"\(query)\" }"], rows: rows,
                indicators: indicators
            ).found.map(\.id)
        }
        #expect(try found("SELECT sum(value) FROM claims WHERE indicator = 'aid'") == ["currency.sum"])
        #expect(try found("SELECT sum(value) FROM claims WHERE upper(unit) = 'USD'") == [])
        #expect(try found("SELECT max(value) FROM claims WHERE indicator = 'aid'") == [])
    }

    @Test func leadsFromAClaimToAllThatRestsOnIt() throws {
        let (value, _) = try evaluate(
            ["ledger/derived.yaml": "- { id: d, label: D, query: SELECT max(value) FROM claims WHERE unit = 'GWh' }"],
            rows: ["other,output,99,,GWh,exact,2024,2024,2025-03-01,Review,agency-2025,,current,"])
        let trace = try #require(value.trace("output-2024"))
        #expect(trace.source?.id == "agency-2025")
        #expect(trace.derived.map(\.id) == ["d"])
        #expect(trace.conflicts.map { $0.claims.map(\.id) } == [["other", "output-2024"]])
        #expect(value.trace("nothing")?.claim.id == nil)
    }

    @Test func showsTheLatestClaimsToQueries() throws {
        let (value, _) = try evaluate([:])
        var bag = DiagnosticBag()
        let table = try #require(value.rows(of: EmbeddedQuery("SELECT id FROM latest"), name: "t", &bag))
        #expect(table[0, 0] == .text("output-2024"))
        #expect(value.records(on: table) == EvidenceSummary(claims: ["output-2024"], sources: ["agency-2025"]))
    }
}
