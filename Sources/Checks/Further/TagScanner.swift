/// The start tags of HTML that we wrote, those with addresses only.
struct TagScanner {
    struct Tag {
        let name: String
        fileprivate let attributes: [(name: String, value: String)]

        subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private static let names = ["a", "img", "script", "link"]
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> Tag? {
        while position < bytes.count {
            guard bytes[position] == 0x3C else {
                position += 1
                continue
            }
            position += 1
            let start = position
            while position < bytes.count, isLetter(bytes[position]) { position += 1 }
            guard position > start, position - start <= 6 else { continue }
            let name = String(decoding: bytes[start..<position], as: UTF8.self)
            if Self.names.contains(name) { return Tag(name: name, attributes: attributes()) }
        }
        return nil
    }

    /// `name="value"` up to the tag's end.
    private mutating func attributes() -> [(name: String, value: String)] {
        var found: [(String, String)] = []
        while position < bytes.count, bytes[position] != 0x3E {
            guard isName(bytes[position]) else {
                position += 1
                continue
            }
            let start = position
            while position < bytes.count, isName(bytes[position]) { position += 1 }
            let name = String(decoding: bytes[start..<position], as: UTF8.self)
            guard position + 1 < bytes.count, bytes[position] == 0x3D, bytes[position + 1] == 0x22 else { continue }
            let value = position + 2
            position = value
            while position < bytes.count, bytes[position] != 0x22 { position += 1 }
            found.append((name, Self.unescaped(bytes[value..<position])))
            position += 1
        }
        return found
    }

    /// The five references that `Markup` writes.
    private static func unescaped(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(0x26) else { return text }
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return text
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    private func isName(_ byte: UInt8) -> Bool { isLetter(byte) || byte == 0x2D }
}
