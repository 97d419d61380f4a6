/// A word or phrase of a locale, in singular and plural.
struct Term: Sendable, Hashable {
    /// The grammatical gender of a noun, which ordinals agree with.
    enum Gender: String, Sendable { case masculine, feminine }

    /// Which numbers an ordinal suffix is for (CSL 1.0.2, “Ordinal Suffixes”).
    enum Match: String, Sendable {
        case lastDigit = "last-digit"
        case lastTwoDigits = "last-two-digits"
        case wholeNumber = "whole-number"
    }

    var single: String
    var multiple: String
    var gender: Gender?
    var match: Match?

    /// Whether the term is a straight quotation mark, which stands for a missing one.
    var isTypewriterQuote: Bool { single == "\"" || single == "'" }
}
