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

    /// The highest bit of each byte, which only ASCII has not.
    @inlinable static var highest: UInt64 { 0x8080_8080_8080_8080 }

    @inlinable
    static func value(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64? {
        guard index + 8 <= text.count else { return nil }
        return UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }
}
