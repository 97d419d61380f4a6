/// Looks at eight bytes of a text in one step, where most of them need no closer look.
package enum EightBytes {
    /// Whether eight bytes from an offset are there and all ASCII.
    @inlinable
    package static func areASCII(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard let eight = value(text, index) else { return false }
        return eight & highest == 0
    }

    /// Whether eight bytes from an offset are there, are ASCII and hold no digit.
    @inlinable
    package static func holdNoNumber(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard let eight = value(text, index), eight & highest == 0 else { return false }
        // Where no byte is below 10, none borrows and no highest bit comes to be set.
        let fromZero = eight ^ 0x3030_3030_3030_3030
        return (fromZero &- 0x0A0A_0A0A_0A0A_0A0A) & ~fromZero & highest == 0
    }

    /// The first offset, in steps of eight bytes and from the beginning of a character on, behind which other bytes stand
    /// than plain text has: ASCII without control characters but the line feed, and characters of two bytes from U+00C0 on.
    package static func endOfPlainText(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        // A mark in the lowest byte where the last character goes on.
        var before: UInt64 = 0
        while let eight = value(text, index) {
            // All ASCII and none below a space: then no byte borrows.
            if before == 0, (eight | (eight &- 0x2020_2020_2020_2020)) & highest == 0 {
                index += 8
                continue
            }
            let low = eight & ~highest
            let second = eight & ~(eight << 1) & highest
            let first = eight & (eight << 1) & highest
            let isPlain = (low &+ 0x6060_6060_6060_6060) & ~eight
            let other = eight ^ 0x0A0A_0A0A_0A0A_0A0A
            let isLineFeed = ~(((other & ~highest) &+ 0x7F7F_7F7F_7F7F_7F7F) | other)
            // From C3 to DF.
            let isLetter = (low &+ 0x3D3D_3D3D_3D3D_3D3D) & ~(low &+ 0x2020_2020_2020_2020) & first
            guard (isPlain | isLineFeed | isLetter | second) & highest == highest, second == first << 8 | before else {
                break
            }
            before = first >> 56
            index += 8
        }
        return before == 0 ? index : index - 1
    }

    /// The highest bit of each byte, which only ASCII has not.
    @inlinable static var highest: UInt64 { 0x8080_8080_8080_8080 }

    /// The first byte in the lowest place.
    @inlinable
    static func value(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64? {
        guard index + 8 <= text.count else { return nil }
        return UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    }
}
