/// Addresses of the web for comparing.
enum SourceAddress {
    private static let trackers: Set<String> = [
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "igshid", "igsh",
        "mc_cid",
        "mc_eid", "_ga", "_gl", "ref_src", "ref_url", "spm", "si", "vero_id", "oly_anon_id", "oly_enc_id", "_hsenc",
        "_hsmi", "mkt_tok", "cmpid", "ncid", "share_id", "guccounter",
    ]

    /// The address without what leads to the same page: scheme, `www.`, letter case of the host, tracking parameters,
    /// the fragment and a slash at the end.
    static func normalized(_ address: String) -> String {
        var rest = address.trimmingSpaces[...]
        for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            break
        }
        rest = rest.prefix { $0 != "#" }
        let question = rest.firstIndex(of: "?") ?? rest.endIndex
        let path = rest[..<question]
        var host = path.prefix { $0 != "/" }.lowercased()
        if host.hasPrefix("www.") { host.removeFirst(4) }
        var place = String(path.drop { $0 != "/" })
        while place.last == "/" { place.removeLast() }
        let kept = rest[question...].dropFirst().split(separator: "&").filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !trackers.contains(name) && !name.hasPrefix("utm_") && !name.hasPrefix("pk_")
        }
        return host + place + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }
}
