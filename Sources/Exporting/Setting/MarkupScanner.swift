/// Reads HTML that the program itself wrote, tag by tag: attributes are quoted, elements are closed.
struct MarkupScanner {
    /// A start tag. Attribute values are as they are written, escaped.
    struct Tag {
        let name: String
        let attributes: [(name: String, value: String)]
        let isSelfClosing: Bool

        subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

        func hasClass(_ name: Substring) -> Bool {
            self["class"]?.split(separator: " ").contains(name) ?? false
        }
    }

    enum Token {
        case text(Range<Int>)
        case open(Tag)
        case close(String)
    }

    let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next tag or run of text; nil at the end. Comments are left out.
    mutating func next() -> Token? {
        while position < bytes.count {
            guard bytes[position] == 0x3C else { return .text(run()) }
            if bytes[position...].starts(with: "<!--".utf8) {
                skipComment()
                continue
            }
            if position + 1 < bytes.count, bytes[position + 1] == 0x2F { return .close(closingName()) }
            return .open(tag())
        }
        return nil
    }

    /// Goes behind the end tag of an element whose start tag was just read.
    ///
    /// - Returns: what lies between the two.
    @discardableResult
    mutating func skip(_ tag: Tag) -> Range<Int> {
        let start = position
        guard !tag.isSelfClosing, !HTMLNames.isVoid(tag.name) else { return start..<start }
        var depth = 1
        while true {
            let before = position
            guard let token = next() else { return start..<bytes.count }
            switch token {
            case .open(let inner) where inner.name == tag.name && !inner.isSelfClosing: depth += 1
            case .close(tag.name):
                depth -= 1
                if depth == 0 { return start..<before }
            default: continue
            }
        }
    }

    /// How many elements of a name begin in a range.
    func count(_ name: String, in range: Range<Int>) -> Int {
        var scanner = MarkupScanner(Array(bytes[range]))
        var count = 0
        while let token = scanner.next() {
            if case .open(let tag) = token, tag.name == name { count += 1 }
        }
        return count
    }

    private mutating func run() -> Range<Int> {
        let start = position
        position = bytes[start...].firstIndex(of: 0x3C) ?? bytes.count
        return start..<position
    }

    private mutating func skipComment() {
        position += 4
        while position < bytes.count, !bytes[position...].starts(with: "-->".utf8) { position += 1 }
        position = min(bytes.count, position + 3)
    }

    private mutating func closingName() -> String {
        let end = bytes[position...].firstIndex(of: 0x3E) ?? bytes.count
        defer { position = min(bytes.count, end + 1) }
        return String(decoding: bytes[min(end, position + 2)..<end], as: UTF8.self)
    }

    private mutating func tag() -> Tag {
        position += 1
        let name = word()
        var attributes: [(String, String)] = []
        var isSelfClosing = false
        while position < bytes.count, bytes[position] != 0x3E {
            let byte = bytes[position]
            if byte == 0x2F { isSelfClosing = true }
            guard byte != 0x2F, !Self.isSpace(byte) else {
                position += 1
                continue
            }
            let attribute = word()
            guard !attribute.isEmpty else {
                position += 1
                continue
            }
            var value = ""
            if position + 1 < bytes.count, bytes[position] == 0x3D, bytes[position + 1] == 0x22 {
                let start = position + 2
                let end = bytes[start...].firstIndex(of: 0x22) ?? bytes.count
                value = String(decoding: bytes[start..<end], as: UTF8.self)
                position = min(bytes.count, end + 1)
            }
            attributes.append((attribute, value))
        }
        position = min(bytes.count, position + 1)
        return Tag(name: name, attributes: attributes, isSelfClosing: isSelfClosing)
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if Self.isSpace(byte) || byte == 0x3D || byte == 0x3E || byte == 0x2F || byte == 0x22 { break }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}

/// What HTML's element names mean (HTML Standard §13.1.2).
enum HTMLNames {
    static func isVoid(_ name: String) -> Bool { void.contains(name) }

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    /// Elements in whose one block a note is shown once.
    static let blocks: Set<String> = ["p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "blockquote"]
    /// Elements that a note inside a line cannot hold.
    static let flow: Set<String> = ["p", "ul", "ol", "li", "div", "blockquote", "dl", "dt", "dd", "pre"]
}
