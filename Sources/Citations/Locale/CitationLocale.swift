import Diagnostics

/// The terms, date formats and options of one language as one style sees them.
///
/// The style's own locales come first, then the language's file, then American English (CSL 1.0.2, “Locale
/// Fallback”). Within these, a form that is missing is taken from the nearest form of the same language before
/// English is asked.
final class CitationLocale: Sendable {
    /// The tag of the language, as it was asked for.
    let language: String
    /// The language without territory.
    let languageCode: String
    private let terms: [String: TermForms]
    private let english: [String: TermForms]
    private let numericDate: LocaleDate?
    private let textDate: LocaleDate?
    /// The months' names from January on, by themselves and behind a day.
    private let months: [(alone: String?, behindDay: String?)]
    let hasPunctuationInQuote: Bool
    let limitsDayOrdinals: Bool
    let quotes: QuoteMarks
    let pageRangeDelimiter: String
    /// The language's own comma and semicolon, for the built-in style; other styles write what they write.
    let marks: PunctuationMarks?
    /// Whether the language runs from right to left.
    let isRightToLeft: Bool

    init(language: String, style: CitationStyle, repository: StyleRepository) {
        let tag = LocaleTag(language).principal
        self.language = tag.text
        languageCode = tag.language
        let catalog = LocaleCatalog(repository)
        let base = catalog.english
        var levels = tag.isAmericanEnglish ? [] : catalog.files(for: tag)
        levels += style.locales.filter { $0.language == nil }
        levels += style.locales.filter { $0.language == tag.language }
        levels += style.locales.filter { file in
            file.language.map { LocaleTag($0).text == tag.text && $0 != tag.language } ?? false
        }

        var terms: [String: TermForms] = [:]
        var english = base?.terms ?? [:]
        var dates = base?.dates ?? [:]
        var hasPunctuationInQuote = base?.hasPunctuationInQuote
        var limitsDayOrdinals = base?.limitsDayOrdinals
        for level in levels {
            if level.terms.keys.contains(where: { $0.hasPrefix("ordinal") }) {
                // Ordinal suffixes are one set: a locale that has any replaces all (“Ordinal Suffixes”).
                for key in terms.keys where key.hasPrefix("ordinal") { terms[key] = nil }
                for key in english.keys where key.hasPrefix("ordinal") { english[key] = nil }
            }
            terms.merge(level.terms) { lower, upper in
                var merged = lower
                merged.merge(upper)
                return merged
            }
            dates.merge(level.dates) { $1 }
            hasPunctuationInQuote = level.hasPunctuationInQuote ?? hasPunctuationInQuote
            limitsDayOrdinals = level.limitsDayOrdinals ?? limitsDayOrdinals
        }
        self.terms = terms
        self.english = english
        numericDate = dates[DateElement.Form.numeric.rawValue]
        textDate = dates[DateElement.Form.text.rawValue]
        self.hasPunctuationInQuote = hasPunctuationInQuote ?? false
        self.limitsDayOrdinals = limitsDayOrdinals ?? false
        func text(_ name: String) -> String? {
            (terms[name] ?? english[name])?[.long]?.single
        }
        func term(_ name: String) -> Term? {
            terms[name]?.nearest(.long) ?? english[name]?.nearest(.long)
        }
        months = (1...12).map { number in
            let key = "month-" + Self.twoDigits(number)
            let name = term(key)?.single
            // The genitive, where the language has one and the style no name of its own.
            guard let genitive = term(key + "-genitive"), genitive.multiple == name else { return (name, name) }
            return (name, genitive.single)
        }
        quotes = QuoteMarks(
            open: text("open-quote") ?? "“", close: text("close-quote") ?? "”",
            openInner: text("open-inner-quote") ?? "‘", closeInner: text("close-inner-quote") ?? "’")
        pageRangeDelimiter = text("page-range-delimiter") ?? "–"
        isRightToLeft = ["ar", "fa", "he", "ur", "ps", "ckb", "yi", "dv"].contains(tag.language)
        let comma = text("comma") ?? ","
        marks =
            style.id == CitationStyle.builtInName && comma != ","
            ? PunctuationMarks(comma: comma, semicolon: text("semicolon") ?? ";") : nil
    }

    /// A term in a form, or the nearest form; nil where no language has it.
    func term(_ name: String, _ form: TermForm = .long) -> Term? {
        if let term = terms[name]?.nearest(form) { return term }
        return english[name]?.nearest(form)
    }

    /// The words of a term; nil where no language has it.
    func text(_ name: String, _ form: TermForm = .long, isPlural: Bool = false) -> String? {
        guard let term = term(name, form) else { return nil }
        return isPlural ? term.multiple : term.single
    }

    /// A month or season for a gender, where the locale tells them apart.
    func forms(_ name: String) -> TermForms? {
        terms[name] ?? english[name]
    }

    func date(_ form: DateElement.Form) -> LocaleDate? {
        switch form {
        case .numeric: numericDate
        case .text: textDate
        }
    }

    /// A month's name, behind a day in the form that it has there; nil where no language has it.
    func month(_ number: Int, isBehindDay: Bool) -> String? {
        guard months.indices.contains(number - 1) else { return text("month-" + Self.twoDigits(number)) }
        return isBehindDay ? months[number - 1].behindDay : months[number - 1].alone
    }

    static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}

/// The quotation marks of a locale.
struct QuoteMarks: Sendable, Hashable {
    let open: String
    let close: String
    let openInner: String
    let closeInner: String
}
