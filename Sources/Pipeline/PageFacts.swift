import Localization
import Rendering
import SiteModel

/// What an author wants to know of a page beside its text: the preview's panel shows it.
package struct PageFacts: Sendable {
    package enum Visibility: String, Sendable {
        case published, draft, future, expired
    }

    /// A claim that the page shows, with a root-relative link to its evidence.
    package struct ShownClaim: Sendable {
        package let id: String
        package let href: String?
    }

    /// Without a leading slash: `en/energy/`.
    package let address: String
    /// The author's file, relative to the root; nil for pages made from data.
    package let file: String?
    package let visibility: Visibility
    /// “machine translation from en”; nil for an original.
    package let translation: String?
    package let claims: [ShownClaim]
    /// Keys of the sources that the page cites, and of those behind its claims.
    package let sources: [String]

    init(_ page: PlannedPage, _ record: PageRecord, _ site: Site) {
        address = page.address.path
        file = page.content?.file
        visibility = page.content.map { Self.visibility($0.metadata, site) } ?? .published
        if page.isBorrowed {
            translation = "none; shown in \(page.textLanguage)"
        } else {
            translation = page.content?.metadata.translation.map { "\($0.status.rawValue), from \($0.source)" }
        }
        claims = Self.unique(record.claims).map { id in
            let indicator = site.ledger.claim(id)?.indicator
            let address = indicator.flatMap { site.plan.page(.indicator($0), in: page.locale)?.address }
            return ShownClaim(id: id, href: address.map { site.configuration.baseURL.href($0) + "#claim-" + id })
        }
        let cited = page.content?.document.citations.flatMap { $0.items.map(\.key) } ?? []
        sources = Self.unique(cited + record.claims.compactMap { site.ledger.claim($0)?.source })
    }

    private static func visibility(_ metadata: PageMetadata, _ site: Site) -> Visibility {
        if metadata.isDraft { return .draft }
        if metadata.isPublic(at: site.clock) { return .published }
        if let expires = metadata.expires, expires.dayNumber <= site.clock.date.dayNumber { return .expired }
        return .future
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
