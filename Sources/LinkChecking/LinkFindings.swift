import Checks
import Diagnostics

/// Verdicts as findings, at every place where the address was written.
package enum LinkFindings {
    package static func of(_ links: [ExternalLink], _ verdicts: [String: LinkVerdict]) -> [Diagnostic] {
        links.flatMap { link -> [Diagnostic] in
            let places: [SourceRange?] = link.places.isEmpty ? [nil] : link.places
            switch verdicts[link.address] {
            case .dead(let reason):
                return places.map {
                    Diagnostic(
                        .linkDead, "nobody gets to \(link.address): \(reason)", at: $0,
                        help: "look for its new address, or for a copy in a web archive")
                }
            case .moved(let target):
                return places.map {
                    Diagnostic(.linkMoved, "\(link.address) has moved", at: $0, help: "write \(target)")
                }
            case .blocked(let reason):
                return places.map {
                    Diagnostic(
                        .linkBlocked, "\(link.address) does not answer a program: \(reason)", at: $0,
                        help: "open it in a browser")
                }
            case .alive, nil: return []
            }
        }
    }
}
