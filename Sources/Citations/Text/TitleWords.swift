/// English title case, word by word across the pieces of a title (CSL 1.0.2, “Title Case Conversion”).
///
/// Words that hold a capital stay as they are. Small words keep their lower case unless they are the first or the
/// last, or begin a subtitle.
struct TitleWords {
    private var remaining: Int
    private var startsAnew = true

    /// - Parameter wordCount: how many words the whole title holds, as `count` says.
    init(wordCount: Int) {
        remaining = wordCount
    }

    /// How many words pieces hold, those in `nocase` counted.
    static func count(in pieces: [Piece]) -> Int {
        var count = 0
        for piece in pieces {
            switch piece {
            case .affix: continue
            case .text(let text): count += self.count(in: text)
            case .span(_, let children): count += self.count(in: children)
            }
        }
        return count
    }

    private static func count(in text: String) -> Int {
        var count = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            if isBreak(scalar) {
                isInWord = false
            } else if !isInWord, scalar.isWordCharacter {
                isInWord = true
                count += 1
            }
        }
        return count
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "–", "—", "/": true
        default: scalar.isSpace
        }
    }

    /// One text of the title in title case.
    mutating func titled(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        result.reserveCapacity(scalars.count)
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, !Self.isBreak(scalars[end]) { end += 1 }
            if end > start { appendWord(scalars, start..<end, to: &result) }
            if end < scalars.count { result.append(scalars[end]) }
            start = end + 1
        }
        return String(result)
    }

    private mutating func appendWord(
        _ scalars: [Unicode.Scalar], _ range: Range<Int>, to result: inout String.UnicodeScalarView
    ) {
        let word = scalars[range]
        guard let first = word.firstIndex(where: { $0.isWordCharacter }) else {
            if let last = word.last, last == ":" || last == "?" || last == "!" { startsAnew = true }
            result.append(contentsOf: word)
            return
        }
        remaining -= 1
        let isFirst = startsAnew
        startsAnew = Self.endsSentence(word)
        guard isCapitalized(scalars, range, first: first, isFirst: isFirst) else {
            result.append(contentsOf: word)
            return
        }
        result.append(contentsOf: scalars[range.lowerBound..<first])
        result.append(contentsOf: Letters.capitalized(scalars[first]).unicodeScalars)
        result.append(contentsOf: scalars[(first + 1)..<range.upperBound])
    }

    private func isCapitalized(_ scalars: [Unicode.Scalar], _ range: Range<Int>, first: Int, isFirst: Bool) -> Bool {
        let core = scalars[first..<range.upperBound]
        guard scalars[first].isSmallLetter, !core.contains(where: { $0.isCapital }), !Self.isSymbol(scalars, core)
        else {
            return false
        }
        if isFirst || remaining == 0 { return true }
        if first > range.lowerBound, Self.opensQuotation(scalars[range.lowerBound]) { return true }
        return !Self.isSmallWord(core)
    }

    /// Whether a colon, question or exclamation mark behind the word begins a subtitle.
    private static func endsSentence(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        for scalar in word.reversed() {
            switch scalar {
            case "”", "’", "\"", "'", ")", "]", "»": continue
            case ":", "?", "!": return true
            default: return false
            }
        }
        return false
    }

    private static func opensQuotation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "‘", "\"", "'", "(": true
        default: false
        }
    }

    /// A lone Greek letter, as in “β-carotine”, or a letter behind a number and a hyphen.
    private static func isSymbol(_ scalars: [Unicode.Scalar], _ core: ArraySlice<Unicode.Scalar>) -> Bool {
        guard core.count == 1, let scalar = core.first else { return false }
        if (0x370...0x3FF).contains(scalar.value) { return true }
        let place = core.startIndex
        return place >= 2 && scalars[place - 1] == "-" && scalars[place - 2].isDigit
    }

    private static func isSmallWord(_ core: ArraySlice<Unicode.Scalar>) -> Bool {
        guard core.count <= 16 else { return false }
        var word = String.UnicodeScalarView()
        for scalar in core {
            guard scalar.isSmallLetter || scalar == "." || scalar == "'" || scalar == "’" else { break }
            word.append(scalar)
        }
        return smallWords.contains(String(word))
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
