import Diagnostics

/// Reads a PO file line by line. Obsolete entries (`#~`) and previous texts (`#|`) are passed over.
struct POReader {
    private enum Field { case context, source, translation, other }

    private let bytes: [UInt8]
    private let file: String
    private var entries: [POEntry] = []
    private var current = POEntry(context: "", source: "", translation: "")
    private var start: Int?
    private var field: Field?
    private var isComplete = false

    init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    mutating func read(_ bag: inout DiagnosticBag) -> POFile {
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
            line(index..<end, &bag)
            index = end + 1
        }
        finish(at: bytes.count)
        let head = entries.first { $0.source.isEmpty && $0.context.isEmpty }
        let header = (head?.translation ?? "").split(separator: "\n").compactMap {
            line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return (String(line[..<colon]), String(value))
        }
        return POFile(header: header, entries: entries.filter { !$0.source.isEmpty })
    }

    private mutating func finish(at end: Int) {
        if let start, isComplete {
            current.range = start..<end
            entries.append(current)
        }
        current = POEntry(context: "", source: "", translation: "")
        start = nil
        field = nil
        isComplete = false
    }

    private mutating func line(_ range: Range<Int>, _ bag: inout DiagnosticBag) {
        var content = bytes[range]
        while let last = content.last, last <= 0x20 { content.removeLast() }
        while let first = content.first, first <= 0x20 { content.removeFirst() }
        guard let first = content.first else { return }
        if first == 0x23 {
            if isComplete { finish(at: range.lowerBound) }
            if start == nil { start = range.lowerBound }
            if content.dropFirst().first == 0x2C {
                let flags = String(decoding: content.dropFirst(2), as: UTF8.self).split(separator: ",")
                if flags.contains(where: { $0.drop { $0 == " " } == "fuzzy" }) {
                    current.isFuzzy = true
                }
            }
            return
        }
        if first == 0x22 {
            append(content, range, &bag)
            return
        }
        let name = String(decoding: content.prefix { $0 > 0x20 && $0 != 0x22 }, as: UTF8.self)
        switch name {
        case "msgctxt", "msgid":
            if isComplete { finish(at: range.lowerBound) }
            if start == nil { start = range.lowerBound }
            field = name == "msgid" ? .source : .context
        case "msgstr":
            field = .translation
            isComplete = true
        case "msgid_plural": field = .other
        default:
            if name.hasPrefix("msgstr[") {
                field = name == "msgstr[0]" ? .translation : .other
                isComplete = true
            } else {
                bag.add(
                    .translationFile, "“\(name)” is no keyword of a PO file", at: place(range),
                    help: "lines begin with #, msgctxt, msgid, msgstr or a quotation mark")
                return
            }
        }
        append(content.dropFirst(name.utf8.count), range, &bag)
    }

    private func place(_ range: Range<Int>) -> SourceRange { SourceRange(file: file, offsets: range) }

    private mutating func append(_ text: ArraySlice<UInt8>, _ range: Range<Int>, _ bag: inout DiagnosticBag) {
        var text = text
        while let first = text.first, first <= 0x20 { text.removeFirst() }
        guard let field, text.count >= 2, text.first == 0x22, text.last == 0x22,
            let string = Self.unquoted(text.dropFirst().dropLast())
        else {
            bag.add(
                .translationFile, "texts of a PO file stand in quotation marks", at: place(range),
                help: "write \"…\", and \\\" for a quotation mark inside")
            return
        }
        switch field {
        case .context: current.context += string
        case .source: current.source += string
        case .translation: current.translation += string
        case .other: break
        }
    }

    private static func unquoted(_ text: ArraySlice<UInt8>) -> String? {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in text {
            if isEscaped {
                switch byte {
                case 0x6E: result.append(0x0A)
                case 0x74: result.append(0x09)
                case 0x72: result.append(0x0D)
                default: result.append(byte)
                }
                isEscaped = false
            } else if byte == 0x5C {
                isEscaped = true
            } else if byte == 0x22 {
                return nil
            } else {
                result.append(byte)
            }
        }
        return isEscaped ? nil : String(decoding: result, as: UTF8.self)
    }
}
