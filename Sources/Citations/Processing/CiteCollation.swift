import Foundation

/// The alphabetical order of a language for sort keys, upper and lower case alike.
struct CiteCollation: Sendable {
    private let locale: Locale

    init(language: String) {
        locale = Locale(identifier: language.replacing("-", with: "_"))
    }

    /// Negative, zero or positive as the first text stands before, with or behind the second.
    func compare(_ first: String, _ second: String) -> Int {
        if first.utf8.elementsEqual(second.utf8) { return 0 }
        return first.compare(second, options: [.caseInsensitive], range: nil, locale: locale).rawValue
    }
}
