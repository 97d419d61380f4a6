/// Splits SQL into tokens as SQLite does (its `tokenize.c`), comments and white space left out. Linear.
enum SQLTokenizer {
    static func tokens(_ text: String) -> [SQLToken] {
        let bytes = Array(text.utf8)
        var tokens: [SQLToken] = []
        var index = 0
        while index < bytes.count {
            let start = index
            let byte = bytes[index]
            switch byte {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
                index += 1
                continue
            case 0x2D where next(bytes, index) == 0x2D:
                while index < bytes.count, bytes[index] != 0x0A { index += 1 }
                continue
            case 0x2F where next(bytes, index) == 0x2A:
                index += 2
                while index < bytes.count, !(bytes[index] == 0x2A && next(bytes, index) == 0x2F) { index += 1 }
                index = min(bytes.count, index + 2)
                continue
            case 0x27, 0x22, 0x60:
                index = endOfQuoted(bytes, index, quote: byte)
                add(byte == 0x27 ? .string : .quotedName, start..<index)
            case 0x5B:
                while index < bytes.count, bytes[index] != 0x5D { index += 1 }
                index = min(bytes.count, index + 1)
                add(.quotedName, start..<index)
            case 0x3A, 0x40, 0x24, 0x3F, 0x23:
                index += 1
                while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
                add(index - start > 1 || byte == 0x3F ? .parameter : .symbol, start..<index)
            case 0x30...0x39:
                index = endOfNumber(bytes, index)
                add(.number, start..<index)
            case 0x2E where (0x30...0x39).contains(next(bytes, index) ?? 0):
                index = endOfNumber(bytes, index)
                add(.number, start..<index)
            case _ where isWordByte(byte):
                while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
                add(.word, start..<index)
            default:
                let pairs = ["||", "<=", ">=", "<>", "!=", "==", "<<", ">>", "->"]
                let pair = index + 1 < bytes.count ? String(decoding: bytes[index...index + 1], as: UTF8.self) : ""
                index += pairs.contains(pair) ? 2 : 1
                add(.symbol, start..<index)
            }
        }
        return tokens

        func add(_ kind: SQLToken.Kind, _ range: Range<Int>) {
            var inner = range
            var quote: UInt8?
            if kind == .string || kind == .quotedName {
                quote = bytes[range.lowerBound]
                let isClosed = range.count >= 2 && bytes[range.upperBound - 1] == (quote == 0x5B ? 0x5D : quote)
                inner = range.lowerBound + 1..<range.upperBound - (isClosed ? 1 : 0)
            }
            var content = Array(bytes[inner])
            if let quote, quote != 0x5B, content.contains(quote) { content = undoubled(content, quote) }
            tokens.append(SQLToken(kind: kind, range: range, text: String(decoding: content, as: UTF8.self)))
        }
    }

    private static func next(_ bytes: [UInt8], _ index: Int) -> UInt8? {
        index + 1 < bytes.count ? bytes[index + 1] : nil
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x80...0xFF: true
        default: false
        }
    }

    private static func endOfQuoted(_ bytes: [UInt8], _ start: Int, quote: UInt8) -> Int {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == quote {
                guard next(bytes, index) == quote else { return index + 1 }
                index += 1
            }
            index += 1
        }
        return bytes.count
    }

    private static func endOfNumber(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            let isSign = (byte == 0x2B || byte == 0x2D) && index > start && bytes[index - 1] | 0x20 == 0x65
            guard isWordByte(byte) || byte == 0x2E || isSign else { break }
            index += 1
        }
        return index
    }

    private static func undoubled(_ bytes: [UInt8], _ quote: UInt8) -> [UInt8] {
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            plain.append(bytes[index])
            index += bytes[index] == quote ? 2 : 1
        }
        return plain
    }
}
