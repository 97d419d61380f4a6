/// Takes out of stylesheets and scripts what only their authors read: indentation, empty lines, comments that have lines
/// of their own, and the spaces that separate nothing.
enum AssetTrimmer {
    static func trimmed(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let isScript = name.hasSuffix(".js")
        guard isScript || name.hasSuffix(".css") else { return bytes }
        let lines = bytes.split(separator: 0x0A).map { line in
            line.drop { $0 <= 0x20 }
        }
        // A text over several lines keeps its spaces: such a file stays as it is.
        if isScript, lines.contains(where: { $0.count(where: { $0 == 0x60 }) % 2 == 1 || $0.starts(with: "/*".utf8) }) {
            return bytes
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for line in lines {
            guard let last = line.lastIndex(where: { $0 > 0x20 }) else { continue }
            let text = line[...last]
            if isScript, text.starts(with: "//".utf8) { continue }
            if !isScript, isComment(text) { continue }
            result += isScript ? ScriptTrimmer.trimmed(text) : StyleTrimmer.trimmed(text)
            result.append(0x0A)
        }
        return result
    }

    /// Whether a line of a stylesheet is one comment from its first to its last character.
    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "/*".utf8), line.count >= 4, line.suffix(2).elementsEqual("*/".utf8) else {
            return false
        }
        let inside = line.dropFirst(2).dropLast(2)
        return !zip(inside, inside.dropFirst()).contains { $0 == 0x2A && $1 == 0x2F }
    }
}
