import Serialization

/// Prints numbers, dates and lists for one locale, and reads back what it prints.
///
/// Made once per locale: separators, digits and names are read then, so that a number costs well under a microsecond.
/// Everything can be written into bytes (`append(…to:)`) or taken as text. Nothing here is a message: what needs words
/// of the catalog (units, qualifiers, magnitudes) is in `LocaleProfile`.
///
/// A class because of its size: as a structure it was copied field by field at every step.
package final class LocaleFormatter: Sendable {
    package let settings: LocaleSettings

    let symbols: LocaleSymbols
    let digitTable: DigitTable
    let decimalBytes: [UInt8]
    let groupBytes: [UInt8]
    let minusBytes: [UInt8]
    let percentPrefix: [UInt8]
    let percentSuffix: [UInt8]
    let primaryGroup: Int
    let secondaryGroup: Int
    let minimumGrouping: Int
    let months: MonthNames
    let patterns: CompiledDates
    let suffix: TurkicSuffix?
    let quotes: QuotationMarks

    package init(_ settings: LocaleSettings) {
        self.settings = settings
        var symbols = LocaleSymbols.symbols(for: settings.tag)
        digitTable = DigitTable(settings.digits, for: settings.tag)
        digitTable.adapt(&symbols.numbers)
        let numbers = symbols.numbers
        decimalBytes = Array(numbers.decimal.utf8)
        groupBytes = Array(numbers.group.utf8)
        minusBytes = Array(numbers.minus.utf8)
        percentPrefix = Array(numbers.percentPrefix.utf8)
        percentSuffix = Array(numbers.percentSuffix.utf8)
        primaryGroup = max(1, numbers.primaryGroup)
        secondaryGroup = max(1, numbers.secondaryGroup)
        minimumGrouping = max(1, numbers.minimumGrouping)
        suffix = TurkicSuffix(settings.tag)
        months = MonthNames(symbols.dates, suffix: suffix)
        patterns = CompiledDates(symbols.dates)
        quotes = QuotationMarks(settings.tag)
        self.symbols = symbols
    }

    package var tag: LanguageTag { settings.tag }

    /// Two finished texts with an en dash between them, low first: `1.0–1.6`.
    package func range(_ low: String, _ high: String) -> String {
        "\(low)–\(high)"
    }

    /// In the locale's quotation marks; the inner ones where the text stands in a quotation already.
    package func quoted(_ text: String, nested: Bool = false) -> String {
        nested ? quotes.innerOpen + text + quotes.innerClose : quotes.open + text + quotes.close
    }

    /// ASCII digits replaced by the locale's own, and nothing else touched: for note numbers, times, versions.
    package func digits(_ ascii: String) -> String {
        if digitTable.isASCII { return ascii }
        var bytes: [UInt8] = []
        for byte in ascii.utf8 {
            if (0x30...0x39).contains(byte) {
                bytes.append(contentsOf: digitTable.bytes[Int(byte - 0x30)])
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @inline(__always)
    func append(digit: UInt8, to bytes: inout [UInt8]) {
        if digitTable.isASCII {
            bytes.append(0x30 + digit)
        } else {
            bytes.append(contentsOf: digitTable.bytes[Int(digit)])
        }
    }

    static func text(_ write: (inout [UInt8]) -> Void) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        write(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
