import Localization
import Serialization
import Tables

extension PublishedTable {
    /// Years, months and days are one column, since a date has the precision at which it is known.
    private static let partialDate = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"

    /// The claims, each column of `claims.csv` described; columns that Attest does not read are text.
    static func claims(_ evidence: EvaluatedLedger, hasSpeakers: Bool) -> PublishedTable {
        let ledger = evidence.ledger
        let columns = ClaimColumns.Known.allCases
        var csv = CSVWriter(capacity: ledger.claims.count * 300)
        csv.row(columns.map(\.rawValue) + ledger.extraColumns)
        for claim in ledger.claims {
            LedgerTables.writeCells(claim, &csv)
            LedgerTables.writeFurtherCells(claim, &csv)
        }
        var keys = [
            ForeignKey(fields: ["source"], resource: "sources", referenceFields: ["id"]),
            ForeignKey(fields: ["indicator"], resource: "indicators", referenceFields: ["id"]),
            ForeignKey(fields: ["superseded_by"], resource: "", referenceFields: ["id"]),
        ]
        if hasSpeakers {
            keys.append(ForeignKey(fields: ["attributed_to"], resource: "speakers", referenceFields: ["name"]))
        }
        return PublishedTable(
            name: "claims", title: "Claims",
            description: "Who said which value, when, in which source. A revised value is a row of its own.",
            fields: columns.map(field) + ledger.extraColumns.map { Field(name: $0, type: "string") },
            primaryKey: ["id"], foreignKeys: keys, csv: csv.bytes)
    }

    private static func field(_ column: ClaimColumns.Known) -> Field {
        func words(_ list: [String]) -> [(String, JSONValue)] { [("enum", .list(list.map(JSONValue.text)))] }
        var field = Field(name: column.rawValue, type: "string")
        switch column {
        case .id:
            field.description = "The claim’s id, which never changes"
            field.constraints = [("required", .flag(true)), ("unique", .flag(true))]
        case .indicator: field.description = "What is measured: an id of the table indicators"
        case .value, .valueHigh:
            field = Field(name: column.rawValue, type: "number")
            field.description =
                column == .value
                ? "The value, or the lower end of a range; empty for a statement without a number"
                : "The upper end of a range"
        case .unit: field.description = "The unit: people, ha, sq-km, percent, an ISO 4217 code …"
        case .qualifier:
            field.description = "What the speaker said of the value’s exactness"
            field.constraints = words(Qualifier.allCases.map(\.rawValue))
        case .periodStart, .periodEnd, .asOf:
            field.description =
                column == .asOf
                ? "When the value was so, at the precision that is known"
                : "What the value covers, at the precision that is known"
            field.constraints = [("pattern", .text(partialDate))]
        case .speaker: field.description = "Who says it"
        case .source:
            field.description = "Where it stands: an id of the table sources"
            field.constraints = [("required", .flag(true))]
        case .locator: field.description = "The place in the source"
        case .status: field.constraints = words(Claim.Status.allCases.map(\.rawValue))
        case .note: field.description = "What a reader must know of the value"
        case .statement: field.description = "The claim as a sentence"
        case .topic: field.description = "The topic under which the site shows it"
        case .access:
            field.description = "How the source is known: read, as a stored excerpt, cited by another text, missing"
            field.constraints = words(Claim.Access.allCases.map(\.rawValue))
        case .supersededBy: field.description = "The claim that took its place"
        case .numerator: field.description = "Of a share: the part, as an id of a claim or a number"
        case .denominator: field.description = "Of a share: the whole, as an id of a claim or a number"
        case .base: field.description = "Of a share: the whole, in words"
        }
        return field
    }

