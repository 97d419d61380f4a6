import Diagnostics
import Serialization

/// A reader for the XML (1.0, fifth edition) of styles and locales.
///
/// It keeps elements, attributes and text and knows their places. A document type declaration is refused: no entity
/// beyond the five predefined ones exists here, so that none can be external or grow. Nesting ends at 100 levels.
struct XMLReader {
    private struct Failure: Error {
        let message: String
        let offset: Int
        var help: String?
    }

    private static let maximumDepth = 100

    private let bytes: [UInt8]
    private var offset: Int

    /// The root element; nil after a syntax error, which is reported where reading stopped.
    static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> XMLElement? {
        guard TextEncoding.check(bytes, file: file, &bag) else { return nil }
        var reader = XMLReader(bytes: bytes, offset: TextEncoding.byteOrderMarkLength(bytes))
        do throws(Failure) {
            return try reader.document()
        } catch {
            let start = min(error.offset, bytes.count)
            bag.add(
                .styleXML, error.message, at: SourceRange(file: file, offsets: start..<min(start + 1, bytes.count)),
                help: error.help)
            return nil
        }
    }

    private mutating func document() throws(Failure) -> XMLElement {
        var open: [XMLElement] = []
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                if skipIndentation(behindChildren: open.last?.children.isEmpty == false) { continue }
                let text = try characters()
                if !open.isEmpty { open[open.count - 1].text += text }
                continue
            }
            if starts(with: "<!--") {
                try skip(to: "-->", "comment")
            } else if starts(with: "<![CDATA[") {
                let start = offset + 9
                try skip(to: "]]>", "CDATA section")
                if !open.isEmpty, offset - 3 >= start {
                    open[open.count - 1].text += String(decoding: bytes[start..<offset - 3], as: UTF8.self)
                }
            } else if starts(with: "<?") {
                try skip(to: "?>", "processing instruction")
            } else if starts(with: "<!") {
                throw Failure(
                    message: "document type declaration in a style or locale", offset: offset,
                    help: "take it out: entities are not expanded")
            } else if starts(with: "</") {
                if let root = try endTag(&open) { return root }
            } else if let root = try startTag(&open) {
                return root
            }
        }
        throw Failure(message: "end of file inside an element", offset: offset)
    }

    private mutating func startTag(_ open: inout [XMLElement]) throws(Failure) -> XMLElement? {
        let start = offset
        offset += 1
        let name = try self.name()
        var attributes: [XMLElement.Attribute] = []
        attributes.reserveCapacity(4)
        while true {
            skipSpace()
            guard offset < bytes.count else { throw Failure(message: "end of file inside a tag", offset: start) }
            if bytes[offset] == UInt8(ascii: ">") || starts(with: "/>") { break }
            let attribute = try self.attribute()
            guard !attributes.contains(where: { $0.name == attribute.name }) else {
                throw Failure(
                    message: "attribute “\(attribute.name)” twice in a tag", offset: attribute.range.lowerBound)
            }
            guard attributes.count < 100 else { throw Failure(message: "more than 100 attributes", offset: start) }
            attributes.append(attribute)
        }
        let isEmpty = bytes[offset] == UInt8(ascii: "/")
        offset += isEmpty ? 2 : 1
        let element = XMLElement(name: name, attributes: attributes, range: start..<offset)
        if isEmpty {
            guard !open.isEmpty else { return element }
            open[open.count - 1].children.append(element)
        } else {
            guard open.count < Self.maximumDepth else {
                throw Failure(message: "elements nested deeper than \(Self.maximumDepth) levels", offset: start)
            }
            open.append(element)
        }
        return nil
    }

    private mutating func endTag(_ open: inout [XMLElement]) throws(Failure) -> XMLElement? {
        let start = offset
        offset += 2
        let name = try self.name()
        skipSpace()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">") else {
            throw Failure(message: "end tag without “>”", offset: start)
        }
        offset += 1
        guard let element = open.popLast(), element.name == name else {
            throw Failure(message: "end tag “\(name)” closes no open element", offset: start)
        }
        guard !open.isEmpty else { return element }
        open[open.count - 1].children.append(element)
        return nil
    }

    private mutating func attribute() throws(Failure) -> XMLElement.Attribute {
        let start = offset
        let name = try self.name()
        skipSpace()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
            throw Failure(message: "attribute “\(name)” without a value", offset: start)
        }
        offset += 1
        skipSpace()
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
            throw Failure(message: "value of “\(name)” without quotes", offset: offset)
        }
        let quote = bytes[offset]
        offset += 1
        let valueStart = offset
        var isPlain = true
        while offset < bytes.count, bytes[offset] != quote {
            switch bytes[offset] {
            case UInt8(ascii: "<"): throw Failure(message: "“<” inside an attribute", offset: offset)
            case UInt8(ascii: "&"), 0x09, 0x0A, 0x0D: isPlain = false
            default: break
            }
            offset += 1
        }
        guard offset < bytes.count else { throw Failure(message: "end of file inside an attribute", offset: start) }
        let value =
            isPlain
            ? String(decoding: bytes[valueStart..<offset], as: UTF8.self)
            : try resolved(valueStart..<offset, isAttribute: true)
        offset += 1
        return XMLElement.Attribute(name: name, value: value, range: start..<offset)
    }

    /// A name without its prefix; `xml:lang` keeps its own.
    private mutating func name() throws(Failure) -> String {
        let start = offset
        var local = offset
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: ":") {
                local = offset + 1
            } else if Self.endsName(byte) {
                break
            }
            offset += 1
        }
        guard offset > local else { throw Failure(message: "“<” that begins no tag", offset: start) }
        let isXML = bytes[start..<local].elementsEqual("xml:".utf8)
        return String(decoding: bytes[(isXML ? start : local)..<offset], as: UTF8.self)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "&"):
            true
        default: false
        }
    }

    private mutating func characters() throws(Failure) -> String {
        let start = offset
        var isPlain = true
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") {
            if bytes[offset] == UInt8(ascii: "&") || bytes[offset] == 0x0D { isPlain = false }
            offset += 1
        }
        if isPlain { return String(decoding: bytes[start..<offset], as: UTF8.self) }
        return try resolved(start..<offset, isAttribute: false)
    }

    /// Text with its references replaced and its line ends normalized.
    private func resolved(_ range: Range<Int>, isAttribute: Bool) throws(Failure) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&") {
                guard let end = bytes[index..<min(range.upperBound, index + 12)].firstIndex(of: UInt8(ascii: ";")),
                    let scalar = Self.scalar(of: bytes[index + 1..<end])
                else {
                    throw Failure(
                        message: "“&” that begins no reference", offset: index,
                        help: "write “&amp;”, or the character itself")
                }
                result.append(contentsOf: String(Character(scalar)).utf8)
                index = end + 1
                continue
            }
            if byte == 0x0D {
                if index + 1 >= range.upperBound || bytes[index + 1] != 0x0A {
                    result.append(isAttribute ? 0x20 : 0x0A)
                }
            } else {
                result.append(isAttribute && (byte == 0x0A || byte == 0x09) ? 0x20 : byte)
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func scalar(of name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let name = String(decoding: name, as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value == 9 || value == 10 || value == 13 || value >= 0x20 else { return nil }
        return Unicode.Scalar(value)
    }

    private mutating func skipSpace() {
        while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    }

    /// Passes over spaces and line ends between elements; false, and nothing is passed over, where there is other text
    /// or they may be the whole text of an element.
    ///
    /// - Parameter behindChildren: whether the open element has children before.
    private mutating func skipIndentation(behindChildren: Bool) -> Bool {
        var end = offset
        while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
        guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "<"),
            bytes[end + 1] != UInt8(ascii: "/") || behindChildren
        else { return false }
        offset = end
        return true
    }

    private mutating func skip(to end: StaticString, _ what: String) throws(Failure) {
        let start = offset
        while offset < bytes.count {
            if starts(with: end) {
                offset += end.utf8CodeUnitCount
                return
            }
            offset += 1
        }
        throw Failure(message: "end of file inside a \(what)", offset: start)
    }

    private func starts(with prefix: StaticString) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard offset + count <= bytes.count else { return false }
        for index in 0..<count where bytes[offset + index] != prefix.utf8Start[index] { return false }
        return true
    }
}
