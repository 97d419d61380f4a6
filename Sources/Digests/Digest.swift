import Crypto

/// SHA-256 of bytes (FIPS 180-4).
package struct Digest: Sendable, Hashable {
    /// The 32 bytes in lower-case hexadecimal.
    package let hexadecimal: String

    package init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    private init(_ digest: SHA256.Digest) {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        hexadecimal = String(decoding: text, as: UTF8.self)
    }

    /// The first characters, for names of immutable files: enough to tell versions of one asset apart.
    package var short: Substring { hexadecimal.prefix(10) }
}
