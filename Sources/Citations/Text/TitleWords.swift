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
        var bytes = Array(text.utf8)
        if bytes.allSatisfy({ $0 < 0x80 }) {
            for place in capitals(in: bytes.map { Unicode.Scalar($0) }) { bytes[place] -= 0x20 }
            return String(decoding: bytes, as: UTF8.self)
        }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var start = 0
        for place in capitals(in: scalars) {
            result.append(contentsOf: scalars[start..<place])
            result.append(contentsOf: Letters.capitalized(scalars[place]).unicodeScalars)
            start = place + 1
        }
        result.append(contentsOf: scalars[start...])
        return String(result)
    }

    /// The places of the letters to be capitalized.
    private mutating func capitals(in scalars: [Unicode.Scalar]) -> [Int] {
        var places: [Int] = []
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, !Self.isBreak(scalars[end]) { end += 1 }
            if end > start, let place = capital(scalars, start..<end) { places.append(place) }
            start = end + 1
        }
        return places
    }

    private mutating func capital(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int? {
        var first = range.lowerBound
        while first < range.upperBound, !scalars[first].isWordCharacter { first += 1 }
        guard first < range.upperBound else {
            let last = scalars[range.upperBound - 1]
            if last == ":" || last == "?" || last == "!" { startsAnew = true }
            return nil
        }
        remaining -= 1
        let isFirst = startsAnew
        startsAnew = Self.endsSentence(scalars[range])
        return isCapitalized(scalars, range, first: first, isFirst: isFirst) ? first : nil
    }

    private func isCapitalized(_ scalars: [Unicode.Scalar], _ range: Range<Int>, first: Int, isFirst: Bool) -> Bool {
        guard scalars[first].isSmallLetter else { return false }
        for place in first..<range.upperBound where scalars[place].isCapital { return false }
        let core = scalars[first..<range.upperBound]
        if Self.isSymbol(scalars, core) { return false }
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
        guard let first = core.first, mayBeSmall(first, count: core.count) else { return false }
        var word: [UInt8] = []
        for scalar in core {
            guard scalar.isSmallLetter || scalar == "." || scalar == "'" || scalar == "’" else { break }
            guard scalar.isASCII || scalar == "’", word.count < longestSmallWord else { return false }
            word.append(scalar == "’" ? UInt8(ascii: "'") : UInt8(truncatingIfNeeded: scalar.value))
        }
        return smallWords.contains(String(decoding: word, as: UTF8.self))
    }

    private static let longestSmallWord = 15

    /// Whether any small word begins with the letter and is at most as long, punctuation behind it aside.
    private static func mayBeSmall(_ first: Unicode.Scalar, count: Int) -> Bool {
        guard (0x61...0x7A).contains(first.value) else { return false }
        return Int(shortestByLetter[Int(first.value) - 0x61]) <= count
    }

    /// For each letter, how long the shortest small word with it is.
    private static let shortestByLetter: [UInt8] = {
        var lengths = [UInt8](repeating: .max, count: 26)
        for word in smallWords {
            guard let first = word.utf8.first else { continue }
            let place = Int(first) - 0x61
            lengths[place] = min(lengths[place], UInt8(word.utf8.count))
        }
        return lengths
    }()

    private static let smallWords: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of", "on", "onto", "or",
        "over", "so", "the", "till", "to", "up", "via", "with", "yet", "about", "above", "across", "after", "against",
        "al", "along", "alongside", "amid", "amidst", "among", "amongst", "around", "aside", "astride", "athwart",
        "atop",
        "barring", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "circa", "despite",
        "during", "et", "except", "given", "inside", "lest", "like", "modulo", "near", "next", "notwithstanding", "off",
        "out", "per", "plus", "pro", "qua", "sans", "since", "than", "through", "throughout", "toward", "towards",
        "under", "underneath", "until", "unto", "upon", "v", "v.", "versus", "vs", "vs.", "within", "without", "de",
        "von", "van", "c", "ca", "ca.", "d'",
    ]
}
