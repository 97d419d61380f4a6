import Diagnostics
import Serialization
import Testing

@testable import Citations

struct SourceTests {
    @Test func refusesASecondSourceWithOneID() {
        let findings = Sources.findings(#"[{"id":"a","type":"book"},{"id":"a","type":"map"}]"#)
        #expect(findings.map(\.id) == ["source.duplicate-id"])
        #expect(findings.first?.range?.offsets == 26..<49)
    }

    @Test func suggestsATypeForAMistypedOne() {
        let findings = Sources.findings(#"[{"id":"a","type":"webpag"}]"#)
        #expect(findings.first?.help == "did you mean “webpage”?")
    }

    @Test func readsNamesThatHoldTheirParticles() {
        let library = Sources.library(
            #"[{"id":"a","type":"book","author":[{"family":"van der Vlist","given":"Jan"}]}]"#)
        #expect(library["a"]?.names(.author).first?.nonDroppingParticle == "van der")
    }

    @Test func readsVariablesFromTheNote() {
        let library = Sources.library(#"[{"id":"a","type":"book","note":"original-date: 1900\nA remark"}]"#)
        #expect(library["a"]?.date(.originalDate)?.start?.year == 1900)
    }

    @Test(arguments: [
        ("2024-05-03", 2024, 5, 3), ("2024-05", 2024, 5, 0), ("-0044-03-15", -44, 3, 15), ("June 1, 2000", 2000, 6, 1),
    ])
    func readsDatesInWords(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
        let point = CitationDate(words: text).start
        #expect(point?.year == year && (point?.month ?? 0) == month && (point?.day ?? 0) == day)
    }

    @Test func keepsEverythingThroughItsOwnJSON() {
        let library = Sources.library(Sources.json)
        let again = Sources.library(String(decoding: SourceExport.cslJSON(library.items), as: UTF8.self))
        #expect(again.items == library.items)
    }

    @Test func findsWhatIsWrongWithSources() throws {
        let library = Sources.library(
            """
            [{"id":"a","type":"webpage","title":"A","URL":"https://www.example.org/x/?fbclid=1#top",
              "issued":{"date-parts":[[2024,5,1]]},"accessed":{"date-parts":[[2024,4,1]]}},
             {"id":"b","type":"webpage","title":"B","URL":"http://example.org/x","issued":{"date-parts":[[2030]]}},
             {"id":"c","type":"webpage","URL":"example.org"}]
            """)
        let today = try #require(CalendarDate(iso: "2026-01-01"))
        let ids = SourceChecks.run(library, today: today).map(\.id)
        #expect(
            ids == [
                "source.date", "source.date", "source.duplicate", "source.missing-field", "source.missing-field",
                "source.link",
            ])
    }

    @Test func missesFieldsThatTheStyleShows() {
        let library = Sources.library(
            """
            [{"id":"t","type":"thesis","title":"T","issued":{"date-parts":[[2020]]}},
             {"id":"b","type":"book","title":"B","issued":{"date-parts":[[2020]]},"publisher":"P"},
             {"id":"c","type":"chapter","title":"C","issued":{"date-parts":[[2020]]}}]
            """)
        let messages = SourceChecks.run(library, today: nil, style: .builtIn).map(\.message)
        #expect(
            messages == [
                "source “t” without “author”", "source “t” without “publisher”", "source “c” without “container-title”",
            ])
        #expect(SourceChecks.run(library, today: nil).isEmpty)
    }

    @Test(arguments: [
        ("p. 12", "page", "12", ""), (", pp. 3-5, as said", "page", "3-5", ", as said"), ("с. 12", "page", "12", ""),
        ("12", "", "12", ""), ("as said", "", "", "as said"), ("§ 3", "section", "3", ""),
    ])
    func readsLocatorsAsPandocDoes(_ text: String, _ label: String, _ locator: String, _ suffix: String) {
        let parsed = LocatorText.parse(text)
        #expect((parsed.label?.rawValue ?? "", parsed.locator ?? "", parsed.suffix) == (label, locator, suffix))
    }
}
