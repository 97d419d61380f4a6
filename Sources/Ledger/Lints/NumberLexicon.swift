import Localization

/// The words of a language that make a number harmless, or show that it counts something. Lower-case.
///
/// A word stands for itself; with a `*` at its end, for all words that begin with it.
struct NumberLexicon {
    let months: WordList
    /// Words that a reference follows, whatever its number: article, page, resolution.
    let references: WordList
    /// Words that a small number follows: step, table, point.
    let smallReferences: WordList
    /// Words that stand behind a reference’s number: `sayılı`.
    let followers: WordList
    /// Words that a year follows: in, since.
    let yearWords: WordList
    /// Words for what is counted or measured: with one behind it, a number is no year and no day.
    let counted: WordList
    /// Words that join two numbers.
    let joiners: WordList
    /// Ends of ordinals, behind the digits and an apostrophe or hyphen.
    let ordinals: Set<String>
    /// Words before a time of day, and those that need minutes behind a point to be sure of one.
    let clockWords: WordList
    let weakClockWords: WordList
    let phoneWords: WordList
    /// Months have a capital: “5 May” is a day, “5 may” is not.
    let hasCapitalMonths: Bool
    /// A point behind digits makes an ordinal.
    let hasPointOrdinals: Bool

    /// The lexicon of a language; the English one where a language has none.
    static func of(_ language: LanguageTag) -> NumberLexicon {
        table[language.language] ?? english
    }

    private static let table: [String: NumberLexicon] = [
        "en": english, "tr": turkish, "az": azerbaijani, "ru": russian, "hy": armenian, "ar": arabic,
    ]
}
