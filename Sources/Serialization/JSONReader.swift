import Diagnostics

/// JSON (RFC 8259) to nodes that know their places.
package enum JSONReader {
    /// The document's value; nil after a syntax error, which is reported where reading stopped.
    package static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> Node? {
        guard TextEncoding.check(bytes, file: file, &bag) else { return nil }
        var parser = JSONParser(bytes: bytes, file: file, offset: TextEncoding.byteOrderMarkLength(bytes))
        do throws(JSONParser.Failure) {
            let node = try parser.document()
            bag.add(contentsOf: parser.duplicates)
            return node
        } catch {
            let end = min(error.offset + 1, max(bytes.count, error.offset))
            bag.add(
                error.isTooDeep ? .yamlDepth : .jsonSyntax, error.message,
                at: SourceRange(file: file, offsets: error.offset..<end), help: error.help)
            return nil
        }
    }
}

struct JSONParser {
    struct Failure: Error {
        let message: String
        let offset: Int
        var help: String?
        var isTooDeep = false
    }

    static let maximumDepth = 64
    /// Room for the parts of a small list or object, made at once.
    private static let few = 4

    private let bytes: [UInt8]
    private let file: String
    private var offset: Int
    private(set) var duplicates: [Diagnostic] = []

    init(bytes: [UInt8], file: String, offset: Int) {
        self.bytes = bytes
        self.file = file
        self.offset = offset
    }

    mutating func document() throws(Failure) -> Node {
        let node = try value(depth: 0)
        skipSpace()
        guard offset == bytes.count else {
            throw Failure(
                message: "text after the end of the JSON value", offset: offset, help: "a file holds one value")
        }
        return node
    }

