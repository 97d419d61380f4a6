/// Finds the tags in a template's bytes and knows the delimiters that are in force.
struct TemplateScanner {
    enum Kind: UInt8 {
        case section = 0x23
        case inverted = 0x5E
        case end = 0x2F
        case partial = 0x3E
        case parent = 0x3C
        case block = 0x24
        case comment = 0x21
        case delimiters = 0x3D
        case ampersand = 0x26
        case triple = 0x7B
        case variable = 0
    }

    struct Tag {
        let kind: Kind
        let name: TemplateNode.Name
        /// From the first byte of the opening delimiter to behind the closing one.
        let range: Range<Int>
    }

    enum Next {
        case tag(Tag)
        /// A tag that nothing closes: where it begins.
        case unclosed(Int)
        case end
    }

    let bytes: [UInt8]
    private(set) var opening = Array("{{".utf8)
    private(set) var closing = Array("}}".utf8)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func next(from offset: Int) -> Next {
        guard let start = find(opening, from: offset) else { return .end }
        let inside = start + opening.count
        let kind = inside < bytes.count ? Kind(rawValue: bytes[inside]) ?? .variable : .variable
        let low = kind == .variable ? inside : inside + 1
        let terminator: [UInt8] =
            switch kind {
            case .triple: [0x7D] + closing
            case .delimiters: [0x3D] + closing
            default: closing
            }
        guard let high = find(terminator, from: low) else { return .unclosed(start) }
        return .tag(Tag(kind: kind, name: trimmed(low..<high), range: start..<high + terminator.count))
    }

    /// Puts the delimiters of a `{{=<% %>=}}` tag in force; false where it does not hold two.
    mutating func changeDelimiters(_ tag: Tag) -> Bool {
        let parts = bytes[tag.name.range].split(whereSeparator: Self.isSpace)
        guard parts.count == 2, !parts.joined().contains(0x3D) else { return false }
        opening = Array(parts[0])
        closing = Array(parts[1])
        return true
    }

    private func trimmed(_ range: Range<Int>) -> TemplateNode.Name {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, Self.isSpace(bytes[low]) { low += 1 }
        while high > low, Self.isSpace(bytes[high - 1]) { high -= 1 }
        return TemplateNode.Name(text: String(decoding: bytes[low..<high], as: UTF8.self), range: low..<high)
    }

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        let last = bytes.count - needle.count
        guard let first = needle.first, start <= last else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var index = start
            while index <= last {
                if buffer[index] == first {
                    var length = 1
                    while length < needle.count, buffer[index + length] == needle[length] { length += 1 }
                    if length == needle.count { return index }
                }
                index += 1
            }
            return nil
        }
    }

    // MARK: Lines

    /// Where the blank space before an offset begins, when nothing else stands before it on its line.
    func blankBefore(_ offset: Int) -> Int? {
        var low = offset
        while low > 0, bytes[low - 1] == 0x20 || bytes[low - 1] == 0x09 { low -= 1 }
        return low == 0 || bytes[low - 1] == 0x0A ? low : nil
    }

    /// Where the next line begins, when only blank space stands between an offset and it.
    func blankAfter(_ offset: Int) -> Int? {
        var high = offset
        while high < bytes.count, bytes[high] == 0x20 || bytes[high] == 0x09 { high += 1 }
        if high + 1 < bytes.count, bytes[high] == 0x0D, bytes[high + 1] == 0x0A { high += 1 }
        if high == bytes.count { return high }
        return bytes[high] == 0x0A ? high + 1 : nil
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
