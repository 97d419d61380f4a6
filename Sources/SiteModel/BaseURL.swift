/// The address a site is published at: an origin and the path of its root.
package struct BaseURL: Sendable, Hashable {
    /// `https://example.org`, without a slash at the end.
    package let origin: String
    /// The root's path without a slash at the end: empty, or `/reports/mines`.
    package let path: String

    /// Reads `https://example.org/`, `http://localhost:8000/sub`; nil for anything that is no absolute http address
    /// (RFC 3986 §4.3) or that has a query, a fragment, a user or a space.
    package init?(_ text: String) {
        let scheme = text.hasPrefix("https://") ? "https://" : text.hasPrefix("http://") ? "http://" : nil
        guard let scheme else { return nil }
        let rest = text.dropFirst(scheme.count)
        let isPlain = rest.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && scalar.value != 0x7F && !"?#@\"<>\\^`{|}".unicodeScalars.contains(scalar)
        }
        guard isPlain else { return nil }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        guard slash > rest.startIndex else { return nil }
        var path = String(rest[slash...])
        while path.hasSuffix("/") { path.removeLast() }
        guard path.isEmpty || RelativeAddress.isSafe(path.dropFirst()) else { return nil }
        origin = scheme + rest[..<slash]
        self.path = path
    }

    /// The same origin with the site at its root, as the preview serves it.
    package init(origin: String) {
        self.origin = origin
        path = ""
    }

    /// A link from the site's own pages to an address: root-relative, percent-encoded.
    package func href(_ address: SiteAddress) -> String {
        path + "/" + address.encoded
    }

    /// An absolute address, for canonical links, feeds and the sitemap.
    package func absolute(_ address: SiteAddress) -> String {
        origin + path + "/" + address.encoded
    }
}

enum RelativeAddress {
    /// Whether no part of a path is empty, `.` or `..`.
    static func isSafe(_ path: some StringProtocol) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0 != "." && $0 != ".."
        }
    }
}
