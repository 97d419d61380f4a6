import Diagnostics
import Serialization

/// The interface messages that come with the program, in six languages.
package enum BuiltInCatalogs {
    /// The built-in languages, English first.
    package static let tags: [LanguageTag] = [.english, .turkish, .azerbaijani, .russian, .armenian, .arabic]

    /// The messages of a language or of what it falls back to (`tr` for `tr-TR`); nil where there are none.
    package static func messages(for tag: LanguageTag) -> [String: Message]? {
        for candidate in tag.fallbacks {
            switch candidate.string {
            case "en": return english
            case "tr": return turkish
            case "az": return azerbaijani
            case "ru": return russian
            case "hy": return armenian
            case "ar": return arabic
            default: continue
            }
        }
        return nil
    }

    /// The English catalog, which says what messages there are and what arguments they take.
    package static let english = parsed(EnglishCatalog.yaml)
    private static let turkish = parsed(TurkishCatalog.yaml)
    private static let azerbaijani = parsed(AzerbaijaniCatalog.yaml)
    private static let russian = parsed(RussianCatalog.yaml)
    private static let armenian = parsed(ArmenianCatalog.yaml)
    private static let arabic = parsed(ArabicCatalog.yaml)

    /// The YAML text of each language, for tests and for `attest init`.
    package static func source(for tag: LanguageTag) -> String? {
        switch tag.string {
        case "en": EnglishCatalog.yaml
        case "tr": TurkishCatalog.yaml
        case "az": AzerbaijaniCatalog.yaml
        case "ru": RussianCatalog.yaml
        case "hy": ArmenianCatalog.yaml
        case "ar": ArabicCatalog.yaml
        default: nil
        }
    }

    private static func parsed(_ yaml: String) -> [String: Message] {
        BuiltInCatalogReader.messages(of: yaml) ?? readAsYAML(yaml)
    }

    /// The messages of a catalog in any form of YAML.
    static func readAsYAML(_ yaml: String) -> [String: Message] {
        var bag = DiagnosticBag()
        var reader = CatalogReader(file: "", isBuiltIn: true)
        if let node = YAMLReader.read(Array(yaml.utf8), file: "", &bag) { reader.read(node, &bag) }
        return reader.messages
    }
}
