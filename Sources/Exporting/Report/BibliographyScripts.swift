import Localization

/// The order in which a bibliography's groups stand: the language's own script first.
enum BibliographyScripts {
    static func order(_ tag: LanguageTag) -> [String] {
        let own: String =
            switch tag.language {
            case "ru", "uk", "bg": "cyrillic"
            case "hy": "armenian"
            case "ar", "fa": "arabic"
            default: "latin"
            }
        return [own] + ["latin", "cyrillic", "armenian", "arabic", "other"].filter { $0 != own }
    }
}
