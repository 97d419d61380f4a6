/// Raw HTML inline (CommonMark §6.6), read the way libcmark's scanners do.
///
/// Each function is given the offset after `<` and gives the offset after `>`, or nil.
enum HTMLTags {
    /// Spaces, tabs and line endings.
    private static func skipSpace(_ text: Bytes, _ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit, text[index].isWhitespace { index += 1 }
        return index
    }

    private static func tagName(_ text: Bytes, _ start: Int, _ limit: Int) -> Int? {
        guard start < limit, text[start].isLetter else { return nil }
        var index = start + 1
        while index < limit, text[index].isAlphanumeric || text[index] == 0x2D { index += 1 }
        return index
    }

    static func openingTag(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard var index = tagName(text, start, limit) else { return nil }
        while true {
            let next = skipSpace(text, index, limit)
            guard next < limit else { return nil }
            if text[next] == 0x3E { return next + 1 }
            if text[next] == 0x2F { return next + 1 < limit && text[next + 1] == 0x3E ? next + 2 : nil }
            guard next > index, let end = attribute(text, next, limit) else { return nil }
            index = end
        }
    }

    private static func attribute(_ text: Bytes, _ start: Int, _ limit: Int) -> Int? {
        guard text[start].isLetter || text[start] == 0x5F || text[start] == 0x3A else { return nil }
        var index = start + 1
        while index < limit, text[index].isAlphanumeric || [0x3A, 0x2E, 0x5F, 0x2D].contains(text[index]) { index += 1 }
        let equals = skipSpace(text, index, limit)
        guard equals < limit, text[equals] == 0x3D else { return index }
        var value = skipSpace(text, equals + 1, limit)
        guard value < limit else { return nil }
        let quote = text[value]
        if quote == 0x22 || quote == 0x27 {
            value += 1
            while value < limit, text[value] != quote { value += 1 }
            return value < limit ? value + 1 : nil
        }
        let first = value
        while value < limit, !text[value].isWhitespace, ![0x22, 0x27, 0x3D, 0x3C, 0x3E, 0x60].contains(text[value]) {
            value += 1
        }
        return value > first ? value : nil
    }

    /// Given the offset of the `/`.
    static func closingTag(_ text: Bytes, at slash: Int, limit: Int) -> Int? {
        guard let name = tagName(text, slash + 1, limit) else { return nil }
        let end = skipSpace(text, name, limit)
        return end < limit && text[end] == 0x3E ? end + 1 : nil
    }

    /// `<scheme:…>` or `<name@host>` (§6.5).
    static func autolink(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard start < limit else { return nil }
        if text[start].isLetter {
            var index = start + 1
            while index < limit, index - start <= 32,
                text[index].isAlphanumeric || [0x2B, 0x2E, 0x2D].contains(text[index])
            {
                index += 1
            }
            if index < limit, text[index] == 0x3A, index - start >= 2, index - start <= 32 {
                index += 1
                while index < limit, text[index] > 0x20, text[index] != 0x3C, text[index] != 0x3E { index += 1 }
                if index < limit, text[index] == 0x3E { return index + 1 }
            }
        }
        return email(text, start, limit)
    }

    private static func email(_ text: Bytes, _ start: Int, _ limit: Int) -> Int? {
        var index = start
        while index < limit, text[index].isAlphanumeric || isMailbox(text[index]) { index += 1 }
        guard index > start, index < limit, text[index] == 0x40 else { return nil }
        while index < limit, text[index] == 0x40 || text[index] == 0x2E {
            let label = index + 1
            index = label
            while index < limit, text[index].isAlphanumeric || text[index] == 0x2D { index += 1 }
            guard index > label, index - label <= 63, text[label] != 0x2D, text[index - 1] != 0x2D else { return nil }
            if index < limit, text[index] == 0x40 { return nil }
        }
        return index < limit && text[index] == 0x3E ? index + 1 : nil
    }

    private static func isMailbox(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D...0x2F, 0x3D, 0x3F, 0x5E...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
