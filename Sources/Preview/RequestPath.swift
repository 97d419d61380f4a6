/// The path of a request as the name of a file that might be in the site.
///
/// The files are looked up in memory, so that no path can lead to a disk; what is no plain path is refused all the
/// same, before it can end in a redirect or a message.
struct RequestPath: Sendable, Equatable {
    /// Decoded, without the leading slash: empty, `en/energy/`, `assets/site.css`.
    let path: String

    /// Reads the path of a request target (RFC 9112 §3.2.1). Nil where it has no leading slash, a broken or overlong
    /// encoding, a NUL, another control character or a backslash, or a part that is `.`, `..` or empty, as it stands
    /// or once decoded.
    init?(_ target: String) {
        var bytes: [UInt8] = []
        var rest = Array(target.utf8)[...]
        guard rest.popFirst() == 0x2F else { return nil }
        while let byte = rest.popFirst() {
            guard byte == 0x25 else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(Self.digit), let low = rest.popFirst().flatMap(Self.digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        guard let path = String(validating: bytes, as: UTF8.self),
            bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C })
        else { return nil }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isEnd = index == parts.count - 1
            guard part != ".", part != "..", !part.isEmpty || isEnd else { return nil }
        }
        self.path = path
    }

    /// The file that answers: `index.html` in a folder.
    var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
