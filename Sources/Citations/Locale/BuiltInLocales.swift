import Diagnostics

/// The locales that come with the program, in the format of CSL 1.0.2.
enum BuiltInLocales {
    /// The text of a locale by its tag; nil for languages that the program does not bring.
    static func text(_ tag: String) -> String? {
        switch tag {
        case "az-AZ": azerbaijani
        case "hy-AM": armenian
        case "tr-TR": turkish
        case "ru-RU": russian
        case "ar": arabic
        case "en-US": english
        default: nil
        }
    }

    /// Whether the program's locale is the one to use, since the distribution's package has none.
    static func isComplete(_ tag: String) -> Bool {
        tag == "az-AZ" || tag == "hy-AM"
    }
}
