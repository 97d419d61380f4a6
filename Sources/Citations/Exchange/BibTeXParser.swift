import Diagnostics
import Serialization

/// Reads the entries of a BibTeX database: `@type{key, field = {value} # macro}`, with `@string`, `@comment` and
/// `@preamble`; text between entries is a comment.
///
/// An entry that does not end is reported and left at the next line that begins with `@`, so that reading takes time
/// in proportion to the file.
struct BibTeXParser {
    private struct Failure: Error {
        let message: String
        let offset: Int
        let help: String
    }

    private let bytes: [UInt8]
    private let file: String
    private var offset = 0
    /// `@string` definitions by lower-case name.
    private var strings: [String: String]

    /// The entries in the order of the file.
    static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> [BibTeXEntry] {
        guard TextEncoding.check(bytes, file: file, &bag) else { return [] }
        var parser = BibTeXParser(bytes: bytes, file: file)
        var entries: [BibTeXEntry] = []
        while parser.skipToEntry() {
            let start = parser.offset
            do throws(Failure) {
                if let entry = try parser.entry(&bag) { entries.append(entry) }
            } catch {
                let place = min(error.offset, max(bytes.count - 1, 0))
                bag.add(
                    .bibTeXSyntax, error.message,
                    at: SourceRange(file: file, offsets: place..<min(place + 1, bytes.count)), help: error.help)
                parser.offset = max(parser.offset, start + 1)
            }
        }
        return entries
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        var strings: [String: String] = [:]
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        for (index, month) in months.enumerated() { strings[month] = String(index + 1) }
        self.strings = strings
    }

