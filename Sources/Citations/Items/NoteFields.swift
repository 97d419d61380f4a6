/// Variables that people write into the note of a source, for want of a field of their own.
enum NoteFields {
    /// The “variable: value” lines at the start of a note, and what stands in `{:variable: value}` anywhere.
    static func fields(of note: String) -> [(key: String, value: String)] {
        var fields: [(key: String, value: String)] = []
        for line in note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            guard let field = field(line[...]) else { break }
            fields.append(field)
        }
        var rest = note[...]
        while let start = rest.start(of: "{:") {
            guard let end = rest[start...].firstIndex(of: "}") else { break }
            let inner = rest[rest.index(start, offsetBy: 2)..<end]
            if let field = field(inner) { fields.append(field) }
            rest = rest[rest.index(after: end)...]
        }
        return fields
    }

    private static func field(_ line: Substring) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = String(line[..<colon])
        guard key == "type" || isVariable(key) else { return nil }
        return (key, String(line[line.index(after: colon)...]).trimmingSpaces)
    }

    private static func isVariable(_ key: String) -> Bool {
        TextVariable(name: key) != nil || NameVariable(name: key) != nil || DateVariable(name: key) != nil
    }

    /// “Hall || W. C.” is a family and a given name, anything else a name in one piece.
    static func name(_ value: String) -> PersonName {
        let parts = value.split(separator: "|", omittingEmptySubsequences: true).map { String($0).trimmingSpaces }
        guard parts.count == 2 else { return PersonName(literal: value) }
        var name = PersonName(family: parts[0], given: parts[1])
        NameParticles.split(&name)
        return name
    }
}

extension Substring {
    /// Where a short text first begins.
    fileprivate func start(of text: String) -> Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { return index }
            index = self.index(after: index)
        }
        return nil
    }
}
