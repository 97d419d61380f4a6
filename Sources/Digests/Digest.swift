import Crypto

/// SHA-256 of bytes (FIPS 180-4).
package struct Digest: Sendable, Hashable {
    /// The 32 bytes in lower-case hexadecimal.
    package let hexadecimal: String

    package init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    package init(of bytes: ArraySlice<UInt8>) {
        self.init(SHA256.hash(data: bytes))
    }

    /// The digest of bytes that come one run after the other.
    package struct Running: Sendable {
        private var hash = SHA256()

        package init() {}

        package mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

        package var digest: Digest { Digest(hash.finalize()) }
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

    /// The 32 bytes in Base64 (RFC 4648 §4), as Content-Security-Policy names digests.
    package var base64: String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        let values = hexadecimal.utf8.map { Int($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
        var text: [UInt8] = []
        // Three hexadecimal digits are twelve bits, two letters; 64 digits leave one, whose bits are filled up.
        for start in stride(from: 0, to: 63, by: 3) {
            let bits = values[start] << 8 | values[start + 1] << 4 | values[start + 2]
            text += [letters[bits >> 6], letters[bits & 63]]
        }
        text += [letters[values[63] << 2], 0x3D]
        return String(decoding: text, as: UTF8.self)
    }

    /// The first characters, for names of immutable files: enough to tell versions of one asset apart.
    package var short: Substring { hexadecimal.prefix(10) }
}
