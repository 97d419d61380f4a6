/// One `cs:locale`, from a locale file or from a style: terms, date formats and options of a language.
package struct LocaleFile: Sendable {
    /// The language tag; nil for a style's locale for all languages.
    package let language: String?
    var terms: [String: TermForms] = [:]
    /// By the name of their form.
    var dates: [String: LocaleDate] = [:]
    /// Nil where the locale does not say.
    var hasPunctuationInQuote: Bool?
    var limitsDayOrdinals: Bool?

    init(language: String?) {
        self.language = language
    }
}

/// A locale's date format.
struct LocaleDate: Sendable {
    let parts: [DatePart]
    let delimiter: String
    let formatting: Formatting
    let textCase: TextCase?
}
