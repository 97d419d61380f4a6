/// The two kinds of field that an `ActionResult` is made of (protobuf.dev, “Encoding”).
enum ProtocolBuffer {
    enum Value {
        case number(UInt64)
        case bytes(ArraySlice<UInt8>)
    }

    static func append(_ field: UInt64, _ number: UInt64, to output: inout [UInt8]) {
        guard number != 0 else { return }
        append(field << 3, &output)
        append(number, &output)
    }

    static func append(_ field: UInt64, _ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        append(field << 3 | 2, &output)
        append(UInt64(bytes.count), &output)
        output.append(contentsOf: bytes)
    }

    /// The fields of a message in their order; nil where the bytes are none. Fields of other kinds are passed over.
    static func fields(_ bytes: ArraySlice<UInt8>) -> [(field: UInt64, value: Value)]? {
        var rest = bytes
        var fields: [(UInt64, Value)] = []
        while !rest.isEmpty {
            guard let key = number(&rest) else { return nil }
            switch key & 7 {
            case 0:
                guard let value = number(&rest) else { return nil }
                fields.append((key >> 3, .number(value)))
            case 2:
                guard let count = number(&rest), count <= UInt64(rest.count) else { return nil }
                fields.append((key >> 3, .bytes(rest.prefix(Int(count)))))
                rest = rest.dropFirst(Int(count))
            case 1, 5:
                let count = key & 7 == 1 ? 8 : 4
                guard rest.count >= count else { return nil }
                rest = rest.dropFirst(count)
            default: return nil
            }
        }
        return fields
    }

    private static func append(_ number: UInt64, _ output: inout [UInt8]) {
        var rest = number
        while rest > 0x7F {
            output.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        output.append(UInt8(rest))
    }

    private static func number(_ bytes: inout ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = bytes.popFirst() else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
        }
        return nil
    }
}
