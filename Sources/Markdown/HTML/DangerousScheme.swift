/// Link schemes that can run code or read files.
enum DangerousScheme {
    /// Whether a destination begins with one, as libcmark decides it.
    static func begins(_ destination: [UInt8]) -> Bool {
        destination.withUnsafeBufferPointer { text in
            guard let first = text.first, [0x6A, 0x76, 0x66, 0x64].contains(first | 0x20) else { return false }
            let limit = text.count
            for scheme: StaticString in ["javascript:", "vbscript:", "file:"]
            where text.matchesIgnoringCase(scheme, at: 0, limit: limit) {
                return true
            }
            guard text.matchesIgnoringCase("data:", at: 0, limit: limit) else { return false }
            for image: StaticString in ["image/png", "image/gif", "image/jpeg", "image/webp"]
            where text.matchesIgnoringCase(image, at: 5, limit: limit) {
                return false
            }
            return true
        }
    }

    /// Whether a destination would begin with one once spaces and control characters are taken out, as some readers
    /// of links do.
    static func resembles(_ destination: String) -> Bool {
        guard let first = destination.utf8.first else { return false }
        // Most destinations begin otherwise.
        switch first | 0x20 {
        case 0x6A, 0x76, 0x66, 0x64: break
        default: if first > 0x20, first != 0x7F { return false }
        }
        return begins(destination.utf8.prefix(256).filter { $0 > 0x20 && $0 != 0x7F })
    }
}
