/// The address a site is published at: an origin and the path of its root.
package struct BaseURL: Sendable, Hashable {
    /// `https://example.org`, without a slash at the end.
    package let origin: String
    /// The root's path without a slash at the end: empty, or `/reports/mines`.
    package let path: String
    /// Begins every link: the path, and the origin and the path, each with a slash at the end.
    private let root: String
    private let absoluteRoot: String

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
        self.init(origin: scheme + rest[..<slash], path: path)
    }

    private init(origin: String, path: String) {
        self.origin = origin
        self.path = path
        root = path + "/"
        absoluteRoot = origin + root
    }

    /// The same origin with the site at its root, as the preview serves it.
    package init(origin: String) {
        self.init(origin: origin, path: "")
    }

    /// A link from the site's own pages to an address: root-relative, percent-encoded.
    package func href(_ address: SiteAddress) -> String {
        Self.joined(root, address.encoded)
    }

    /// An absolute address, for canonical links, feeds and the sitemap.
    package func absolute(_ address: SiteAddress) -> String {
        Self.joined(absoluteRoot, address.encoded)
    }
}

extension BaseURL {
    /// Two texts in one piece of memory: `+` takes the first and grows it.
    private static func joined(_ first: String, _ second: String) -> String {
        var (first, second) = (first, second)
        return first.withUTF8 { first in
            second.withUTF8 { second in
                String(unsafeUninitializedCapacity: first.count + second.count) { buffer in
                    let (_, end) = buffer.initialize(from: first)
                    _ = buffer[end...].initialize(from: second)
                    return first.count + second.count
                }
            }
        }
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
