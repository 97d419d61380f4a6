import Diagnostics
import Ledger
import Localization
import Serialization
import SiteModel

/// Gives every page its address and every language its pages.
struct SitePlanner {
    let configuration: SiteConfiguration
    let pages: [ContentPage]
    let ledger: ClaimLedger
    let hasSources: Bool
    let parts: PageParts

    private var locales: [LanguageTag] { configuration.locales.map(\.tag) }

    /// The plan, with a diagnostic for every two pages that want one address.
    func plan(_ bag: inout DiagnosticBag) -> SitePlan {
        var planned: [PlannedPage] = []
        for (path, translations) in pagesByPath() {
            planned += locales.compactMap { plannedPage(path, translations, in: $0) }
        }
        for subject in evidenceSubjects() {
            for locale in locales {
                planned.append(
                    PlannedPage(subject: subject, locale: locale, address: address(of: subject, in: locale)))
            }
        }
        for locale in locales { planned += tagPages(in: locale) }
        return SitePlan(rejectingTwins(planned, &bag))
    }

    private func pagesByPath() -> [(path: String, translations: [LanguageTag: ContentPage])] {
        var order: [String] = []
        var byPath: [String: [LanguageTag: ContentPage]] = [:]
        for page in pages {
            if byPath[page.path] == nil { order.append(page.path) }
            byPath[page.path, default: [:]][page.language] = page
        }
        return order.map { ($0, byPath[$0] ?? [:]) }
    }

    private func plannedPage(
        _ path: String, _ translations: [LanguageTag: ContentPage], in locale: LanguageTag
    ) -> PlannedPage? {
        if let own = translations[locale] {
            return PlannedPage(subject: .content(path), locale: locale, address: own.address(in: locale), content: own)
        }
        let order = [configuration.defaultLocale] + translations.keys.sorted()
        guard let lent = order.compactMap({ translations[$0] }).first,
            (lent.metadata.fallback ?? configuration.fallback) == .notice
        else { return nil }
        return PlannedPage(subject: .content(path), locale: locale, address: lent.address(in: locale), content: lent)
    }

    private func evidenceSubjects() -> [PageSubject] {
        var subjects: [PageSubject] = []
        if !ledger.indicators.isEmpty {
            subjects.append(.evidence)
            subjects += ledger.indicators.map { .indicator($0.id) }
            if !ledger.derivations.isEmpty { subjects.append(.derivations) }
            subjects += [.dataNotes, .corrections]
        }
        if hasSources { subjects.append(.sources) }
        return subjects.flatMap { subject in
            [subject] + parts.ranges(of: subject).indices.dropFirst().map { .part(subject, $0 + 1) }
        }
    }

    /// Where pages that are made from data stand.
    func address(of subject: PageSubject, in locale: LanguageTag) -> SiteAddress {
        switch subject {
        case .content(let path): SiteAddress(path == "index" ? "\(locale)/" : "\(locale)/\(path)/")
        case .evidence: SiteAddress("\(locale)/evidence/")
        case .indicator(let id): SiteAddress("\(locale)/evidence/\(id)/")
        case .derivations: SiteAddress("\(locale)/evidence/derived/")
        case .sources: SiteAddress("\(locale)/evidence/sources/")
        case .dataNotes: SiteAddress("\(locale)/evidence/data-notes/")
        case .corrections: SiteAddress("\(locale)/evidence/corrections/")
        case .tags: SiteAddress("\(locale)/tags/")
        case .tag(let tag):
            SiteAddress("\(locale)/tags/\(Slug.make(tag, locale, style: configuration.slugs.style) ?? tag)/")
        case .notFound: SiteAddress("\(locale)/404.html")
        case .part(let list, let number): SiteAddress(address(of: list, in: locale).path + "part-\(number)/")
        }
    }

    private func tagPages(in locale: LanguageTag) -> [PlannedPage] {
        var tags: [String] = []
        for page in pages where page.language == locale {
            for tag in page.metadata.tags where !tags.contains(tag) { tags.append(tag) }
        }
        guard !tags.isEmpty else { return [] }
        var seen: Set<SiteAddress> = []
        let subjects = [PageSubject.tags] + tags.sorted().map { .tag($0) }
        return subjects.compactMap { subject in
            let address = address(of: subject, in: locale)
            // Two spellings of one tag share the page of the first.
            guard seen.insert(address).inserted else { return nil }
            return PlannedPage(subject: subject, locale: locale, address: address)
        }
    }

    /// Leaves out the later of two pages with one address. Case and normalization do not make a difference.
    private func rejectingTwins(_ planned: [PlannedPage], _ bag: inout DiagnosticBag) -> [PlannedPage] {
        var taken: [String: PlannedPage] = [:]
        var kept: [PlannedPage] = []
        for page in planned {
            let key = Self.withoutCase(page.address.path)
            guard let first = taken[key] else {
                taken[key] = page
                kept.append(page)
                continue
            }
            guard let content = page.content ?? first.content else { continue }
            let other = page.content == nil ? nil : first.content
            guard !page.isBorrowed else { continue }
            bag.add(
                .pageAddress, "two pages at “/\(page.address.path)”", at: content.slugRange,
                notes: other.map { [.init("the other one", at: $0.slugRange)] } ?? [
                    .init("the other one is made from data")
                ],
                help: "give one of them another slug")
        }
        return kept
    }

    /// A path as file systems see it that keep neither case nor normalization apart. Most paths are that already.
    private static func withoutCase(_ path: String) -> String {
        let isSame = path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        return isSame ? path : Normalization.nfc(path).lowercased()
    }
}
