/// Which names the preview answers to.
///
/// A page elsewhere whose name is made to resolve to this machine (DNS rebinding) sends its own name as the host, and
/// is refused; so is a foreign page that listens to the event stream.
struct HostPolicy: Sendable {
    private let names: Set<String>

    /// - Parameter bind: the address the server listens at, which it answers to as well.
    init(bind: String) {
        names = ["localhost", "127.0.0.1", "[::1]", bind.contains(":") ? "[\(bind)]" : bind.lowercased()]
    }

    /// Whether a `Host` field (RFC 9110 §7.2) names this server; any port will do.
    func allows(host: String?) -> Bool {
        guard let host else { return false }
        return names.contains(Self.name(host[...]).lowercased())
    }

    /// Whether an `Origin` field (RFC 6454 §7) is a page of this server. Requests without one are not from pages.
    func allows(origin: String?, host: String?) -> Bool {
        guard let origin else { return true }
        guard let scheme = ["http://", "https://"].first(where: { origin.hasPrefix($0) }), let host else {
            return false
        }
        return origin.dropFirst(scheme.count) == host && allows(host: host)
    }

    /// The part before the port.
    private static func name(_ host: Substring) -> Substring {
        if host.hasPrefix("[") { return host.firstIndex(of: "]").map { host[...$0] } ?? host }
        return host.prefix { $0 != ":" }
    }
}
