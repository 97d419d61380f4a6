import Citations
import Localization
import SiteModel
import Synchronization

/// All sources as the site's style lists them in each language, rendered when the first page asks: every part of a
/// long list needs the order of the whole.
final class SourceLists: Sendable {
    /// The list of one language.
    struct List: Sendable {
        let entries: [BibliographyEntry]
        /// The page on which a source stands, of those that do not stand on the first.
        let parts: [String: Int]
    }

    private let site: Site
    private let made = Mutex<[LanguageTag: List]>([:])

    init(_ site: Site) {
        self.site = site
    }

    subscript(tag: LanguageTag) -> List {
        made.withLock { made in
            if let known = made[tag] { return known }
            let list = List(site, tag)
            made[tag] = list
            return list
        }
    }

    /// On which page of the site's list a source stands; nil for the first.
    func part(of id: String, in tag: LanguageTag) -> Int? {
        site.parts.sources.count > 1 ? self[tag].parts[id] : nil
    }
}

extension SourceLists.List {
    fileprivate init(_ site: Site, _ tag: LanguageTag) {
        entries = site.citations[tag].map { BibliographyList.entries(of: site, by: $0, in: tag) } ?? []
        var parts: [String: Int] = [:]
        for (index, range) in site.parts.sources.enumerated() where index > 0 {
            for entry in entries[range.clamped(to: entries.indices)] { parts[entry.id] = index + 1 }
        }
        self.parts = parts
    }
}
