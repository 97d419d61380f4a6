/// English title case, word by word across the pieces of a title (CSL 1.0.2, “Title Case Conversion”).
///
/// Words that hold a capital stay as they are. Small words keep their lower case unless they are the first or the
/// last, or begin a subtitle.
struct TitleWords {
    private var remaining: Int
    private var startsAnew = true

    init(wordCount: Int) {
        remaining = wordCount
    }

    /// How many words pieces hold, those in `nocase` counted.
    static func count(in pieces: [Piece]) -> Int {
        var count = 0
        for piece in pieces {
            switch piece {
            case .affix: continue
            case .text(let text): count += text.split(whereSeparator: isBreak).filter(hasLetter).count
            case .span(_, let children): count += self.count(in: children)
            }
        }
        return count
    }

    private static func hasLetter(_ word: Substring) -> Bool {
        word.contains { $0.isLetter || $0.isNumber }
    }

    private static func isBreak(_ character: Character) -> Bool {
        character.isWhitespace || character == "-" || character == "–" || character == "—" || character == "/"
    }

    /// One text of the title in title case.
    mutating func titled(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var rest = text[...]
        while !rest.isEmpty {
            let word = rest.prefix { !Self.isBreak($0) }
            rest = rest.dropFirst(word.count)
            if !word.isEmpty { result += change(word, before: result) }
            while let character = rest.first, Self.isBreak(character) {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    private mutating func change(_ word: Substring, before: String) -> String {
        guard Self.hasLetter(word) else {
            if let last = word.last, ":?!.".contains(last) { startsAnew = last != "." || startsAnew }
            return String(word)
        }
        remaining -= 1
        let isFirst = startsAnew
        // A colon, question or exclamation mark begins a subtitle.
        var ending = word[...]
        while let last = ending.last, "”’\"')]»".contains(last) { ending = ending.dropLast() }
        startsAnew = ending.last.map { ":?!".contains($0) } ?? false
        guard let first = word.firstIndex(where: { $0.isLetter || $0.isNumber }) else { return String(word) }
        let core = word[first...]
        if core.contains(where: \.isUppercase) || Self.isSymbol(core, after: before) { return String(word) }
        let bare = core.prefix { $0.isLetter || $0 == "." || $0 == "'" || $0 == "’" }
        let isSmall =
            Self.smallWords.contains(String(bare)) || Self.smallWords.contains(String(bare.drop { $0 == "." }))
        let opensQuote = first > word.startIndex && "“‘\"'(".contains(word[word.startIndex])
        if isSmall, !isFirst, remaining > 0, !opensQuote { return String(word) }
        return word[..<first] + Letters.capitalized(core)
    }

    /// A lone Greek letter, as in “β-carotine”, or a letter behind a number and a hyphen.
    private static func isSymbol(_ word: Substring, after before: String) -> Bool {
        guard word.unicodeScalars.count == 1, let scalar = word.unicodeScalars.first else { return false }
        if (0x370...0x3FF).contains(scalar.value) { return true }
        return before.last == "-" && before.dropLast().last?.isNumber ?? false
    }

    private static let smallWords: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of", "on", "onto", "or",
        "over", "so", "the", "till", "to", "up", "via", "with", "yet", "about", "above", "across", "after", "against",
        "al", "along", "alongside", "amid", "amidst", "among", "amongst", "around", "aside", "astride", "athwart",
        "atop",
        "barring", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "circa", "despite",
        "during", "et", "except", "given", "inside", "lest", "like", "modulo", "near", "next", "notwithstanding", "off",
        "out", "per", "plus", "pro", "qua", "sans", "since", "than", "through", "throughout", "toward", "towards",
        "under", "underneath", "until", "unto", "upon", "v", "v.", "versus", "vs", "vs.", "within", "without", "de",
        "von", "van", "c", "ca", "ca.", "d’", "d'",
    ]
}