    private mutating func value(depth: Int) throws(Failure) -> Node {
        skipSpace()
        guard depth <= Self.maximumDepth else {
            throw Failure(message: "nesting deeper than \(Self.maximumDepth) levels", offset: offset, isTooDeep: true)
        }
        guard offset < bytes.count else {
            throw Failure(message: "end of file where a value is expected", offset: offset)
        }
        let start = offset
        switch bytes[offset] {
        case 0x7B: return try object(depth: depth)
        case 0x5B: return try array(depth: depth)
        case 0x22:
            let text = try string()
            return Node(.scalar(.init(text, isQuoted: true)), range: start..<offset)
        default: return try word()
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> Node {
        let start = offset
        offset += 1
        var entries: [Node.Entry] = []
        var seen = SeenKeys()
        skipSpace()
        if take(0x7D) { return Node(.mapping([]), range: start..<offset) }
        entries.reserveCapacity(Self.few)
        while true {
            skipSpace()
            let keyStart = offset
            guard offset < bytes.count, bytes[offset] == 0x22 else {
                throw Failure(
                    message: "no key in quotes", offset: offset, help: "keys of a JSON object are in double quotes")
            }
            let key = try string()
            let keyRange = keyStart..<offset
            if let first = seen.place(of: key, in: entries) {
                duplicates.append(
                    Diagnostic(
                        .keyDuplicate, "key “\(key)” a second time", at: SourceRange(file: file, offsets: keyRange),
                        notes: [.init("first here", at: SourceRange(file: file, offsets: first))],
                        help: "remove one of them"))
            }
            skipSpace()
            guard take(0x3A) else { throw Failure(message: "no colon after the key “\(key)”", offset: offset) }
            entries.append(Node.Entry(key: key, keyRange: keyRange, value: try value(depth: depth + 1)))
            skipSpace()
            if take(0x7D) { return Node(.mapping(entries), range: start..<offset) }
            guard take(0x2C) else {
                throw Failure(
                    message: "no comma or closing brace after a value", offset: offset,
                    help: "separate entries with commas")
            }
        }
    }

    private mutating func array(depth: Int) throws(Failure) -> Node {
        let start = offset
        offset += 1
        var elements: [Node] = []
        skipSpace()
        if take(0x5D) { return Node(.sequence([]), range: start..<offset) }
        elements.reserveCapacity(Self.few)
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(0x5D) { return Node(.sequence(elements), range: start..<offset) }
            guard take(0x2C) else {
                throw Failure(
                    message: "no comma or closing bracket after a value", offset: offset,
                    help: "separate values with commas")
            }
        }
    }

    private mutating func word() throws(Failure) -> Node {
        let start = offset
        while offset < bytes.count, !Self.endsWord(bytes[offset]) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if text == "null" { return Node(.null, range: start..<offset) }
        guard text == "true" || text == "false" || Self.isNumber(text) else {
            throw Failure(
                message: text.isEmpty ? "no value" : "“\(text.prefix(40))” is no JSON value", offset: start,
                help: text.isEmpty ? nil : "text is in double quotes")
        }
        return Node(.scalar(.init(text, isQuoted: false)), range: start..<offset)
    }

    private static func isNumber(_ text: String) -> Bool {
        guard let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first) else { return false }
        return text.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2D, 0x2B, 0x2E, 0x65, 0x45].contains($0) }
            && Double(text) != nil
    }

    private mutating func string() throws(Failure) -> String {
        let start = offset
        offset += 1
        let contentStart = offset
        while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C, bytes[offset] >= 0x20 { offset += 1 }
        if offset < bytes.count, bytes[offset] == 0x22 {
            offset += 1
            return String(decoding: bytes[contentStart..<offset - 1], as: UTF8.self)
        }
        var units = Array(String(decoding: bytes[contentStart..<offset], as: UTF8.self).utf16)
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == 0x22 {
                offset += 1
                return String(decoding: units, as: UTF16.self)
            }
            if byte == 0x5C {
                units.append(try escape())
                continue
            }
            guard byte >= 0x20 else {
                throw Failure(
                    message: "control character inside a string", offset: offset, help: "write a line break as \\n")
            }
            let runStart = offset
            while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C, bytes[offset] >= 0x20 {
                offset += 1
            }
            units.append(contentsOf: String(decoding: bytes[runStart..<offset], as: UTF8.self).utf16)
        }
        throw Failure(message: "string that is not closed", offset: start, help: "close it with a double quote")
    }

    private mutating func escape() throws(Failure) -> UInt16 {
        let start = offset
        guard offset + 1 < bytes.count else { throw Failure(message: "string that is not closed", offset: start) }
        offset += 2
        switch bytes[start + 1] {
        case 0x22: return 0x22
        case 0x5C: return 0x5C
        case 0x2F: return 0x2F
        case 0x62: return 0x08
        case 0x66: return 0x0C
        case 0x6E: return 0x0A
        case 0x72: return 0x0D
        case 0x74: return 0x09
        case 0x75:
            let digits = bytes[offset..<min(offset + 4, bytes.count)]
            guard digits.count == 4, let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16),
                !digits.contains(0x2B)
            else { throw Failure(message: "\\u without four hexadecimal digits", offset: start) }
            offset += 4
            return value
        default:
            throw Failure(message: "unknown escape in a string", offset: start, help: "a backslash is written \\\\")
        }
    }

    private mutating func skipSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x2C || byte == 0x5D || byte == 0x7D || byte == 0x3A || byte == 0x22
    }
}

/// Finds a key among the earlier ones of an object: one by one while they are few, as nearly always.
private struct SeenKeys {
    private static let few = 16

    private var places: [String: Range<Int>] = [:]
    /// How many entries are in the table.
    private var count = 0

    /// Where a key was given first; nil for a new one.
    mutating func place(of key: String, in entries: [Node.Entry]) -> Range<Int>? {
        guard entries.count > Self.few else { return entries.first { $0.key == key }?.keyRange }
        for entry in entries[count...] where places[entry.key] == nil { places[entry.key] = entry.keyRange }
        count = entries.count
        return places[key]
    }
}
