/// Reads the YAML that most front matter is, a mapping of plain words to scalars and lists of words, each on a line of
/// its own, without libyaml.
///
/// It gives the nodes that `YAMLComposer` would give, or nil where a line has anything whose meaning needs a closer look.
struct PlainYAML {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limit: Int

    /// The mapping in a range of a file that is UTF-8.
    static func read(_ bytes: [UInt8], in range: Range<Int>) -> Node? {
        bytes.withUnsafeBufferPointer { buffer in
            PlainYAML(bytes: buffer, limit: range.upperBound).mapping(from: range.lowerBound)
        }
    }

    private func mapping(from start: Int) -> Node? {
        var entries: [Node.Entry] = []
        entries.reserveCapacity(12)
        var index = start
        while index < limit {
            if bytes[index] == 0x0A {
                index += 1
                continue
            }
            guard entries.count < 64, let key = key(at: index), let end = lineEnd(from: key.upperBound) else {
                return nil
            }
            var valueStart = key.upperBound + 1
            while valueStart < end, bytes[valueStart] == 0x20 { valueStart += 1 }
            var valueEnd = end
            while valueEnd > valueStart, bytes[valueEnd - 1] == 0x20 { valueEnd -= 1 }
            guard valueStart > key.upperBound + 1, let value = value(valueStart..<valueEnd) else { return nil }
            let name = text(key)
            guard !entries.contains(where: { $0.key == name }) else { return nil }
            entries.append(Node.Entry(key: name, keyRange: key, value: value))
            index = end + 1
        }
        guard let first = entries.first, let last = entries.last else { return nil }
        return Node(.mapping(entries), range: first.keyRange.lowerBound..<last.value.range.upperBound)
    }

    /// A word in ASCII at the start of a line, up to its colon.
    private func key(at start: Int) -> Range<Int>? {
        guard Self.isLetter(bytes[start]) else { return nil }
        var index = start + 1
        while index < limit, index - start < 64 {
            let byte = bytes[index]
            if byte == 0x3A { return start..<index }
            guard Self.isLetter(byte) || Self.isDigit(byte) || byte == 0x2D || byte == 0x5F else { return nil }
            index += 1
        }
        return nil
    }

    /// The end of a line without characters that YAML reads as breaks or does not read at all; nil where it has any.
    private func lineEnd(from start: Int) -> Int? {
        var index = start
        while index < limit {
            let byte = bytes[index]
            switch byte {
            case 0x0A: return index
            case 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...0xF4: index += 1
            // U+0080 to U+009F are control characters; U+2028 and U+2029 end lines.
            case 0xC2:
                guard index + 1 < limit, bytes[index + 1] >= 0xA0 else { return nil }
                index += 2
            case 0xE2:
                guard index + 2 < limit else { return nil }
                if bytes[index + 1] == 0x80, bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 { return nil }
                index += 3
            default: return nil
            }
        }
        return index
    }

    private func value(_ range: Range<Int>) -> Node? {
        guard let first = range.first.map({ bytes[$0] }) else { return nil }
        switch first {
        case 0x5B: return list(range)
        case 0x22, 0x27: return quoted(range, by: first)
        default: return isPlain(range) ? scalar(range) : nil
        }
    }

    /// Words between brackets, parted by commas.
    private func list(_ range: Range<Int>) -> Node? {
        guard range.count > 2, bytes[range.upperBound - 1] == 0x5D else { return nil }
        var elements: [Node] = []
        var start = range.lowerBound + 1
        for index in range.lowerBound + 1..<range.upperBound {
            let byte = bytes[index]
            guard byte == 0x2C || index == range.upperBound - 1 else {
                guard byte >= 0x80 || Self.isLetter(byte) || Self.isDigit(byte) || byte == 0x20 || byte == 0x2D else {
                    return nil
                }
                continue
            }
            var end = index
            while start < end, bytes[start] == 0x20 { start += 1 }
            while end > start, bytes[end - 1] == 0x20 { end -= 1 }
            guard start < end, Self.begins(bytes[start]) else { return nil }
            elements.append(scalar(start..<end))
            start = index + 1
        }
        return Node(.sequence(elements), range: range)
    }

    /// A scalar in quotes that holds none of them, and no escape.
    private func quoted(_ range: Range<Int>, by quote: UInt8) -> Node? {
        let inner = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
        guard range.count >= 2, bytes[range.upperBound - 1] == quote,
            !inner.contains(where: { bytes[$0] == quote || bytes[$0] == 0x5C })
        else { return nil }
        return Node(.scalar(.init(text(inner), isQuoted: true)), range: range)
    }

    /// Whether text begins as words do, and holds no colon that would end a key and no comment.
    private func isPlain(_ range: Range<Int>) -> Bool {
        guard Self.begins(bytes[range.lowerBound]) else { return false }
        for index in range {
            switch bytes[index] {
            case 0x3A where index + 1 == range.upperBound || bytes[index + 1] == 0x20: return false
            case 0x23 where bytes[index - 1] == 0x20: return false
            default: break
            }
        }
        return true
    }

    private func scalar(_ range: Range<Int>) -> Node {
        let text = text(range)
        return Node(text == "null" ? .null : .scalar(.init(text, isQuoted: false)), range: range)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func begins(_ byte: UInt8) -> Bool { byte >= 0x80 || isLetter(byte) || isDigit(byte) }
}
