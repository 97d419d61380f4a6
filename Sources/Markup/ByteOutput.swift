/// A growing run of UTF-8 bytes that markup is written to.
///
/// Nothing is escaped unless the name says so: `raw` for markup the program wrote, `text` and `attribute` (in
/// `ByteOutput+Escaping.swift`) for words that came from a file.
package struct ByteOutput: Sendable {
    package var bytes: [UInt8]

    package init(capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var count: Int { bytes.count }
    package var isEmpty: Bool { bytes.isEmpty }

    /// The bytes as text; ill-formed UTF-8 is replaced by U+FFFD.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets the bytes and keeps the storage.
    package mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
    }

    @inlinable
    package mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Markup that was made elsewhere in the program.
    @inlinable
    package mutating func raw(string text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    // Three functions and not a generic one: as such it ran unspecialized in other modules.

    package mutating func raw(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    package mutating func raw(bytes more: ArraySlice<UInt8>) {
        more.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    package mutating func raw(bytes more: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: more)
    }

    @inlinable
    package mutating func byte(_ value: UInt8) {
        bytes.append(value)
    }

    /// A whole number in ASCII digits.
    package mutating func integer(_ value: Int) {
        var rest = value.magnitude
        if value < 0 { bytes.append(0x2D) }
        if rest < 10 { return bytes.append(0x30 + UInt8(truncatingIfNeeded: rest)) }
        // As many digits as the largest number of 64 bits has.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            while rest > 0 {
                start -= 1
                digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }
}
