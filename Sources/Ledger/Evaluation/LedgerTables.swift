import Localization
import Serialization
import Tables

/// The ledger as tables that queries read.
enum LedgerTables {
    /// Names that tables of the data folder cannot have.
    static let reservedNames: Set<String> = ["claims", "indicators", "sources", "speakers"]

    static func sources(_ records: [SourceRecord]) -> DataTable {
        DataTable(
            name: "sources",
            columns: [
                .init("id", .text), .init("type", .text), .init("title", .text), .init("author", .text),
                .init("publisher", .text), .init("url", .text), .init("language", .text), .init("issued", .date),
                .init("accessed", .date),
            ],
            rows: records.map { record in
                [
                    .text(record.id), text(record.type), text(record.title), text(record.author),
                    text(record.publisher), text(record.url), text(record.language), date(record.issued),
                    date(record.accessed),
                ]
            })
    }

    /// Columns of `claims`: those that Attest reads, then all others of the file as text.
    static func claimColumns(_ ledger: ClaimLedger) -> [DataTable.Column] {
        ClaimColumns.Known.allCases.map { column in
            switch column {
            case .value, .valueHigh: .init(column.rawValue, .number)
            case .periodStart, .periodEnd, .asOf: .init(column.rawValue, .date)
            default: .init(column.rawValue, .text)
            }
        } + ledger.extraColumns.map { .init($0, .text) }
    }

    static func write(_ claims: [Claim], _ rows: inout SQLRowWriter) {
        for claim in claims {
            rows.text(claim.id)
            rows.text(claim.indicator ?? "")
            rows.number(claim.value)
            rows.number(claim.valueHigh)
            rows.text(claim.unit)
            rows.text(claim.qualifier.rawValue)
            rows.date(claim.periodStart)
            rows.date(claim.periodEnd)
            rows.date(claim.asOf)
            for text in texts(claim) { rows.text(text) }
            for text in claim.extras { rows.text(text) }
            rows.endRow()
        }
    }

    /// The columns from `attributed_to` on, all of them text.
    private static func texts(_ claim: Claim) -> [String] {
        [
            claim.speaker, claim.source, claim.locator, claim.status.rawValue, claim.note, claim.statement, claim.topic,
            claim.access?.rawValue ?? "", claim.supersededBy ?? "", claim.numerator, claim.denominator, claim.base,
        ]
    }

    /// The cells of a claim from its id to how its source is known, as they are published: numbers as decimals.
    static func writeCells(_ claim: Claim, _ csv: inout CSVWriter) {
        csv.cell(claim.id)
        csv.cell(claim.indicator ?? "")
        csv.cell(claim.valueText)
        csv.cell(claim.valueHighText)
        csv.cell(claim.unit)
        csv.cell(claim.qualifier.rawValue)
        csv.cell(claim.periodStart?.isoText ?? "")
        csv.cell(claim.periodEnd?.isoText ?? "")
        csv.cell(claim.asOf?.isoText ?? "")
        csv.cell(claim.speaker)
        csv.cell(claim.source)
        csv.cell(claim.locator)
        csv.cell(claim.status.rawValue)
        csv.cell(claim.note)
        csv.cell(claim.statement)
        csv.cell(claim.topic)
        csv.cell(claim.access?.rawValue ?? "")
    }

    /// The cells behind those of `writeCells`, to the end of the row.
    static func writeFurtherCells(_ claim: Claim, _ csv: inout CSVWriter) {
        csv.cell(claim.supersededBy ?? "")
        csv.cell(claim.numerator)
        csv.cell(claim.denominator)
        csv.cell(claim.base)
        for text in claim.extras { csv.cell(text) }
        csv.endRow()
    }

    static func indicators(_ ledger: ClaimLedger, _ options: LedgerOptions) -> DataTable {
        DataTable(
            name: "indicators",
            columns: [
                .init("id", .text), .init("label", .text), .init("definition", .text), .init("unit", .text),
                .init("kind", .text), .init("topic", .text),
            ] + localizedColumns("label", options),
            rows: ledger.indicators.map { indicator in
                let head: [TableValue] = [
                    .text(indicator.id), localized(indicator.label, options.defaultLocale, options),
                    localized(indicator.definition, options.defaultLocale, options), text(indicator.unit),
                    .text(indicator.kind.rawValue), text(indicator.topic),
                ]
                return head + localizedCells(indicator.label, options)
            })
    }

    static func speakers(_ ledger: ClaimLedger, _ options: LedgerOptions) -> DataTable {
        DataTable(
            name: "speakers",
            columns: [.init("name", .text), .init("kind", .text), .init("side", .text), .init("label", .text)]
                + localizedColumns("label", options),
            rows: ledger.speakers.map { speaker in
                let label = speaker.label ?? LocalizedText(speaker.name)
                let head: [TableValue] = [
                    .text(speaker.name), .text(speaker.kind.rawValue), text(speaker.side ?? ""),
                    localized(label, options.defaultLocale, options),
                ]
                return head + localizedCells(label, options)
            })
    }

    static func places(_ ledger: ClaimLedger, _ options: LedgerOptions) -> DataTable {
        DataTable(
            name: "places", columns: [.init("id", .text), .init("name", .text)] + localizedColumns("name", options),
            rows: ledger.places.map { place in
                [.text(place.id), localized(place.name, options.defaultLocale, options)]
                    + localizedCells(place.name, options)
            })
    }

    static let derivedColumns: [DataTable.Column] = [
        .init("id", .text), .init("value", .number), .init("value_high", .number), .init("unit", .text),
    ]

    static func writeDerived(_ values: [DerivedValue], _ rows: inout SQLRowWriter) {
        for value in values {
            rows.text(value.id)
            rows.number(value.value)
            rows.number(value.valueHigh)
            rows.text(value.derivation.unit)
            rows.endRow()
        }
    }

    private static func localizedColumns(_ name: String, _ options: LedgerOptions) -> [DataTable.Column] {
        options.locales.map { .init("\(name)_\($0.string)", .text) }
    }

    private static func localizedCells(_ label: LocalizedText, _ options: LedgerOptions) -> [TableValue] {
        options.locales.map { localized(label, $0, options) }
    }

    private static func localized(
        _ label: LocalizedText?, _ locale: LanguageTag, _ options: LedgerOptions
    ) -> TableValue {
        text(label?.text(for: locale, default: options.defaultLocale) ?? "")
    }

    private static func text(_ text: String) -> TableValue { text.isEmpty ? .null : .text(text) }
    private static func date(_ date: CalendarDate?) -> TableValue { date.map(TableValue.date) ?? .null }
}
