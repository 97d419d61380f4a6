/// Addresses that finished text links to.
enum CitationLink {
    /// Whether an address is one of the web without spaces and control characters; others stay text.
    static func isSafe(_ address: String) -> Bool {
        guard address.utf8.count < 4096 else { return false }
        let lower = address.prefix(8).lowercased()
        guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return false }
        return address.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && $0 != "\"" && $0 != "<" && $0 != ">"
        }
    }

    /// The host of an address, without `www.`.
    static func host(of address: String) -> String {
        let rest = address.drop { $0 != "/" }.drop { $0 == "/" }
        let host = rest.prefix { !"/?#:".contains($0) }
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }

    /// A DOI without the address of its resolver.
    static func bareDOI(_ doi: String) -> String {
        for prefix in ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"]
        where doi.lowercased().hasPrefix(prefix) {
            return String(doi.dropFirst(prefix.count))
        }
        return doi
    }
}
