import Diagnostics
import Localization
import Serialization
import Tables

/// Reads `claims.csv`. Everything wrong in a row is reported, and a row with an error is left out.
struct ClaimReader {
    private let document: CSVDocument
    private let bytes: [UInt8]
    private var repeated: RepeatedTexts
    /// By the index of a repeated text: whether it names a source, and the unit of the indicator that it names.
    private var knownSources: [Int: Bool] = [:]
    private var knownUnits: [Int: String?] = [:]
    private var suggestions: ReferenceSuggestions
    private let columns: ClaimColumns
    /// The units of the indicators; nil where any name is one.
    private let units: [String: String]?
    private let sources: Set<String>
    private let speakers: Set<String>?
    private let at: Indices

    /// The columns' indices, looked up once.
    private struct Indices {
        let id, indicator, value, valueHigh, unit, qualifier, periodStart, periodEnd, asOf, speaker, source: Int?
        let locator, status, note, statement, topic, access, supersededBy, numerator, denominator, base: Int?

        init(_ columns: ClaimColumns) {
            id = columns[.id]
            indicator = columns[.indicator]
            value = columns[.value]
            valueHigh = columns[.valueHigh]
            unit = columns[.unit]
            qualifier = columns[.qualifier]
            periodStart = columns[.periodStart]
            periodEnd = columns[.periodEnd]
            asOf = columns[.asOf]
            speaker = columns[.speaker]
            source = columns[.source]
            locator = columns[.locator]
            status = columns[.status]
            note = columns[.note]
            statement = columns[.statement]
            topic = columns[.topic]
            access = columns[.access]
            supersededBy = columns[.supersededBy]
            numerator = columns[.numerator]
            denominator = columns[.denominator]
            base = columns[.base]
        }
    }

