import Foundation

extension LanguageTag {
    /// Foundation's locale of the tag's language, script and region.
    ///
    /// Variants and extensions are left out, and keywords are written in ICU's older form (`de_CH@numbers=latn`): on Linux
    /// `DateFormatter` crashes on a locale with a `-u-` extension.
    func foundationLocale(keywords: String = "") -> Locale {
        let parts = [language, script, region].compactMap { $0 }.joined(separator: "_")
        return Locale(identifier: keywords.isEmpty ? parts : "\(parts)@\(keywords)")
    }
}
