import Foundation

/// What languages call themselves.
package enum LanguageNames {
    /// The language's own name with a capital where its script has capitals: `English`, `Türkçe`, `العربية`; the tag
    /// where nobody knows one.
    package static func autonym(of tag: LanguageTag) -> String {
        if let name = builtIn[tag.string] { return name }
        let locale = tag.foundationLocale()
        guard let name = locale.localizedString(forIdentifier: tag.string), !name.isEmpty else { return tag.string }
        return LetterCase(tag).capitalized(name)
    }

    /// A language's name in another language, as CLDR writes it; nil where CLDR has none.
    package static func name(of tag: LanguageTag, in other: LanguageTag) -> String? {
        let name = other.foundationLocale().localizedString(forIdentifier: tag.string)
        return name.flatMap { $0.isEmpty || $0 == tag.string ? nil : $0 }
    }

    /// A script's name in a language with a capital at its start, by its code (ISO 15924); nil where CLDR has none.
    package static func name(ofScript code: String, in tag: LanguageTag) -> String? {
        guard let name = tag.foundationLocale().localizedString(forScriptCode: code), !name.isEmpty, name != code else {
            return nil
        }
        return LetterCase(tag).capitalized(name)
    }

    private static let builtIn = [
        "en": "English", "tr": "Türkçe", "az": "Azərbaycanca", "ru": "Русский", "hy": "Հայերեն", "ar": "العربية",
        "ka": "ქართული", "fa": "فارسی",
    ]
}
