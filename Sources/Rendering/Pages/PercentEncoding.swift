import Markup

/// Percent-encoding of everything that RFC 3986 §2.3 does not call unreserved.
enum PercentEncoding {
    static func write(_ text: String, to output: inout ByteOutput) {
        var text = text
        text.withUTF8 { write($0, to: &output) }
    }

    static func write(_ bytes: [UInt8], to output: inout ByteOutput) {
        bytes.withUnsafeBufferPointer { write($0, to: &output) }
    }

    static func encoded(_ text: String) -> [UInt8] {
        var output = ByteOutput(capacity: 3 * text.utf8.count)
        write(text, to: &output)
        return output.bytes
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteOutput) {
        isUnreserved.withUnsafeBufferPointer { isUnreserved in
            var start = 0
            for (index, byte) in bytes.enumerated() where !isUnreserved[Int(byte)] {
                if start < index { output.raw(bytes: UnsafeBufferPointer(rebasing: bytes[start..<index])) }
                output.byte(0x25)
                output.byte(digit(byte >> 4))
                output.byte(digit(byte & 15))
                start = index + 1
            }
            if start < bytes.count { output.raw(bytes: UnsafeBufferPointer(rebasing: bytes[start...])) }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    private static let isUnreserved: [Bool] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }
}
