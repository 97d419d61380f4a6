/// The values of `text-case` (CSL 1.0.2, “Text-case”).
enum TextCase: String, Sendable {
    case lowercase, uppercase, title, sentence
    case capitalizeFirst = "capitalize-first"
    case capitalizeAll = "capitalize-all"
}
