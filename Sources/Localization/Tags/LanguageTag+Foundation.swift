import Foundation

extension LanguageTag {
    /// Language and territory as the Open Graph protocol writes them, `tr_TR`: the tag's own region, else the likeliest
    /// (CLDR, “Likely Subtags”); the language alone where none is known.
    package var territoryCode: String {
        if let region { return "\(language)_\(region)" }
        let parts = Locale.Language(identifier: string).maximalIdentifier.split(separator: "-")
        guard let region = parts.last, parts.count > 1, region.count == 2, region.allSatisfy(\.isUppercase) else {
            return language
        }
        return "\(language)_\(region)"
    }

    /// Foundation's locale of the tag's language, script and region.
    ///
    /// Variants and extensions are left out, and keywords are written in ICU's older form (`de_CH@numbers=latn`): on Linux
    /// `DateFormatter` crashes on a locale with a `-u-` extension.
    func foundationLocale(keywords: String = "") -> Locale {
        let parts = [language, script, region].compactMap { $0 }.joined(separator: "_")
        return Locale(identifier: keywords.isEmpty ? parts : "\(parts)@\(keywords)")
    }
}
