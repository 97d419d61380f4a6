/// The forms of terms (CSL 1.0.2, “Terms”), each with the form to use where a locale lacks it.
enum TermForm: String, Sendable, Hashable {
    case long, short, verb
    case verbShort = "verb-short"
    case symbol

    var fallback: TermForm? {
        switch self {
        case .long: nil
        case .short, .verb: .long
        case .verbShort: .verb
        case .symbol: .short
        }
    }
}