    /// - Parameters:
    ///   - indicators: nil where the project has no `indicators.yaml`: any name is then an indicator.
    ///   - speakers: nil where the project has no `speakers.yaml`.
    init(
        _ document: CSVDocument, bytes: [UInt8], columns: ClaimColumns, indicators: [Indicator]?,
        sources: [SourceRecord],
        speakers: [Speaker]?
    ) {
        self.document = document
        self.bytes = bytes
        repeated = RepeatedTexts(bytes)
        self.columns = columns
        units = indicators.map { list in
            Dictionary(list.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
        }
        self.sources = Set(sources.map(\.id))
        self.speakers = speakers.map { Set($0.map(\.name)) }
        at = Indices(columns)
        suggestions = ReferenceSuggestions(
            indicators: (indicators ?? []).map(\.id).sorted(), sources: sources.map(\.id).sorted(),
            speakers: (speakers ?? []).map(\.name).sorted())
    }

    mutating func read(_ bag: inout DiagnosticBag) -> [Claim] {
        var claims: [Claim] = []
        claims.reserveCapacity(document.rowCount)
        var places: [String: Int] = [:]
        places.reserveCapacity(document.rowCount)
        for row in 0..<document.rowCount {
            var problems = DiagnosticBag()
            let claim = claim(row, &problems)
            if !problems.isEmpty { bag.add(contentsOf: problems) }
            let id = claim?.id ?? text(at.id, row)
            if !id.isEmpty {
                if let first = places[id] {
                    reportDuplicate(id, row, first: first, &bag)
                    continue
                }
                places[id] = row
            }
            if let claim, !problems.hasErrors { claims.append(claim) }
        }
        checkSuccessors(claims, known: places, &bag)
        return claims
    }

    private func reportDuplicate(_ id: String, _ row: Int, first: Int, _ bag: inout DiagnosticBag) {
        bag.add(
            .claimDuplicate, "claim “\(id)” a second time", at: place(at.id, row),
            notes: [.init("first here", at: place(at.id, first))],
            help: "give it an id of its own; a revised value is a new claim that supersedes the old one")
    }

    private func text(_ column: Int?, _ row: Int) -> String {
        guard let column, !document.isEmpty(row: row, column: column) else { return "" }
        return document.text(row: row, column: column)
    }

    /// The text of a cell that other rows are likely to have too, and its index.
    private mutating func repeatedText(_ column: Int?, _ row: Int) -> (index: Int, text: String)? {
        guard let column, !document.isEmpty(row: row, column: column) else { return nil }
        let range = document.range(row: row, column: column).offsets
        if bytes[range.lowerBound] == 0x22 { return (-1, document.text(row: row, column: column)) }
        let index = repeated.index(of: range)
        return (index, repeated.texts[index])
    }

    private mutating func shared(_ column: Int?, _ row: Int) -> String {
        repeatedText(column, row)?.text ?? ""
    }

    private func place(_ column: Int?, _ row: Int) -> SourceRange {
        column.map { document.range(row: row, column: $0) } ?? document.range(ofRow: row)
    }

    private mutating func claim(_ row: Int, _ bag: inout DiagnosticBag) -> Claim? {
        let id = text(at.id, row)
        guard LedgerID.check(id, at: place(at.id, row), &bag) else { return nil }
        let value = number(at.value, row, &bag)
        let high = number(at.valueHigh, row, &bag)
        checkRange(value, high, row, &bag)
        let unit = shared(at.unit, row)
        let start = date(at.periodStart, row, &bag)
        let end = date(at.periodEnd, row, &bag)
        if let start, let end, end.lastDayNumber < start.dayNumber {
            bag.add(
                .claimPeriod, "period that ends before it begins", at: place(at.periodEnd, row),
                help: "it begins \(start)")
        }
        let indicator = indicator(row, hasValue: value != nil, unit: unit, &bag)
        return Claim(
            id: id, indicator: indicator, value: value?.value, valueHigh: high?.value,
            decimals: max(value?.decimals ?? 0, high?.decimals ?? 0), unit: unit,
            qualifier: choice(at.qualifier, row, .exact, .claimQualifier, "qualifier", &bag), periodStart: start,
            periodEnd: end, asOf: date(at.asOf, row, &bag), speaker: speaker(row, &bag),
            source: source(row, &bag), locator: shared(at.locator, row),
            status: choice(at.status, row, .current, .claimStatus, "status", &bag), note: text(at.note, row),
            statement: text(at.statement, row), topic: shared(at.topic, row), access: access(row, &bag),
            supersededBy: optional(at.supersededBy, row), numerator: text(at.numerator, row),
            denominator: text(at.denominator, row), base: text(at.base, row),
            extras: columns.extras.map { text($0.index, row) }, range: document.range(ofRow: row),
            idRange: place(at.id, row))
    }

    private func optional(_ column: Int?, _ row: Int) -> String? {
        let text = text(column, row)
        return text.isEmpty ? nil : text
    }

    // MARK: Values

    private func number(
        _ column: Int?, _ row: Int, _ bag: inout DiagnosticBag
    ) -> (value: Double, decimals: Int)? {
        guard let column, !document.isEmpty(row: row, column: column) else { return nil }
        let range = document.range(row: row, column: column)
        if let number = CellBytes.decimal(bytes, range.offsets) { return number }
        let text = text(column, row)
        if let value = DecimalText.value(of: text) {
            let point = text.utf8.firstIndex(of: 0x2E)
            let decimals = point.map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
            return (value == 0 ? 0 : value, decimals)
        }
        bag.add(
            .claimNumber, "“\(text.prefix(60))” is no number", at: place(column, row),
            help: DecimalText.isDecimal(text) ? "numbers are below 1.8e308" : NumberForm.help(for: text))
        return nil
    }

    private func checkRange(
        _ low: (value: Double, decimals: Int)?, _ high: (value: Double, decimals: Int)?, _ row: Int,
        _ bag: inout DiagnosticBag
    ) {
        guard let high, !text(at.valueHigh, row).isEmpty else { return }
        if let low, high.value < low.value {
            bag.add(
                .claimRange, "range whose upper end is below its lower end", at: place(at.valueHigh, row),
                help: "put the lower end into “value” and the upper into “value_high”")
        } else if low == nil, text(at.value, row).isEmpty {
            bag.add(
                .claimRange, "upper end of a range without a lower end", at: place(at.valueHigh, row),
                help: "a value that is known only to be at most something has the qualifier up-to")
        }
    }

    private func date(_ column: Int?, _ row: Int, _ bag: inout DiagnosticBag) -> CalendarDate? {
        guard let column, !document.isEmpty(row: row, column: column) else { return nil }
        if let date = CellBytes.date(bytes, document.range(row: row, column: column).offsets) { return date }
        let text = text(column, row)
        if let date = CalendarDate(iso: text) { return date }
        bag.add(
            .claimDate, "“\(text.prefix(60))” is no date", at: place(column, row),
            help: "write ISO 8601 at the precision that is known: 2024, 2024-05 or 2024-05-30")
        return nil
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ column: Int?, _ row: Int, _ fallback: Choice, _ rule: Rule, _ what: String, _ bag: inout DiagnosticBag
    ) -> Choice where Choice.RawValue == String {
        guard let text = repeatedText(column, row)?.text, !text.isEmpty else { return fallback }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        bag.add(
            rule, "“\(text.prefix(60))” is no \(what)", at: place(column, row),
            help: Suggestion.help(for: text, among: known) ?? "one of \(known.joined(separator: ", "))")
        return fallback
    }

    private mutating func access(_ row: Int, _ bag: inout DiagnosticBag) -> Claim.Access? {
        let text = text(at.access, row)
        guard !text.isEmpty else { return nil }
        return choice(at.access, row, .read, .claimAccess, "kind of access", &bag)
    }

    // MARK: References

    private mutating func indicator(
        _ row: Int, hasValue: Bool, unit: String, _ bag: inout DiagnosticBag
    ) -> String? {
        guard let (index, id) = repeatedText(at.indicator, row), !id.isEmpty else {
            if hasValue {
                bag.add(
                    .claimIndicator, "value without an indicator", at: place(at.indicator, row),
                    help: "name what is measured: an id of indicators.yaml")
            }
            return nil
        }
        guard let units else { return id }
        let known = index < 0 ? units[id] : knownUnits[index] ?? units[id]
        if index >= 0 { knownUnits[index] = .some(known) }
        guard let expected = known else {
            bag.add(
                .indicatorUnknown, "no indicator “\(id)”", at: place(at.indicator, row),
                help: suggestions.indicator(id) ?? "add it to indicators.yaml")
            return nil
        }
        if hasValue, !expected.isEmpty, !unit.isEmpty, !UnitConversion.areComparable(unit, expected) {
            bag.add(
                .claimUnit, "unit “\(unit)” where “\(id)” is in “\(expected)”", at: place(at.unit, row),
                help: "use the indicator's unit, one that converts into it exactly, or an indicator of its own")
        }
        return id
    }

    private mutating func source(
        _ row: Int, _ bag: inout DiagnosticBag
    ) -> String {
        let (index, id) = repeatedText(at.source, row) ?? (-1, "")
        if id.isEmpty {
            bag.add(
                .claimSource, "claim without a source", at: place(at.source, row),
                help: "name the id of the source in sources.json")
        } else if !isSource(id, index) {
            bag.add(
                .sourceUnknown, "no source “\(id)”", at: place(at.source, row),
                help: suggestions.source(id) ?? "add it to sources.json")
        }
        return id
    }

    private mutating func isSource(_ id: String, _ index: Int) -> Bool {
        if let known = knownSources[index] { return known }
        let known = sources.contains(id)
        if index >= 0 { knownSources[index] = known }
        return known
    }

    private mutating func speaker(
        _ row: Int, _ bag: inout DiagnosticBag
    ) -> String {
        let name = shared(at.speaker, row)
        if name.isEmpty {
            bag.add(
                .claimSpeaker, "claim that nobody makes", at: place(at.speaker, row),
                help: "say in “attributed_to” who says it")
        } else if let speakers, !speakers.contains(name), let help = suggestions.speaker(name) {
            bag.add(.speakerUnknown, "no speaker “\(name)”", at: place(at.speaker, row), help: help)
        }
        return name
    }

    private func checkSuccessors(_ claims: [Claim], known: [String: Int], _ bag: inout DiagnosticBag) {
        for claim in claims {
            guard let id = claim.supersededBy, let row = known[claim.id] else { continue }
            if known[id] == nil {
                bag.add(
                    .claimUnknown, "no claim “\(id)”", at: place(at.supersededBy, row),
                    help: "name the claim that took its place")
            } else if claim.status == .current {
                bag.add(
                    .claimStatus, "current claim that names a successor", at: place(at.status, row),
                    help: "give it the status superseded")
            }
        }
    }
}
