import Foundation

/// The quotation marks of a language, outer and inner (CLDR's delimiters).
package struct QuotationMarks: Sendable, Hashable {
    package let open: String
    package let close: String
    package let innerOpen: String
    package let innerClose: String

    package init(_ tag: LanguageTag) {
        let known = Self.builtIn[tag.string] ?? Self.builtIn[tag.language]
        if let known {
            self = known
            return
        }
        let locale = tag.foundationLocale()
        self.init(
            locale.quotationBeginDelimiter ?? "“", locale.quotationEndDelimiter ?? "”",
            locale.alternateQuotationBeginDelimiter ?? "‘", locale.alternateQuotationEndDelimiter ?? "’")
    }

    private init(_ open: String, _ close: String, _ innerOpen: String, _ innerClose: String) {
        self.open = open
        self.close = close
        self.innerOpen = innerOpen
        self.innerClose = innerClose
    }

    /// Arabic departs from CLDR, which has straight or curly quotes: Arabic books and newspapers print «…».
    private static let builtIn: [String: QuotationMarks] = [
        "en": QuotationMarks("“", "”", "‘", "’"), "tr": QuotationMarks("“", "”", "‘", "’"),
        "az": QuotationMarks("“", "”", "‘", "’"), "ru": QuotationMarks("«", "»", "„", "“"),
        "hy": QuotationMarks("«", "»", "“", "”"), "ar": QuotationMarks("«", "»", "“", "”"),
    ]
}
