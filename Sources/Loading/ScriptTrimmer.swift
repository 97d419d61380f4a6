/// Takes spaces out of one line of JavaScript where they only separate punctuation. Texts, templates and regular
/// expressions stay as they are; so do spaces beside `+`, `-`, `*` and `/`, where they can tell operators apart.
struct ScriptTrimmer {
    private static let punctuation = Set("{}()[];,:?=<>&|".utf8)
    private static let beforeExpression = Set("({[,;=:!&|?+-*%~^<>".utf8)
    private static let words: Set<String> = ["return", "typeof", "case", "of", "in", "do", "else"]

    private let line: ArraySlice<UInt8>
    private var index: Int
    private var result: [UInt8] = []
    /// Whether the last byte written closed a text or a regular expression.
    private var isAfterLiteral = false

    /// - Parameter line: one line without the spaces around it, in which every text ends.
    static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var trimmer = ScriptTrimmer(line: line, index: line.startIndex)
        trimmer.run()
        return trimmer.result
    }

    private init(line: ArraySlice<UInt8>, index: Int) {
        self.line = line
        self.index = index
        result.reserveCapacity(line.count)
    }

    private mutating func run() {
        while index < line.endIndex {
            let byte = line[index]
            switch byte {
            case 0x22, 0x27, 0x60: literal(until: byte, hasClasses: false)
            case 0x2F where beginsExpression: literal(until: byte, hasClasses: true)
            case 0x20 where isNeedless: index += 1
            default:
                result.append(byte)
                isAfterLiteral = false
                index += 1
            }
        }
    }

    private var isNeedless: Bool {
        if let last = result.last, !isAfterLiteral, Self.punctuation.contains(last) { return true }
        return index + 1 < line.endIndex && Self.punctuation.contains(line[index + 1])
    }

    /// Whether a slash here begins a regular expression: where a value is expected.
    private var beginsExpression: Bool {
        guard let last = result.last(where: { $0 != 0x20 }) else { return true }
        if Self.beforeExpression.contains(last) { return true }
        let word = result.reversed().drop { $0 == 0x20 }.prefix { (0x61...0x7A).contains($0 | 0x20) }
        return Self.words.contains(String(decoding: word.reversed(), as: UTF8.self))
    }

    /// Copies a text, a template or a regular expression, in which `[/]` does not end it.
    private mutating func literal(until end: UInt8, hasClasses: Bool) {
        var isInClass = false
        repeat {
            if line[index] == 0x5C, index + 1 < line.endIndex {
                result.append(line[index])
                index += 1
            } else if hasClasses {
                if line[index] == 0x5B { isInClass = true }
                if line[index] == 0x5D { isInClass = false }
            }
            result.append(line[index])
            index += 1
        } while index < line.endIndex && (line[index] != end || isInClass)
        if index < line.endIndex {
            result.append(line[index])
            index += 1
        }
        isAfterLiteral = true
    }
}
