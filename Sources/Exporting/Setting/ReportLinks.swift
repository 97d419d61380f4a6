import SiteModel

/// Where links of the site lead in the report: to a part of it, or to the site's own address.
struct ReportLinks: Sendable {
    /// The ids of the parts that hold pages, by the pages' addresses.
    let parts: [SiteAddress: String]
    let base: BaseURL

    /// An address in the report for a link as it is written on a page.
    ///
    /// - Parameter prefix: of the ids of the part that holds the link.
    func href(_ destination: String, on page: SiteAddress, prefix: String) -> String {
        if destination.hasPrefix("#") { return "#\(prefix)-\(destination.dropFirst())" }
        var destination = destination
        if destination.hasPrefix("/"), !base.path.isEmpty, destination.hasPrefix(base.path + "/") {
            destination = String(destination.dropFirst(base.path.count))
        }
        guard case .site(let address, let fragment) = SiteLink(destination, on: page) else { return destination }
        if let part = parts[address] { return "#" + part + (fragment.map { "-" + $0 } ?? "") }
        return base.absolute(address) + (fragment.map { "#" + $0 } ?? "")
    }
}
