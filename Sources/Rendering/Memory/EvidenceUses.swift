import Digests
import SiteModel

/// What pages show of the ledger, in short: the same as long as no page shows anything else or in another order.
enum EvidenceUses {
    /// Directives that `ClaimUses` looks at.
    private static let names: Set<String> = ["claim", "latest", "derived", "figures", "chart", "map", "timeline"]

    static func text(of site: Site) -> String {
        var bytes: [UInt8] = []
        for page in site.pages {
            bytes += page.file.utf8
            let source = site.inputs[page.file] ?? []
            for directive in page.directives where names.contains(directive.name) {
                bytes.append(0)
                bytes += source[directive.range]
            }
            bytes.append(0x0A)
        }
        return Digest(of: bytes).hexadecimal
    }
}
