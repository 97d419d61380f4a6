import Diagnostics
import Serialization

/// Reads the texts of one field into values.
struct CellReader {
    struct Problem: Error {
        let rule: Rule
        let message: String
        let help: String?
    }

    private let field: TableField
    private let isPlainNumber: Bool

    init(_ field: TableField) {
        self.field = field
        isPlainNumber = field.decimalCharacter == "." && field.groupCharacter == nil && field.isBareNumber
    }

    /// The value of a text that is not one of the schema's missing values.
    func value(of text: String) -> Result<TableValue, Problem> {
        switch field.kind {
        case .integer: integer(text)
        case .number: number(text)
        case .date: date(text)
        case .year: year(text)
        case .yearmonth: yearMonth(text)
        case .boolean: boolean(text)
        case .string: string(text)
        case .time, .datetime, .duration, .object, .array, .geopoint, .geojson, .any: .success(.text(text))
        }
    }

    private func integer(_ text: String) -> Result<TableValue, Problem> {
        if let value = DecimalText.integer(of: text) { return .success(.integer(value)) }
        if !isPlainNumber, let value = DecimalText.integer(of: stripped(text)) { return .success(.integer(value)) }
        let isDecimal = DecimalText.isDecimal(text)
        return .failure(
            Problem(
                rule: .tableNumber, message: "“\(shown(text))” is no whole number",
                help: isDecimal
                    ? (text.utf8.contains(0x2E)
                        ? "write a number without a fraction, or make the field a number"
                        : "whole numbers have at most 18 digits")
                    : NumberForm.help(for: text)))
    }

    private func number(_ text: String) -> Result<TableValue, Problem> {
        if let value = DecimalText.value(of: text) { return .success(.number(value)) }
        if !isPlainNumber, let value = DecimalText.value(of: stripped(text)) { return .success(.number(value)) }
        // XML Schema's decimal exponent is allowed where a schema says “number”, but no NaN and no infinity.
        if Self.isScientific(text), let value = Double(text) { return .success(.number(value)) }
        return .failure(
            Problem(
                rule: .tableNumber, message: "“\(shown(text))” is no number",
                help: DecimalText.isDecimal(text) ? "numbers are below 1.8e308" : NumberForm.help(for: text)))
    }

    /// Whether a text is a finite number with an exponent: `1e3`.
    static func isScientific(_ text: String) -> Bool {
        var hasExponent = false
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x2B, 0x2D, 0x2E: continue
            case 0x45, 0x65: hasExponent = true
            default: return false
            }
        }
        return hasExponent && Double(text)?.isFinite == true
    }

    /// The number without grouping, signs around it, and with a decimal point.
    private func stripped(_ text: String) -> String {
        var text = text
        if !field.isBareNumber {
            let isPart: (Character) -> Bool = { $0.isNumber || $0 == "-" || $0 == "+" }
            text = String(text.drop { !isPart($0) })
            while let last = text.last, !isPart(last) { text.removeLast() }
        }
        if let group = field.groupCharacter, !group.isEmpty {
            text = text.split(separator: group, omittingEmptySubsequences: false).joined()
        }
        if field.decimalCharacter != ".", !field.decimalCharacter.isEmpty, !text.contains(".") {
            text = text.split(separator: field.decimalCharacter, omittingEmptySubsequences: false)
                .joined(separator: ".")
        }
        return text
    }

    private func date(_ text: String) -> Result<TableValue, Problem> {
        switch field.format ?? "default" {
        case "default":
            if let date = CalendarDate(iso: text), date.day != nil, text.utf8.count == 10 {
                return .success(.date(date))
            }
            let isShort = CalendarDate(iso: text) != nil
            return .failure(
                dateProblem(
                    text,
                    help: isShort
                        ? "a date field holds whole days; give the field the type year or yearmonth, or the format any"
                        : nil))
        case "any":
            if let date = CalendarDate(iso: text) { return .success(.date(date)) }
            return .failure(dateProblem(text))
        case let format:
            if let date = DatePattern(format).date(of: text) { return .success(.date(date)) }
            return .failure(dateProblem(text, help: "write it as \(format)"))
        }
    }

    private func year(_ text: String) -> Result<TableValue, Problem> {
        if text.utf8.count == 4, let year = DecimalText.integer(of: text), year >= 0 { return .success(.integer(year)) }
        return .failure(dateProblem(text, help: "write a year in four digits"))
    }

    private func yearMonth(_ text: String) -> Result<TableValue, Problem> {
        if text.utf8.count == 7, let date = CalendarDate(iso: text) { return .success(.date(date)) }
        return .failure(dateProblem(text, help: "write year and month, such as 2024-05"))
    }

    private func dateProblem(_ text: String, help: String? = nil) -> Problem {
        Problem(
            rule: .tableDate, message: "“\(shown(text))” is no date",
            help: help ?? "write ISO 8601, such as 2024-05-30")
    }

    private func boolean(_ text: String) -> Result<TableValue, Problem> {
        if field.trueValues.contains(text) { return .success(.integer(1)) }
        if field.falseValues.contains(text) { return .success(.integer(0)) }
        let words = (field.trueValues + field.falseValues).joined(separator: ", ")
        return .failure(
            Problem(rule: .tableType, message: "“\(shown(text))” is no truth value", help: "one of \(words)"))
    }

    private func string(_ text: String) -> Result<TableValue, Problem> {
        let isRight: Bool
        switch field.format {
        case "email":
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            isRight = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(" ") }
        case "uri":
            let scheme = text.prefix { $0 != ":" }
            isRight =
                scheme.count < text.count && scheme.first?.isLetter == true
                && !text.unicodeScalars.contains { $0.value <= 0x20 }
        default: isRight = true
        }
        guard !isRight else { return .success(.text(text)) }
        return .failure(
            Problem(
                rule: .tableType, message: "“\(shown(text))” is no \(field.format ?? "string")",
                help: field.format == "uri" ? "write the whole address, such as https://example.org/" : nil))
    }

    private func shown(_ text: String) -> String {
        text.count <= 40 ? text : text.prefix(39) + "…"
    }
}
