/// Roman numbers as pages of forewords have them.
enum RomanNumber {
    private static let values: [(Int, String)] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]

    /// Whether a word is the one way to write a number from 1 to 3999, in one case.
    static func isValid(_ word: Substring) -> Bool {
        guard !word.isEmpty, word.utf8.count <= 15 else { return false }
        let lower = word.lowercased()
        guard lower == word || word.uppercased() == word else { return false }
        var rest = lower[...]
        var number = 0
        for (value, letters) in values {
            while rest.hasPrefix(letters) {
                number += value
                rest = rest.dropFirst(letters.count)
            }
        }
        guard rest.isEmpty, number <= 3999 else { return false }
        var written = ""
        for (value, letters) in values {
            while number >= value {
                written += letters
                number -= value
            }
        }
        return written == lower
    }
}
