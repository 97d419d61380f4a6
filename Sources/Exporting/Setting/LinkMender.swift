import Markup

/// Makes the links inside a report good: to the file that holds their target in a book, to the beginning of the part
/// where the target itself was left out, and no link at all where there is neither.
struct LinkMender {
    /// Every id, with the part that holds it.
    private var parts: [String: String] = [:]
    /// Whether each part is a file of its own.
    let isBook: Bool

    init(_ parts: [ReportPart], isBook: Bool) {
        self.isBook = isBook
        for part in parts {
            self.parts[part.id] = part.id
            for bytes in [part.body] + part.notes.map(\.body) { gather(bytes, part.id) }
            for note in part.notes { self.parts[note.id] = part.id }
        }
    }

    private mutating func gather(_ bytes: [UInt8], _ part: String) {
        var scanner = MarkupScanner(bytes)
        while let token = scanner.next() {
            if case .open(let tag) = token, let id = tag["id"] { parts[id] = part }
        }
    }

    /// `#id` as the document writes it; nil where nothing has the id.
    func href(_ fragment: Substring, from part: String) -> String? {
        var id = String(fragment)
        while parts[id] == nil {
            guard let dash = id.lastIndex(of: "-") else { return nil }
            id = String(id[..<dash])
        }
        guard let target = parts[id] else { return nil }
        guard isBook else { return "#" + id }
        let file = target == part && id != target ? "" : "\(BookFile.name(target))"
        return id == target ? (file.isEmpty ? BookFile.name(target) : file) : "\(file)#\(id)"
    }

    func mended(_ bytes: [UInt8], in part: String) -> [UInt8] {
        var scanner = MarkupScanner(bytes)
        var output = ByteOutput(capacity: bytes.count + bytes.count / 16)
        var start = 0
        while let token = scanner.next() {
            guard case .open(let tag) = token, tag.name == "a", let href = tag["href"], href.hasPrefix("#") else {
                continue
            }
            let end = scanner.position
            let begin = bytes[..<end].lastIndex(of: 0x3C) ?? end
            output.raw(bytes: bytes[start..<begin])
            let mended = self.href(href.dropFirst(), from: part)
            output.tag(
                "a",
                tag.attributes.compactMap { name, value in
                    name == "href" ? mended.map { (name, $0) } : (name, value)
                })
            start = end
        }
        output.raw(bytes: bytes[start...])
        return output.bytes
    }
}

/// Names of the files in a book.
enum BookFile {
    static func name(_ part: String) -> String {
        var name = ""
        for scalar in part.unicodeScalars {
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            if isPlain || scalar == "-" || scalar == "_" {
                name.unicodeScalars.append(scalar)
            } else {
                name += "_" + String(scalar.value, radix: 16)
            }
        }
        return name + ".xhtml"
    }
}
