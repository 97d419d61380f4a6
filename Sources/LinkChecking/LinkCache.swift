import Diagnostics
import Files
import Markup
import Serialization

/// What was found of addresses lately, so that a check does not ask again: a JSON file that CI can keep.
package struct LinkCache: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package let verdict: LinkVerdict
        /// Seconds since 1970.
        package let checked: Int
    }

    /// Results are good for seven days; blocked ones for one, since they tell the least.
    private static let lifetime = 7 * 86_400
    private static let shortLifetime = 86_400

    private var entries: [String: Entry] = [:]

    package init() {}

    /// Reads a cache. Anything that is none is an empty one: it is only a cache.
    package init(_ bytes: [UInt8]) {
        var ignored = DiagnosticBag()
        guard let read = JSONReader.read(bytes, file: "links.json", &ignored)?.entries else { return }
        for entry in read {
            guard let fields = entry.value.entries else { continue }
            func text(_ name: String) -> String? { fields.first { $0.key == name }?.value.text }
            guard let kind = text("verdict"), let checked = text("checked").flatMap(Int.init) else { continue }
            let detail = text("detail") ?? ""
            let verdict: LinkVerdict? =
                switch kind {
                case "alive": .alive
                case "moved": .moved(to: detail)
                case "dead": .dead(detail)
                case "blocked": .blocked(detail)
                default: nil
                }
            if let verdict { entries[entry.key] = Entry(verdict: verdict, checked: checked) }
        }
    }

    package var count: Int { entries.count }

    /// What is known of an address and still good.
    package func verdict(of address: String, now: Int) -> LinkVerdict? {
        guard let entry = entries[address] else { return nil }
        var lifetime = Self.lifetime
        if case .blocked = entry.verdict { lifetime = Self.shortLifetime }
        return (0...lifetime).contains(now - entry.checked) ? entry.verdict : nil
    }

    package mutating func remember(_ verdict: LinkVerdict, of address: String, now: Int) {
        entries[address] = Entry(verdict: verdict, checked: now)
    }

    /// Forgets what is too old or asked for no more.
    package mutating func prune(keeping addresses: Set<String>, now: Int) {
        entries = entries.filter { addresses.contains($0.key) && now - $0.value.checked <= Self.lifetime }
    }

    /// One JSON object, an address a line, in byte order.
    package var bytes: [UInt8] {
        let keys = entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let lines = keys.compactMap { key in entries[key].map { "  \(JSONText.quoted(key)): \(Self.json($0))" } }
        return Array(("{\n" + lines.joined(separator: ",\n") + "\n}\n").utf8)
    }

    private static func json(_ entry: Entry) -> String {
        let (kind, detail): (String, String) =
            switch entry.verdict {
            case .alive: ("alive", "")
            case .moved(let address): ("moved", address)
            case .dead(let reason): ("dead", reason)
            case .blocked(let reason): ("blocked", reason)
            }
        return "{\"verdict\": \"\(kind)\", \"detail\": \(JSONText.quoted(detail)), \"checked\": \"\(entry.checked)\"}"
    }
}