    /// Indicators of `indicators.yaml`, and those that only claims name.
    static func indicators(_ ledger: ClaimLedger, _ publication: Publication) -> PublishedTable {
        var csv = CSVWriter()
        csv.row(
            ["id", "label", "definition", "unit", "kind", "topic"] + publication.locales.map { "label_" + $0.string })
        for indicator in ledger.indicators {
            csv.row(
                [
                    indicator.id, publication.text(indicator.label), indicator.definition.map(publication.text) ?? "",
                    indicator.unit, indicator.kind.rawValue, indicator.topic,
                ] + publication.locales.map { indicator.label.text(for: $0, default: publication.defaultLocale) })
        }
        for id in Set(ledger.claims.compactMap(\.indicator)).sorted() where ledger.indicator(id) == nil {
            csv.row([id, id, "", "", "", ""] + publication.locales.map { _ in id })
        }
        var kind = Field(name: "kind", type: "string")
        kind.constraints = [("enum", .list(Indicator.Kind.allCases.map { .text($0.rawValue) }))]
        return PublishedTable(
            name: "indicators", title: "Indicators", description: "What the claims measure.",
            fields: [key("id"), text("label"), text("definition"), text("unit"), kind, text("topic")]
                + publication.locales.map { text("label_" + $0.string) },
            primaryKey: ["id"], foreignKeys: [], csv: csv.bytes)
    }

    static func sources(_ ledger: ClaimLedger) -> PublishedTable {
        let table = LedgerTables.sources(ledger.sources)
        var issued = text("issued")
        issued.constraints = [("pattern", .text(partialDate))]
        var accessed = text("accessed")
        accessed.constraints = issued.constraints
        return PublishedTable(
            name: "sources", title: "Sources",
            description: "Where the claims stand. The full records are in sources.json (CSL-JSON).",
            fields: table.columns.map { column in
                switch column.name {
                case "id": key("id")
                case "issued": issued
                case "accessed": accessed
                default: text(column.name)
                }
            }, primaryKey: ["id"], foreignKeys: [], csv: csvBytes(table))
    }

    static func speakers(_ ledger: ClaimLedger, _ publication: Publication) -> PublishedTable {
        var csv = CSVWriter()
        csv.row(["name", "kind", "side"])
        for speaker in ledger.speakers { csv.row([speaker.name, speaker.kind.rawValue, speaker.side ?? ""]) }
        for name in Set(ledger.claims.map(\.speaker)).sorted() where !name.isEmpty && ledger.speaker(name) == nil {
            csv.row([name, "", ""])
        }
        return PublishedTable(
            name: "speakers", title: "Speakers", description: "Who makes the claims.",
            fields: [key("name"), text("kind"), text("side")], primaryKey: ["name"], foreignKeys: [],
            csv: csv.bytes)
    }

    static func derived(_ evidence: EvaluatedLedger, _ publication: Publication) -> PublishedTable? {
        guard !evidence.derived.isEmpty else { return nil }
        var csv = CSVWriter()
        csv.row(["id", "label", "value", "value_high", "unit", "formula", "claims"])
        for value in evidence.derived {
            csv.row([
                value.id, publication.text(value.derivation.label), DecimalText.text(of: value.value),
                value.valueHigh.map(DecimalText.text) ?? "", value.derivation.unit,
                value.formula(for: publication.defaultLocale, default: publication.defaultLocale),
                value.inputs.map(\.id).joined(separator: " "),
            ])
        }
        return PublishedTable(
            name: "derived", title: "Derived values", description: "Values that the site computes from claims.",
            fields: [
                key("id"), text("label"), Field(name: "value", type: "number"),
                Field(name: "value_high", type: "number"),
                text("unit"), text("formula"), text("claims"),
            ], primaryKey: ["id"], foreignKeys: [], csv: csv.bytes)
    }

    private static func key(_ name: String) -> Field {
        var field = Field(name: name, type: "string")
        field.constraints = [("required", .flag(true)), ("unique", .flag(true))]
        return field
    }

    private static func text(_ name: String) -> Field { Field(name: name, type: "string") }

    static func csvBytes(_ table: DataTable) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(table.columns.map(\.name))
        for row in 0..<table.rowCount {
            for column in 0..<table.columnCount { csv.cell(table[row, column]) }
            csv.endRow()
        }
        return csv.bytes
    }
}
