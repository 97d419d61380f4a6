import Serialization

/// What a chart needs from the page's language: numbers, dates, messages, direction.
///
/// A chart never looks at the machine's locale; everything it writes goes through here.
package struct ChartLanguage: Sendable {
    package enum DateStyle: Sendable {
        case year
        /// A month inside a year that the axis already shows.
        case shortMonth
        case monthAndYear
        case short
        case long
    }

    package let tag: String
    /// The languages to look for text in, this one first.
    package let fallbacks: [String]
    package let isRightToLeft: Bool
    /// Whether the page's script is Latin.
    let isLatin: Bool
    /// The language of texts and data that do not say theirs.
    let defaultTag: String
    /// How much larger text is set than Latin text, so that it looks as large.
    package let textScale: Double
    let formatters: Formatters

    func number(_ value: Double, _ decimals: Int) -> String { formatters.number(value, decimals) }
    func compactNumber(_ value: Double) -> String { formatters.compactNumber(value) }
    func percent(_ value: Double, _ decimals: Int) -> String { formatters.percent(value, decimals) }
    func plainInteger(_ value: Int) -> String { formatters.plainInteger(value) }
    func date(_ date: CalendarDate, _ style: DateStyle) -> String { formatters.date(date, style) }
    func period(_ from: CalendarDate, _ to: CalendarDate) -> String { formatters.period(from, to) }
    func unitName(_ unit: String) -> String? { formatters.unitName(unit) }

    func quantity(_ value: Double, _ unit: String, _ isCompact: Bool) -> String {
        formatters.quantity(value, unit, isCompact)
    }

    func message(_ key: String, _ arguments: [(String, String)], _ count: Int?) -> String {
        formatters.message(key, arguments, count)
    }

    func message(_ key: String, _ arguments: (String, String)...) -> String {
        formatters.message(key, arguments, nil)
    }

    /// Several things one after another, with the language's comma between.
    func list(_ items: some Sequence<String>) -> String {
        joined(items, "chart.list")
    }

    /// Several parts of a sentence, with the language's semicolon between.
    func clauses(_ parts: some Sequence<String>) -> String {
        joined(parts, "chart.summary.join")
    }

    /// The separator is what the message puts between its two arguments, so that a long list is joined in one pass.
    private func joined(_ items: some Sequence<String>, _ key: String) -> String {
        items.joined(separator: message(key, ("a", ""), ("b", "")))
    }

    /// The text of a spec in this language.
    func text(_ text: ChartText) -> String {
        text.text(for: fallbacks)
    }

    /// The text with its language where that is not the page's.
    func words(_ text: ChartText) -> RenderedChart.Words {
        let resolved = text.resolved(for: fallbacks)
        let language = resolved.language.isEmpty ? defaultTag : resolved.language
        let isOwn = language == tag || tag.hasPrefix(language + "-") || language.hasPrefix(tag + "-")
        return RenderedChart.Words(text: resolved.text, language: isOwn ? nil : language)
    }

    func text(_ text: ChartText?) -> String? {
        text.map { $0.text(for: fallbacks) }
    }

    /// The language of a text when it is plainly not the page's: three Latin words in a row on a page in another
    /// script; nil otherwise.
    func foreignLanguage(of text: String) -> String? {
        guard !isLatin else { return nil }
        var text = text
        return text.withUTF8 { bytes in
            var words = 0
            var isInWord = false
            for byte in bytes {
                switch byte {
                case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9:
                    if !isInWord { words += 1 }
                    if words >= 3 { return defaultTag }
                    isInWord = true
                case 0x80...0xBF: break
                case 0xCD...0xDF: (words, isInWord) = (0, false)
                default: isInWord = false
                }
            }
            return nil
        }
    }

    /// Text of unknown direction, isolated (Unicode Bidirectional Algorithm, FSI … PDI) where its letters run the
    /// other way than the page.
    func isolated(_ text: String) -> String {
        var hasLeftToRight = false
        var hasRightToLeft = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: hasRightToLeft = true
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x58F: hasLeftToRight = true
            default: break
            }
        }
        return (isRightToLeft ? hasLeftToRight : hasRightToLeft) ? "\u{2068}\(text)\u{2069}" : text
    }
}