    private mutating func skipToEntry() -> Bool {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "@") { offset += 1 }
        return offset < bytes.count
    }

    // MARK: Entries

    /// Nil for what is no entry: strings, comments, preambles.
    private mutating func entry(_ bag: inout DiagnosticBag) throws(Failure) -> BibTeXEntry? {
        let start = offset
        offset += 1
        skipSpace()
        let typeStart = offset
        let type = name().lowercased()
        let typeRange = typeStart..<offset
        skipSpace()
        // An address or a handle between entries is text.
        guard !type.isEmpty, offset < bytes.count,
            bytes[offset] == UInt8(ascii: "{") || bytes[offset] == UInt8(ascii: "(")
        else { return nil }
        let close = bytes[offset] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
        if type == "comment" || type == "preamble" {
            _ = try braced(close)
            return nil
        }
        offset += 1
        if type == "string" {
            for field in try fields(until: close, start, &bag) { strings[field.name] = field.value }
            return nil
        }
        skipSpace()
        let keyStart = offset
        while offset < bytes.count, !isEndOfKey(bytes[offset], close) { offset += 1 }
        let key = String(decoding: bytes[keyStart..<offset], as: UTF8.self).trimmingSpaces
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ",") || bytes[offset] == close else {
            throw Failure(
                message: "entry without a key", offset: start, help: "write @\(type){key, title = {…}}")
        }
        guard !key.isEmpty else {
            throw Failure(message: "entry without a key", offset: start, help: "give it the key by which it is cited")
        }
        if bytes[offset] == UInt8(ascii: ",") { offset += 1 }
        let fields = try fields(until: close, start, &bag)
        return BibTeXEntry(type: type, key: key, typeRange: typeRange, range: start..<offset, fields: fields)
    }

    private func isEndOfKey(_ byte: UInt8, _ close: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == close || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "@")
            || byte == UInt8(ascii: "{")
    }

    private mutating func fields(until close: UInt8, _ start: Int, _ bag: inout DiagnosticBag) throws(Failure)
        -> [BibTeXEntry.Field]
    {
        var fields: [BibTeXEntry.Field] = []
        var names: Set<String> = []
        while true {
            skipSpace()
            while offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
                offset += 1
                skipSpace()
            }
            guard offset < bytes.count, !beginsEntry() else {
                throw Failure(
                    message: "entry that does not end", offset: start,
                    help: "close it with “\(Character(Unicode.Scalar(close)))”")
            }
            if bytes[offset] == close {
                offset += 1
                return fields
            }
            let fieldStart = offset
            let name = name().lowercased()
            let nameEnd = offset
            skipSpace()
            guard !name.isEmpty, offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
                throw Failure(
                    message: name.isEmpty ? "no field where one is expected" : "field “\(name)” without a value",
                    offset: name.isEmpty ? offset : fieldStart,
                    help: "write field = {value}, and a comma between fields")
            }
            offset += 1
            let value = try value(close, &bag)
            if names.insert(name).inserted {
                fields.append(BibTeXEntry.Field(name: name, value: value, range: fieldStart..<offset))
            } else {
                bag.add(
                    .bibTeXField, "field “\(name)” twice in an entry",
                    at: SourceRange(file: file, offsets: fieldStart..<nameEnd), help: "keep one: the first is read")
            }
        }
    }

    // MARK: Values

    /// Parts joined with `#`.
    private mutating func value(_ close: UInt8, _ bag: inout DiagnosticBag) throws(Failure) -> String {
        var text = ""
        while true {
            skipSpace()
            guard offset < bytes.count else {
                throw Failure(message: "end of file inside an entry", offset: offset, help: "close the entry")
            }
            switch bytes[offset] {
            case UInt8(ascii: "{"): text += try braced(UInt8(ascii: "}"))
            case UInt8(ascii: "\""): text += try quoted()
            default:
                let start = offset
                let word = name()
                guard !word.isEmpty else {
                    throw Failure(message: "no value behind “=”", offset: start, help: "write {value}")
                }
                text += self.text(of: word, start..<offset, &bag)
            }
            skipSpace()
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "#") else { return text }
            offset += 1
        }
    }

    private func text(of word: String, _ range: Range<Int>, _ bag: inout DiagnosticBag) -> String {
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return word }
        if let text = strings[word.lowercased()] { return text }
        bag.add(
            .bibTeXString, "no @string “\(word)”", at: SourceRange(file: file, offsets: range),
            help: Suggestion.help(for: word, among: strings.keys.sorted()) ?? "put the value in braces: {\(word)}")
        return word
    }

    /// What stands between balanced braces, from the opening one on.
    private mutating func braced(_ close: UInt8) throws(Failure) -> String {
        let start = offset
        let open = bytes[offset]
        offset += 1
        var depth = 1
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\\") {
                offset += 2
                continue
            }
            if byte == open { depth += 1 }
            if byte == close {
                depth -= 1
                if depth == 0 {
                    offset += 1
                    return String(decoding: bytes[start + 1..<offset - 1], as: UTF8.self)
                }
            }
            if beginsEntry() { break }
            offset += 1
        }
        offset = min(offset, bytes.count)
        throw Failure(message: "value that does not end", offset: start, help: "close it with a brace")
    }

    private mutating func quoted() throws(Failure) -> String {
        let start = offset
        offset += 1
        var depth = 0
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\\"):
                offset += 2
                continue
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "\"") where depth <= 0:
                offset += 1
                return String(decoding: bytes[start + 1..<offset - 1], as: UTF8.self)
            default: break
            }
            if beginsEntry() { break }
            offset += 1
        }
        offset = min(offset, bytes.count)
        throw Failure(message: "value that does not end", offset: start, help: "close it with a quotation mark")
    }

    // MARK: Characters

    /// Whether a line begins here with `@word{`.
    private func beginsEntry() -> Bool {
        guard bytes[offset] == UInt8(ascii: "@"), offset == 0 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D
        else { return false }
        var end = offset + 1
        while end < bytes.count, end - offset < 32, (bytes[end] | 0x20) >= 0x61, (bytes[end] | 0x20) <= 0x7A {
            end += 1
        }
        return end > offset + 1 && end < bytes.count
            && (bytes[end] == UInt8(ascii: "{") || bytes[end] == UInt8(ascii: "("))
    }

    private mutating func name() -> String {
        let start = offset
        while offset < bytes.count, !Self.endsName(bytes[offset]) { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "@"):
            true
        default: false
        }
    }

    private mutating func skipSpace() {
        while offset < bytes.count {
            if bytes[offset] <= 0x20 {
                offset += 1
            } else if bytes[offset] == UInt8(ascii: "%") {
                while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
            } else {
                return
            }
        }
    }
}
