import Glibc

/// The start tags of HTML that we wrote, those with addresses only. Nothing else of a page is copied.
struct TagScanner {
    enum Element {
        case anchor, image, script, link
    }

    /// A tag with the attributes that say what it leads to, unescaped.
    struct Tag {
        let element: Element
        fileprivate(set) var href: String?
        fileprivate(set) var hreflang: String?
        fileprivate(set) var rel: String?
        fileprivate(set) var src: String?
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> Tag? {
        while let bracket = index(of: 0x3C) {
            position = bracket + 1
            let name = word(while: isLetter)
            guard let element = element(name) else { continue }
            var tag = Tag(element: element)
            readAttributes(of: &tag)
            return tag
        }
        return nil
    }

    /// `name="value"` up to the tag's end.
    private mutating func readAttributes(of tag: inout Tag) {
        while position < bytes.count, bytes[position] != 0x3E {
            let name = word(while: isName)
            guard !name.isEmpty else {
                position += 1
                continue
            }
            guard position + 1 < bytes.count, bytes[position] == 0x3D, bytes[position + 1] == 0x22 else { continue }
            let start = position + 2
            position = start
            let end = index(of: 0x22) ?? bytes.count
            position = end + 1
            if isWord(name, "href") {
                tag.href = unescaped(start..<end)
            } else if isWord(name, "hreflang") {
                tag.hreflang = unescaped(start..<end)
            } else if isWord(name, "rel") {
                tag.rel = unescaped(start..<end)
            } else if isWord(name, "src") {
                tag.src = unescaped(start..<end)
            }
        }
    }

    private func element(_ name: Range<Int>) -> Element? {
        if isWord(name, "a") { return .anchor }
        if isWord(name, "img") { return .image }
        if isWord(name, "script") { return .script }
        return isWord(name, "link") ? .link : nil
    }

    /// The next place of a byte.
    private func index(of byte: UInt8) -> Int? {
        guard let base = bytes.baseAddress, position < bytes.count else { return nil }
        guard let found = memchr(base + position, Int32(byte), bytes.count - position) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private mutating func word(while isPart: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while position < bytes.count, isPart(bytes[position]) { position += 1 }
        return start..<position
    }

    private func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount, let base = bytes.baseAddress else { return false }
        return memcmp(base + range.lowerBound, word.utf8Start, range.count) == 0
    }

    /// The five references that `Markup` writes.
    private func unescaped(_ range: Range<Int>) -> String {
        var rest = bytes[range]
        var text: [UInt8] = []
        while let ampersand = rest.firstIndex(of: 0x26) {
            text += rest[..<ampersand]
            rest = rest[ampersand...]
            let reference = Self.references.first { rest.starts(with: $0.text.utf8) }
            text.append(reference?.byte ?? 0x26)
            rest = rest.dropFirst(reference?.text.utf8.count ?? 1)
        }
        if text.isEmpty { return String(decoding: UnsafeBufferPointer(rebasing: rest), as: UTF8.self) }
        return String(decoding: text + rest, as: UTF8.self)
    }

    private static let references: [(text: String, byte: UInt8)] = [
        ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27),
    ]

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    private func isName(_ byte: UInt8) -> Bool { isLetter(byte) || byte == 0x2D }
}
