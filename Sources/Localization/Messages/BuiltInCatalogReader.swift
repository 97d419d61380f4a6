/// Reads the built-in catalogs, which have one message a line, `key: "text"` or `key: { one: "…", other: "…" }`, in a
/// fraction of the time that a reader of all of YAML takes: every run of the program needs all languages of a site.
struct BuiltInCatalogReader {
    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// Nil where any line has another form.
    static func messages(of yaml: String) -> [String: Message]? {
        var yaml = yaml
        return yaml.withUTF8 { text in
            var reader = BuiltInCatalogReader(text: text)
            return reader.messages()
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    private mutating func messages() -> [String: Message]? {
        var messages: [String: Message] = [:]
        messages.reserveCapacity(512)
        while index < text.count {
            if skip(0x0A) { continue }
            if skip(0x23) {
                while index < text.count, text[index] != 0x0A { index += 1 }
                continue
            }
            guard let key = name(), skip(0x3A), skip(0x20), let body = body() else { return nil }
            guard index == text.count || skip(0x0A) else { return nil }
            guard messages.updateValue(Message(body: body, range: nil), forKey: key) == nil else { return nil }
        }
        return messages
    }

    private mutating func body() -> Message.Body? {
        guard skip(0x7B) else { return pattern().map { .text($0) } }
        var argument = "count"
        var isOrdinal = false
        var forms: [PluralCategory: MessagePattern] = [:]
        repeat {
            guard skip(0x20), let key = name(), skip(0x3A), skip(0x20) else { return nil }
            if key == "select" {
                guard let name = name() else { return nil }
                argument = name
            } else if key == "ordinal" {
                guard name() == "true" else { return nil }
                isOrdinal = true
            } else {
                guard let category = PluralCategory(rawValue: key), let pattern = pattern(),
                    forms.updateValue(pattern, forKey: category) == nil
                else { return nil }
            }
        } while skip(0x2C)
        guard skip(0x20), skip(0x7D), forms[.other] != nil else { return nil }
        return .plural(.init(argument: argument, isOrdinal: isOrdinal, forms: forms))
    }

    /// A text in double quotes without escapes.
    private mutating func pattern() -> MessagePattern? {
        guard skip(0x22) else { return nil }
        let start = index
        var hasBraces = false
        while index < text.count, text[index] != 0x22 {
            if text[index] == 0x5C || text[index] == 0x0A { return nil }
            if text[index] == 0x7B || text[index] == 0x7D { hasBraces = true }
            index += 1
        }
        let content = String(decoding: text[start..<index], as: UTF8.self)
        guard skip(0x22) else { return nil }
        guard hasBraces else { return MessagePattern(pieces: content.isEmpty ? [] : [.literal(content)]) }
        let (pattern, isWellFormed) = MessagePattern.parse(content)
        return isWellFormed ? pattern : nil
    }

    private mutating func name() -> String? {
        let start = index
        while index < text.count, Self.isNameByte(text[index]) { index += 1 }
        return index > start ? String(decoding: text[start..<index], as: UTF8.self) : nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E: true
        default: false
        }
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard index < text.count, text[index] == byte else { return false }
        index += 1
        return true
    }
}
