/// Words and beginnings of words.
struct WordList {
    private let words: Set<String>
    private let stems: [String]

    /// - Parameter text: words between white space; a `*` at the end makes a beginning.
    init(_ text: String) {
        let all = text.split(whereSeparator: \.isWhitespace).map(String.init)
        words = Set(all.filter { !$0.hasSuffix("*") })
        stems = all.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    }

    /// Whether a lower-case word is in the list.
    func contains(_ word: String) -> Bool {
        guard !word.isEmpty else { return false }
        return words.contains(word) || stems.contains { word.hasPrefix($0) }
    }
}
