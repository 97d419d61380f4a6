import Diagnostics
import Serialization

/// Where each column of `claims.csv` stands.
struct ClaimColumns {
    /// Columns that Attest reads.
    enum Known: String, CaseIterable {
        case id, indicator, value
        case valueHigh = "value_high"
        case unit, qualifier
        case periodStart = "period_start"
        case periodEnd = "period_end"
        case asOf = "as_of"
        case speaker = "attributed_to"
        case source, locator, status, note
        case statement, topic, access
        case supersededBy = "superseded_by"
        case numerator, denominator, base

        var isRequired: Bool {
            switch self {
            case .id, .indicator, .value, .speaker, .source: true
            default: false
            }
        }
    }

    private let indices: [Int?]
    /// Columns that Attest does not read: index and name.
    let extras: [(index: Int, name: String)]
    let isComplete: Bool

    init(_ document: CSVDocument, _ bag: inout DiagnosticBag) {
        let names = Known.allCases.map(\.rawValue)
        indices = Known.allCases.map { document.column($0.rawValue) }
        let missing = Known.allCases.map(\.rawValue).filter { document.column($0) == nil }
        var extras: [(Int, String)] = []
        var claimed: Set<String> = []
        for (index, field) in document.header.enumerated()
        where !names.contains(field.text) && !field.text.isEmpty && document.column(field.text) == index {
            extras.append((index, field.text))
            guard let near = Suggestion.closest(to: field.text, among: missing) else { continue }
            claimed.insert(near)
            bag.add(
                Diagnostic(
                    .claimColumn, "unknown column “\(field.text)”",
                    at: SourceRange(file: document.file, offsets: field.range),
                    severity: Known(rawValue: near)?.isRequired == true ? .error : .warning,
                    help: "did you mean “\(near)”?"))
        }
        self.extras = extras
        let required = missing.filter { Known(rawValue: $0)?.isRequired == true }
        isComplete = required.isEmpty
        let start = document.header.first?.range.lowerBound ?? 0
        let end = document.header.last?.range.upperBound ?? start
        for name in required where !claimed.contains(name) {
            bag.add(
                .claimColumn, "no column “\(name)” in claims.csv",
                at: SourceRange(file: document.file, offsets: start..<end), help: "add the column “\(name)”")
        }
    }

    subscript(_ column: Known) -> Int? {
        Known.allCases.firstIndex(of: column).flatMap { indices[$0] }
    }
}
