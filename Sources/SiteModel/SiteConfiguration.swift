import Charts
import Diagnostics
import Localization

/// `Content/site.yaml`.
package struct SiteConfiguration: Sendable {
    package struct License: Sendable, Hashable {
        /// An SPDX identifier, as it is written: `CC-BY-4.0`.
        package let identifier: String
        /// Where its text is; nil for one that is not known.
        package let address: String?

        package init(identifier: String) {
            self.identifier = identifier
            address = Self.addresses[identifier]
        }

        private static let addresses = [
            "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
            "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
            "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
            "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
            "ODC-BY-1.0": "https://opendatacommons.org/licenses/by/1-0/",
            "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
        ]
    }

    package let title: LocalizedText
    package let description: LocalizedText?
    package let baseURL: BaseURL
    /// In the order in which languages are listed; never empty.
    package let locales: [LocaleSettings]
    /// All that the file names, built or not.
    package let declaredLocales: [LocaleSettings]
    package let defaultLocale: LanguageTag
    /// A CSL style's file name or a path; nil for the built-in note style.
    package let citationStyle: PageMetadata.Placed?
    package let bibliographyGroups: BibliographyGroups
    package let fallback: FallbackPolicy
    package let license: License?
    /// Page paths with their places.
    package let menu: [PageMetadata.Placed]
    /// Pages that the foot of every page leads to instead: what is looked up rather than read.
    package let footerMenu: [PageMetadata.Placed]
    package let contact: String?
    /// A telephone number as people write it.
    package let phone: String?
    /// Whether every page says that it is no safety map, and what to do about something that may explode.
    package let safetyNotice: Bool
    /// Addresses at which the site's publishers can be followed elsewhere.
    package let follow: [String]
    /// Services that pages can be passed on to, besides mail.
    package let share: [ShareService]
    /// Whether straight quotation marks and double hyphens are shown as the page's language has them.
    package let typography: Bool
    /// Which way time runs in charts on right-to-left pages, where a chart does not say.
    package let timeDirection: ChartSpec.TimeDirection
    /// Whether pages have pictures for links to them on other sites, where a program can draw them.
    package let socialCards: Bool
    /// What the report says of itself.
    package let report: ReportSettings
    /// Forms of text files that are written beside them.
    package let compress: [CompressedCopy]

    /// How grave the project takes single rules to be, in the order of the file.
    package let checks: [RuleLevel]
    /// KiB that a page may load, itself included; nil where nothing is counted.
    package let pageBudget: Int?

    /// Where the address of a page without `slug` comes from.
    package let slugs: SlugPolicy

    package init(
        title: LocalizedText, description: LocalizedText?, baseURL: BaseURL, locales: [LocaleSettings],
        declaredLocales: [LocaleSettings], defaultLocale: LanguageTag, citationStyle: PageMetadata.Placed?,
        bibliographyGroups: BibliographyGroups = .none,
        fallback: FallbackPolicy, license: License?,
        menu: [PageMetadata.Placed], footerMenu: [PageMetadata.Placed] = [], contact: String?, typography: Bool = false,
        slugs: SlugPolicy = .path,
        timeDirection: ChartSpec.TimeDirection = .auto, report: ReportSettings = ReportSettings(),
        checks: [RuleLevel] = [], pageBudget: Int? = nil,
        socialCards: Bool = false, phone: String? = nil, follow: [String] = [], share: [ShareService] = [],
        safetyNotice: Bool = false, compress: [CompressedCopy] = []
    ) {
        self.title = title
        self.description = description
        self.baseURL = baseURL
        self.locales = locales
        self.declaredLocales = declaredLocales
        self.defaultLocale = defaultLocale
        self.citationStyle = citationStyle
        self.bibliographyGroups = bibliographyGroups
        self.fallback = fallback
        self.license = license
        self.menu = menu
        self.footerMenu = footerMenu
        self.contact = contact
        self.typography = typography
        self.slugs = slugs
        self.timeDirection = timeDirection
        self.report = report
        self.checks = checks
        self.pageBudget = pageBudget
        self.socialCards = socialCards
        self.phone = phone
        self.follow = follow
        self.share = share
        self.safetyNotice = safetyNotice
        self.compress = compress
    }

    /// Both menus: the order in which the pages are read.
    package var readingOrder: [PageMetadata.Placed] { menu + footerMenu }

    /// Whether a page stands in one of the menus.
    package func isInMenus(_ path: String) -> Bool {
        menu.contains { $0.text == path } || footerMenu.contains { $0.text == path }
    }
}

/// A form in which servers hand out text files, beside the file: `page.html.gz`.
package enum CompressedCopy: String, Sendable, CaseIterable {
    case gz, br
}

/// How the list of all sources is parted.
package enum BibliographyGroups: String, Sendable, CaseIterable {
    /// One list in the order of the page's language.
    case none
    /// A list for each script, that of the page's language first.
    case script
}

/// What the address of a page without `slug` is made from, and how topics are written in addresses.
package enum SlugPolicy: String, Sendable, CaseIterable {
    /// The page's path, the same in every language; topics in ASCII.
    case path
    /// The title in ASCII letters.
    case transliterated
    /// The title in the language's own script.
    case native

    /// The style in which names become addresses.
    package var style: Slug.Style { self == .native ? .native : .ascii }
}
