/// A subtag of at most eight ASCII letters and digits (RFC 5646 §2.1), packed into one number.
///
/// A tag is copied with everything that it marks; as texts, its parts would each be counted anew with every copy.
struct Subtag: Sendable {
    private let packed: UInt64

    /// - Parameter text: at most eight ASCII characters; nil gives a subtag without text.
    init(_ text: String?) {
        packed = (text ?? "").utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Empty where there is none.
    var text: String {
        withUnsafeBytes(of: packed.littleEndian) { bytes in
            String(decoding: bytes.prefix((64 - packed.leadingZeroBitCount + 7) / 8), as: UTF8.self)
        }
    }

    var isEmpty: Bool { packed == 0 }
}
