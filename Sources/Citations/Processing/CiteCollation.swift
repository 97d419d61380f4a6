import Foundation

/// The alphabetical order of a language for sort keys, upper and lower case alike.
struct CiteCollation: Sendable {
    private let locale: Locale
    private let table: CollationTable?

    init(language: String) {
        locale = Locale(identifier: language.replacing("-", with: "_"))
        table = CollationTable.table(for: LocaleTag(language).language)
    }

    /// What `compare` needs of a text, made once.
    func key(_ text: String) -> CollationTable.Key {
        table?.key(text) ?? CollationTable.Key(text: text, weights: nil, hasMarks: false)
    }

    /// Negative, zero or positive as the first text stands before, with or behind the second.
    func compare(_ first: CollationTable.Key, _ second: CollationTable.Key) -> Int {
        if let order = CollationTable.compare(first, second) { return order }
        if first.text.utf8.elementsEqual(second.text.utf8) { return 0 }
        return first.text.compare(second.text, options: [.caseInsensitive], range: nil, locale: locale).rawValue
    }

    func compare(_ first: String, _ second: String) -> Int {
        compare(key(first), key(second))
    }
}
