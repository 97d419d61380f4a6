/// A document's abbreviations, for finding them in text.
struct AbbreviationIndex: Sendable {
    /// Longer ones are not looked for.
    static let maximumLength = 64

    private var meanings: [[UInt8]: String] = [:]
    /// The lengths that occur, longest first.
    private var lengths: [Int] = []
    private var firstBytes = [Bool](repeating: false, count: 256)

    /// Nil where a document has none.
    init?(_ abbreviations: [MarkdownDocument.Abbreviation]) {
        for abbreviation in abbreviations {
            let bytes = Array(abbreviation.text.utf8)
            guard let first = bytes.first, bytes.count <= Self.maximumLength, meanings[bytes] == nil else { continue }
            meanings[bytes] = abbreviation.meaning
            firstBytes[Int(first)] = true
        }
        guard !meanings.isEmpty else { return nil }
        lengths = Set(meanings.keys.map(\.count)).sorted(by: >)
    }

    /// Adds a class to the first bytes of abbreviations.
    func mark(_ value: UInt8, in table: inout [UInt8]) {
        for byte in firstBytes.indices where firstBytes[byte] { table[byte] |= value }
    }

    /// The abbreviation that stands at an offset as a word of its own, with its length.
    func match(_ text: Bytes, at start: Int) -> (length: Int, meaning: String)? {
        guard firstBytes[Int(text[start])], !ScalarClasses.isWord(text, before: start) else { return nil }
        for length in lengths where start + length <= text.count {
            guard ScalarClasses.isWordOrUnderscore(text, at: start + length) == 0 else { continue }
            if let meaning = meanings[Array(text[start..<start + length])] { return (length, meaning) }
        }
        return nil
    }
}
