/// What a link on a page of the site leads to, read as a browser reads it (RFC 3986 §5.2).
package enum SiteLink: Sendable, Hashable {
    /// An address inside the site and the fragment, decoded.
    case site(SiteAddress, fragment: String?)
    /// Another origin, or a scheme such as `mailto:`.
    case elsewhere
    /// A relative link that climbs above the site's root.
    case aboveRoot

    /// - Parameters:
    ///   - destination: the link as the author wrote it.
    ///   - page: the address of the page it stands on.
    package init(_ destination: String, on page: SiteAddress) {
        guard !destination.hasPrefix("//"), !Self.hasScheme(destination) else {
            self = .elsewhere
            return
        }
        let hash = destination.utf8.firstIndex(of: 0x23)
        let fragment = hash.map { Self.decoded(destination[destination.index(after: $0)...]) }
        let beforeHash = destination[..<(hash ?? destination.endIndex)]
        let path = beforeHash[..<(beforeHash.utf8.firstIndex(of: 0x3F) ?? beforeHash.endIndex)]
        guard !path.isEmpty else {
            self = .site(page, fragment: fragment)
            return
        }
        if Self.isAddress(path) {
            self = .site(SiteAddress(String(path.dropFirst())), fragment: fragment)
            return
        }
        var parts = path.hasPrefix("/") ? [] : Self.folder(of: page)
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, encoded) in names.enumerated() {
            let name = Self.decoded(encoded)
            let isLast = index == names.count - 1
            switch name {
            case "..":
                guard parts.popLast() != nil else {
                    self = .aboveRoot
                    return
                }
                if isLast { parts.append("") }
            case ".": if isLast { parts.append("") }
            case "": if isLast { parts.append("") }
            default: parts.append(name)
            }
        }
        self = .site(SiteAddress(parts.joined(separator: "/")), fragment: fragment)
    }

    /// Whether a path from the root is an address as it stands: nothing is encoded, and no name is empty or begins with a
    /// dot.
    private static func isAddress(_ path: Substring) -> Bool {
        guard path.utf8.first == 0x2F else { return false }
        var isStart = true
        for byte in path.utf8.dropFirst() {
            if byte == 0x25 || isStart && (byte == 0x2E || byte == 0x2F) { return false }
            isStart = byte == 0x2F
        }
        return true
    }

    private static func folder(of page: SiteAddress) -> [String] {
        let parts = page.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return parts.map(String.init)
    }

    private static func hasScheme(_ text: String) -> Bool {
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A: continue
            case 0x30...0x39, 0x2B, 0x2D, 0x2E: if index == 0 { return false }
            case 0x3A: return index > 0
            default: return false
            }
        }
        return false
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(0x25) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                rest.first != 0x2B
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
