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
    /// Text is this much larger than Latin text at the same font size looks.
    package let textScale: Double
    let number: @Sendable (_ value: Double, _ decimals: Int) -> String
    let compactNumber: @Sendable (_ value: Double) -> String
    let percent: @Sendable (_ value: Double, _ decimals: Int) -> String
    let plainInteger: @Sendable (_ value: Int) -> String
    let date: @Sendable (_ date: CalendarDate, _ style: DateStyle) -> String
    let message: @Sendable (_ key: String, _ arguments: [(String, String)], _ count: Int?) -> String
    let optionalMessage: @Sendable (_ key: String) -> String?

    package init(
        tag: String, fallbacks: [String], isRightToLeft: Bool, textScale: Double = 1,
        number: @escaping @Sendable (Double, Int) -> String, compactNumber: @escaping @Sendable (Double) -> String,
        percent: @escaping @Sendable (Double, Int) -> String, plainInteger: @escaping @Sendable (Int) -> String,
        date: @escaping @Sendable (CalendarDate, DateStyle) -> String,
        message: @escaping @Sendable (String, [(String, String)], Int?) -> String,
        optionalMessage: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.tag = tag
        self.fallbacks = fallbacks
        self.isRightToLeft = isRightToLeft
        self.textScale = textScale
        self.number = number
        self.compactNumber = compactNumber
        self.percent = percent
        self.plainInteger = plainInteger
        self.date = date
        self.message = message
        self.optionalMessage = optionalMessage
    }

    func message(_ key: String, _ arguments: (String, String)...) -> String {
        message(key, arguments, nil)
    }

    /// The text of a spec in this language.
    func text(_ text: ChartText) -> String {
        text.text(for: fallbacks)
    }

    func text(_ text: ChartText?) -> String? {
        text.map { $0.text(for: fallbacks) }
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
