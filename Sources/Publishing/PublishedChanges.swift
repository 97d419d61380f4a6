import Files
import Markup

/// What a build changed against the site that it replaced, for the log of a deploy and for emptying a CDN's cache.
package struct PublishedChanges: Sendable, Hashable {
    /// Paths in byte order.
    package let added: [RelativePath]
    package let changed: [RelativePath]
    package let removed: [RelativePath]

    /// - Parameter before: the manifest of the site that was replaced.
    package init(_ report: PublishingReport, since before: Manifest) {
        added = report.written.filter { before.digests[$0] == nil && $0 != Manifest.path }
        changed = report.written.filter { before.digests[$0] != nil }
        removed = report.removed
    }

    /// Addresses of pages among some paths: `/en/energy/`.
    package static func pages(_ paths: [RelativePath]) -> [String] {
        paths.compactMap { path in
            guard path.string.hasSuffix("/index.html") || path.string == "index.html" else { return nil }
            return "/" + path.string.dropLast(10)
        }
    }

    /// Every address whose bytes a cache may hold and that are no longer those: changed and removed files, pages as they
    /// are linked, and addresses that were not there, since a cache may hold that answer, too. In byte order.
    package var purged: [String] {
        var addresses: [String] = []
        for path in added + changed + removed {
            // Compressed forms go with what they are forms of.
            guard path.fileExtension != "gz", path.fileExtension != "br" else { continue }
            addresses.append("/" + path.string)
            addresses += Self.pages([path])
        }
        if !addresses.isEmpty { addresses.append("/" + Manifest.path.string) }
        return addresses.sorted { RelativePath.precedes($0, $1) }
    }

    /// `pages since the last build: 1 added, 2 changed, 0 removed`; nothing where none did.
    package var summary: String {
        let counts = [added, changed, removed].map { Self.pages($0).count }
        guard counts.contains(where: { $0 > 0 }) else { return "" }
        return "pages since the last build: \(counts[0]) added, \(counts[1]) changed, \(counts[2]) removed\n"
    }

    /// A JSON object; every list a line.
    ///
    /// - Parameter claims: further members, each with a comma behind it.
    package func json(claims: String) -> String {
        func list(_ texts: [String]) -> String { "[" + texts.map(JSONText.quoted).joined(separator: ",") + "]" }
        func group(_ select: ([RelativePath]) -> [String]) -> String {
            "{\"added\":\(list(select(added))),\"changed\":\(list(select(changed))),\"removed\":\(list(select(removed)))}"
        }
        return """
            {"pages":\(group(Self.pages)),
            "files":\(group { $0.map(\.string) }),
            \(claims)"purge":\(list(purged))}

            """
    }
}
