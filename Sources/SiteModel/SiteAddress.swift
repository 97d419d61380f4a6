import Files

/// Where something stands in the published site, relative to its root, without a leading slash: `en/energy/` for a
/// page, `charts/output.en.svg` for a file, nothing for the chooser.
package struct SiteAddress: Sendable, Hashable, Comparable {
    /// Decoded text, NFC as the author wrote it.
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// The address that a file is served at.
    package init(file: RelativePath) {
        let path = file.string
        let isIndex = path == "index.html" || path.hasSuffix("/index.html")
        self.init(isIndex ? String(path.dropLast(10)) : path)
    }

    /// The file that is served for it: `index.html` in a page's folder.
    package var file: RelativePath {
        RelativePath(unchecked: path.isEmpty || path.utf8.last == 0x2F ? path + "index.html" : path)
    }

    /// The path with everything percent-encoded that RFC 3986 §3.3 does not allow in a path.
    package var encoded: String {
        var path = path
        let isPlain = path.withUTF8 { bytes in
            Self.isPlain.withUnsafeBufferPointer { plain in bytes.allSatisfy { plain[Int($0)] } }
        }
        if isPlain { return path }
        var result = ""
        result.reserveCapacity(path.utf8.count * 3)
        for byte in path.utf8 {
            if Self.isPlain[Int(byte)] {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return result
    }

    /// By byte: whether it may stand in a path as it is.
    private static let isPlain: [Bool] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x21, 0x24, 0x27...0x2C, 0x3A, 0x3B,
            0x3D, 0x40:
            true
        default: false
        }
    }

    package static func < (lhs: SiteAddress, rhs: SiteAddress) -> Bool {
        RelativePath.precedes(lhs.path, rhs.path)
    }
}
