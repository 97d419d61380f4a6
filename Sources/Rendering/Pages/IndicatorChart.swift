import Charts
import Diagnostics
import Ledger
import Localization
import Markup
import Serialization
import SiteModel
import Tables

/// The chart of an indicator's dated claims: a dot a value, both ends of a range, a line where no two claims share a day.
struct IndicatorChart {
    private let indicator: Indicator
    private let claims: [Claim]
    private let scope: PageScope

    /// - Parameter claims: earliest first; those without a value or a date are left out, and withdrawn ones.
    init(_ indicator: Indicator, claims: [Claim], scope: PageScope) {
        self.indicator = indicator
        self.claims = claims.filter { $0.value != nil && $0.date != nil && $0.status != .withdrawn }
        self.scope = scope
    }

    /// Three values on two days are the least that a chart tells more of than its table.
    private var isWorthDrawing: Bool {
        claims.count > 2 && claims.first?.date != claims.last?.date
            && !claims.contains { UnitConversion.convert(1, from: $0.unit, to: unit) == nil }
    }

    private var unit: String { claims.first?.unit ?? indicator.unit }

    /// Nil where there is too little to draw, and where values are in units that cannot be compared.
    func rendered(_ language: ChartLanguage) -> RenderedChart? {
        guard isWorthDrawing else { return nil }
        var bag = DiagnosticBag()
        let file = "evidence.yaml"
        guard let node = YAMLReader.read(Array(spec.utf8), file: file, &bag),
            let decoded = ChartSpec.decode(node, file: file, &bag)
        else { return nil }
        let options = ChartRenderer.Options(idPrefix: "e-" + indicator.id, includesTable: false)
        let chart = ChartRenderer.render(decoded, table: table, language: language, options: options, &bag)
        return bag.hasErrors ? nil : chart
    }

    private var spec: String {
        let label = scope.site.text(indicator.label, scope.profile.tag)
        let sharesDate = zip(claims, claims.dropFirst()).contains { $0.date == $1.date }
        let marks = sharesDate ? "[{ type: dot }]" : "[{ type: line, points: true }]"
        return """
            title: { \(label.language): \(JSONText.quoted(label.text)) }
            data: { table: evidence }
            x: { field: date, type: temporal }
            y: { field: value, type: quantitative\(unit.isEmpty ? "" : ", unit: " + JSONText.quoted(unit)) }
            marks: \(marks)

            """
    }

    private var table: DataTable {
        var rows: [[TableValue]] = []
        for claim in claims {
            guard let date = claim.date, let value = claim.value else { continue }
            for end in [value, claim.valueHigh].compactMap({ $0 }) {
                let converted = UnitConversion.convert(end, from: claim.unit, to: unit) ?? end
                rows.append([.date(date), .number(converted)])
            }
        }
        return DataTable(
            name: "evidence", columns: [.init("date", .date), .init("value", .number, unit: unit)], rows: rows)
    }
}
