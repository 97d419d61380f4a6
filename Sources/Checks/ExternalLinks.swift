import Diagnostics
import SiteModel

/// An address of the web that the site sends its readers to, and every place where an author wrote it.
package struct ExternalLink: Sendable, Hashable {
    /// As it is asked for: without a fragment.
    package let address: String
    package let places: [SourceRange]

    package init(address: String, places: [SourceRange]) {
        self.address = address
        self.places = places
    }
}

/// The addresses outside the site, from pages and sources.
package enum ExternalLinks {
    /// Each once, in byte order.
    package static func of(_ site: Site) -> [ExternalLink] {
        var places: [String: [SourceRange]] = [:]
        for page in site.pages {
            for link in page.document.links {
                add(link.destination, SourceRange(file: page.file, offsets: link.range), &places)
            }
        }
        for item in site.sources.items {
            for address in [item.text(.url), item.archivedURL] {
                if let address { add(address, item.range, &places) }
            }
        }
        return places.map { ExternalLink(address: $0.key, places: $0.value) }
            .sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
    }

    private static func add(_ address: String, _ place: SourceRange?, _ places: inout [String: [SourceRange]]) {
        let lower = address.lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return }
        let asked = String(address.prefix { $0 != "#" })
        places[asked, default: []] += place.map { [$0] } ?? []
    }
}
