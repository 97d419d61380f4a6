/// Takes out of one line of a stylesheet the spaces that separate nothing, and semicolons before a closing brace.
/// Texts stay as they are.
enum StyleTrimmer {
    private static let opening = Set("{;,:".utf8)
    private static let closing = Set("{}".utf8)

    /// - Parameter line: one line without the spaces around it.
    static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(line.count)
        var quote: UInt8?
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            defer { index += 1 }
            if let open = quote {
                result.append(byte)
                if byte == 0x5C, index + 1 < line.endIndex {
                    index += 1
                    result.append(line[index])
                } else if byte == open {
                    quote = nil
                }
                continue
            }
            switch byte {
            case 0x22, 0x27: quote = byte
            case 0x20:
                let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
                if next == 0x20 || closing.contains(next) || result.last.map(opening.contains) ?? true { continue }
            case 0x7D where result.last == 0x3B: result.removeLast()
            default: break
            }
            result.append(byte)
        }
        return result
    }
}
