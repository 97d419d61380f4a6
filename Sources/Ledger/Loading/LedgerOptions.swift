import Localization
import Serialization

/// What the ledger needs to know of the site.
package struct LedgerOptions: Sendable {
    package let defaultLocale: LanguageTag
    package let locales: [LanguageTag]
    /// The date of the build.
    package let today: CalendarDate
    /// The folder that holds `ledger`, `places.yaml` and `glossary.yaml`.
    package let folder: String

    package init(
        defaultLocale: LanguageTag = .english, locales: [LanguageTag] = [.english], today: CalendarDate,
        folder: String = "Content"
    ) {
        self.defaultLocale = defaultLocale
        self.locales = locales
        self.today = today
        self.folder = folder
    }
}
