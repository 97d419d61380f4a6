/// Source text read for its words only.
enum SourceText {
    /// Backslash escapes resolved (CommonMark §2.4).
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(0x5C) else { return text }
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x5C, index + 1 < bytes.count, bytes[index + 1].isPunctuation { index += 1 }
            result.append(bytes[index])
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Escapes resolved, marks of emphasis and code left out, line breaks as spaces.
    static func plain(_ text: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x5C, index + 1 < bytes.count, bytes[index + 1].isPunctuation {
                result.append(bytes[index + 1])
                index += 2
                continue
            }
            let isInsideWord =
                byte == 0x5F && index > 0 && index + 1 < bytes.count && bytes[index - 1].isAlphanumeric
                && bytes[index + 1].isAlphanumeric
            if byte.isWhitespace {
                if let last = result.last, last != .space { result.append(.space) }
            } else if (byte != 0x2A && byte != 0x5F && byte != 0x60) || isInsideWord {
                result.append(byte)
            }
            index += 1
        }
        while result.last == .space { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}
