import Localization
import Serialization

/// What a download says of the site that it comes from.
package struct Publication: Sendable {
    package let title: LocalizedText
    package let description: LocalizedText?
    /// Absolute, with a `/` at its end.
    package let baseURL: String
    /// An SPDX id: `CC-BY-4.0`; empty where the site names none.
    package let license: String
    package let publisher: String
    package let defaultLocale: LanguageTag
    package let locales: [LanguageTag]
    /// The date of the build.
    package let date: CalendarDate

    package init(
        title: LocalizedText, description: LocalizedText? = nil, baseURL: String, license: String,
        publisher: String = "", defaultLocale: LanguageTag, locales: [LanguageTag], date: CalendarDate
    ) {
        self.title = title
        self.description = description
        self.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
        self.license = license
        self.publisher = publisher
        self.defaultLocale = defaultLocale
        self.locales = locales
        self.date = date
    }

    func text(_ text: LocalizedText) -> String {
        text.text(for: defaultLocale, default: defaultLocale)
    }

    /// The address of the license’s text, for the licenses that have one known here.
    var licenseURL: String? {
        switch license {
        case "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/"
        case "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/"
        case "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"
        case "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/"
        case "PDDL-1.0": "https://opendatacommons.org/licenses/pddl/1-0/"
        default: license.hasPrefix("https://") || license.hasPrefix("http://") ? license : nil
        }
    }
}
