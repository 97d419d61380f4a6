/// Looks for bytes among bytes.
package enum ByteSearch {
    /// The offsets at which a text begins in others, from left to right, none inside another.
    package static func places(of wanted: String, in bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { places(of: wanted, in: $0) }
    }

    /// Whether a text holds another, byte for byte.
    package static func occurs(_ wanted: String, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { !places(of: wanted, in: $0).isEmpty }
    }

    private static func places(of wanted: String, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var places: [Int] = []
        var wanted = wanted
        wanted.withUTF8 { wanted in
            guard let first = wanted.first else { return }
            var index = 0
            while index + wanted.count <= bytes.count {
                if bytes[index] == first,
                    UnsafeBufferPointer(rebasing: bytes[index..<index + wanted.count]).elementsEqual(wanted)
                {
                    places.append(index)
                    index += wanted.count
                } else {
                    index += 1
                }
            }
        }
        return places
    }
}
