import Diagnostics
import Files
import Ledger
import Localization
import Serialization
import Tables

/// A small ledger for tests.
enum LedgerFixture {
    static let header =
        "id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note"
    static let today = CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(dayNumber: 0)
    static let options = LedgerOptions(locales: [.english, .turkish], today: today)
    static let sources = [
        SourceRecord(id: "agency-2025", issued: CalendarDate(iso: "2025-03-01")), SourceRecord(id: "review-2024"),
    ]
    static let indicators = """
        - id: output
          label: { en: Electricity generated, tr: Üretilen elektrik }
          unit: GWh
          kind: annual
        """

    /// A ledger of rows of claims.csv and further files below Content/.
    static func ledger(
        _ rows: String..., files: [String: String] = [:], indicators: String? = indicators
    ) -> (ledger: ClaimLedger, found: [Diagnostic]) {
        load(csv(rows), files: files, indicators: indicators)
    }

    static func csv(_ rows: [String]) -> String {
        ([header] + rows).joined(separator: "\n") + "\n"
    }

    static func load(
        _ claims: String, files: [String: String] = [:], indicators: String? = indicators
    ) -> (ledger: ClaimLedger, found: [Diagnostic]) {
        var texts = ["Content/ledger/claims.csv": claims]
        if let indicators { texts["Content/ledger/indicators.yaml"] = indicators }
        for (path, text) in files { texts["Content/" + path] = text }
        var bag = DiagnosticBag()
        let ledger = ClaimLedger.load(FileTree(texts: texts), sources: sources, options: options, &bag)
        return (ledger, bag.diagnostics)
    }

    static func evaluate(_ ledger: ClaimLedger) throws -> (value: EvaluatedLedger, found: [Diagnostic]) {
        var bag = DiagnosticBag()
        let value = ledger.evaluated(with: TableSet(), &bag)
        return (value, bag.diagnostics)
    }

    static func downloads(_ evidence: EvaluatedLedger) -> LedgerDownloads {
        LedgerDownloads(
            evidence,
            publication: Publication(
                title: LocalizedText([.english: "Small report", .turkish: "Küçük rapor"]),
                baseURL: "https://example.org", license: "CC-BY-4.0", defaultLocale: .english,
                locales: [.english, .turkish], date: today))
    }

    /// What a diagnostic points to.
    static func pointed(_ diagnostic: Diagnostic?, in text: String) -> String? {
        guard let offsets = diagnostic?.range?.offsets, offsets.upperBound <= text.utf8.count else { return nil }
        return String(decoding: Array(text.utf8)[offsets], as: UTF8.self)
    }
}
