import Charts
import Diagnostics
import Ledger
import Localization
import Markup
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
    func rendered(_ parts: EvidenceParts) -> RenderedChart? {
        guard isWorthDrawing, let spec = spec(parts) else { return nil }
        var bag = DiagnosticBag()
        let options = ChartRenderer.Options(idPrefix: "e-" + indicator.id, includesTable: false)
        let chart = ChartRenderer.render(spec, table: table, language: parts.chartLanguage, options: options, &bag)
        return bag.hasErrors ? nil : chart
    }

    /// Charts differ in their titles, of which nothing else depends: all of one unit are read once.
    private func spec(_ parts: EvidenceParts) -> ChartSpec? {
        let label = scope.site.text(indicator.label, scope.profile.tag)
        let tag = label.language.string
        guard Self.isPlain(label.text) else {
            return parts.spec("title: { \(tag): \(JSONText.quoted(label.text)) }\n" + body)
        }
        return parts.spec("title: evidence\n" + body)?.titled(ChartText([tag: label.text]))
    }

    /// Whether a YAML reader takes every character of a text as it is.
    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20...0x7E, 0xA0...0xD7FF: true
            default: false
            }
        }
    }

    /// The spec without its title.
    private var body: String {
        let sharesDate = zip(claims, claims.dropFirst()).contains { $0.date == $1.date }
        let marks = sharesDate ? "[{ type: dot }]" : "[{ type: line, points: true }]"
        return """
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
