import Charts
import Diagnostics
import Files
import Localization
import Serialization
import SiteModel

/// Reads `Content/site.yaml`.
package struct ConfigurationLoader {
    static let path = "Content/site.yaml"

    /// - Parameters:
    ///   - baseURL: replaces the file's address.
    ///   - only: languages to build, as a user wrote them; all where nil.
    static func load(
        _ tree: FileTree, baseURL override: String?, only: [String]?, _ bag: inout DiagnosticBag
    ) -> SiteConfiguration? {
        guard let bytes = tree[path] else {
            bag.add(
                .configMissing, "no \(path)", at: SourceRange(file: path),
                help: "name the project's folder with --root, or start one with “attest init”")
            return nil
        }
        let errors = bag.diagnostics.count
        guard let node = YAMLReader.read(bytes, file: path, &bag) else {
            if bag.diagnostics.count == errors {
                bag.add(
                    .keyMissing, "empty \(path)", at: SourceRange(file: path),
                    help: "add at least title, base-url and locales")
            }
            return nil
        }
        guard var fields = Fields(of: node, file: path, what: "the configuration", &bag) else { return nil }
        let title = fields.requiredLocalizedText("title", &bag)
        let description = fields.localizedText("description", &bag)
        let base = baseURL(&fields, override: override, &bag)
        let declared = locales(&fields, &bag)
        let defaultLocale = defaultLocale(&fields, declared, &bag)
        let style = fields.node("citation-style").flatMap { placed($0, fields) }
        let groups = fields.choice("bibliography-groups", of: BibliographyGroups.self, &bag) ?? .none
        let fallback = fields.choice("fallback", of: FallbackPolicy.self, &bag) ?? .notice
        let license = fields.text("license", &bag).map(SiteConfiguration.License.init(identifier:))
        let menu = (fields.textNodes("menu", &bag) ?? []).compactMap { placed($0, fields) }
        let footerMenu = (fields.textNodes("footer-menu", &bag) ?? []).compactMap { placed($0, fields) }
        let timeDirection = fields.choice("time-direction", of: ChartSpec.TimeDirection.self, &bag) ?? .auto
        let contact = fields.text("contact", &bag)
        let typography = fields.flag("typography", &bag) ?? false
        let slugs = fields.choice("slugs", of: SlugPolicy.self, &bag) ?? .path
        let report = report(&fields, &bag)
        let checks = checks(&fields, &bag)
        let budget = pageBudget(&fields, &bag)
        let phone = fields.text("phone", &bag)
        let follow = (fields.texts("follow", &bag) ?? []).filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
        let share = fields.choices("share", of: ShareService.self, &bag)
        let safetyNotice = fields.flag("safety-notice", &bag) ?? false
        let socialCards = fields.flag("social-cards", &bag) ?? false
        let compress = fields.choices("compress", of: CompressedCopy.self, &bag)
        fields.rejectUnknown(&bag)
        guard let title, let base, let defaultLocale else { return nil }
        return SiteConfiguration(
            title: title, description: description, baseURL: base, locales: chosen(declared, only, &bag),
            declaredLocales: declared, defaultLocale: defaultLocale, citationStyle: style,
            bibliographyGroups: groups, fallback: fallback,
            license: license, menu: menu, footerMenu: footerMenu,
            contact: contact, typography: typography, slugs: slugs, timeDirection: timeDirection, report: report,
            checks: checks, pageBudget: budget, socialCards: socialCards, phone: phone, follow: follow, share: share,
            safetyNotice: safetyNotice, compress: compress)
    }

    /// `compress` alone: who writes the files must know it before anything is loaded. What is wrong with it is found when
    /// the project is.
    package static func compressedCopies(_ tree: FileTree) -> [CompressedCopy] {
        var ignored = DiagnosticBag()
        guard let bytes = tree[path], let node = YAMLReader.read(bytes, file: path, &ignored),
            var fields = Fields(of: node, file: path, what: "the configuration", &ignored)
        else { return [] }
        return fields.choices("compress", of: CompressedCopy.self, &ignored)
    }

    private static func report(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> ReportSettings {
        guard let node = fields.node("report"),
            var own = Fields(of: node, file: path, what: "the report’s settings", &bag)
        else { return ReportSettings() }
        let edition = own.integer("edition", &bag)
        let series = own.localizedText("series", &bag)
        let publisher = own.localizedText("publisher", &bag)
        own.rejectUnknown(&bag)
        return ReportSettings(edition: edition, series: series, publisher: publisher)
    }

    /// `checks: { claim.unused: off }`.
    private static func checks(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> [RuleLevel] {
        guard let node = fields.node("checks"), var own = Fields(of: node, file: path, what: "“checks”", &bag) else {
            return []
        }
        return (node.entries ?? []).compactMap { entry in
            let rule = PageMetadata.Placed(
                text: entry.key, range: SourceRange(file: path, offsets: entry.keyRange))
            return own.choice(entry.key, of: RuleLevel.Level.self, &bag).map { RuleLevel(rule: rule, level: $0) }
        }
    }

    /// `budget: { page: 300 }`, in KiB.
    private static func pageBudget(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> Int? {
        guard let node = fields.node("budget"), var own = Fields(of: node, file: path, what: "the budget", &bag) else {
            return nil
        }
        let page = own.integer("page", &bag)
        own.rejectUnknown(&bag)
        return page
    }

    private static func placed(_ node: Node, _ fields: Fields) -> PageMetadata.Placed? {
        node.text.map { PageMetadata.Placed(text: $0, range: fields.place(of: node)) }
    }

    private static func baseURL(_ fields: inout Fields, override: String?, _ bag: inout DiagnosticBag) -> BaseURL? {
        let node = override == nil ? fields.requiredNode("base-url", &bag) : fields.node("base-url")
        guard let text = override ?? node?.text else {
            if let node { bag.add(.configBaseURL, "base URL that is no text", at: fields.place(of: node)) }
            return nil
        }
        if let url = BaseURL(text) { return url }
        bag.add(
            .configBaseURL, "“\(text)” is no absolute http address",
            at: override == nil ? node.map { fields.place(of: $0) } : nil, help: "write it as https://example.org/")
        return nil
    }

    private static func locales(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> [LocaleSettings] {
        guard let node = fields.requiredNode("locales", &bag) else { return [] }
        guard let elements = node.elements, !elements.isEmpty else {
            bag.add(
                .valueType, "“locales” is \(node.kindName), not a list of languages", at: fields.place(of: node),
                help: "write locales: [en]")
            return []
        }
        var settings: [LocaleSettings] = []
        for element in elements {
            guard let locale = LocaleSettings(decoding: element, file: fields.file, &bag) else { continue }
            if settings.contains(where: { $0.tag == locale.tag }) {
                bag.add(
                    .configLocale, "locale “\(locale.tag)” a second time", at: fields.place(of: element),
                    help: "remove one of them")
            } else {
                settings.append(locale)
            }
        }
        return settings
    }

    private static func defaultLocale(
        _ fields: inout Fields, _ declared: [LocaleSettings], _ bag: inout DiagnosticBag
    ) -> LanguageTag? {
        guard let node = fields.node("default-locale") else { return declared.first?.tag }
        if let tag = node.text.flatMap({ LanguageTag($0) }), declared.contains(where: { $0.tag == tag }) { return tag }
        bag.add(
            .configLocale, "default locale \(node.kindName) is none of the site's", at: fields.place(of: node),
            help: Suggestion.help(for: node.text ?? "", among: declared.map(\.tag.string)) ?? "add it to locales")
        return declared.first?.tag
    }

    private static func chosen(_ declared: [LocaleSettings], _ only: [String]?, _ bag: inout DiagnosticBag)
        -> [LocaleSettings]
    {
        guard let only else { return declared }
        var tags: [LanguageTag] = []
        for name in only {
            guard let tag = LanguageTag(name)?.best(among: declared.map(\.tag)) else {
                bag.add(
                    .configLocale, "no locale “\(name)” in \(path)", at: nil,
                    help: Suggestion.help(for: name, among: declared.map(\.tag.string)))
                continue
            }
            tags.append(tag)
        }
        return declared.filter { tags.contains($0.tag) }
    }
}
