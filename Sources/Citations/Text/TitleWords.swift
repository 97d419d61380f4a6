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
        let inASCII = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { $0 < 0x80 } ? count(in: bytes.lazy.map { Unicode.Scalar($0) }) : nil
        }
        return inASCII.flatMap { $0 } ?? count(in: text.unicodeScalars)
    }

    private static func count(in scalars: some Sequence<Unicode.Scalar>) -> Int {
        var count = 0
        var isInWord = false
        for scalar in scalars {
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
            for place in capitals(in: ASCIIText(bytes: bytes)) { bytes[place] -= 0x20 }
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
    private mutating func capitals(in scalars: some ScalarText) -> [Int] {
        var places: [Int] = []
        places.reserveCapacity(max(0, remaining))
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, !Self.isBreak(scalars[end]) { end += 1 }
            if end > start, let place = capital(scalars, start..<end) { places.append(place) }
            start = end + 1
        }
        return places
    }

    private mutating func capital(_ scalars: some ScalarText, _ range: Range<Int>) -> Int? {
        var first = range.lowerBound
        while first < range.upperBound, !scalars[first].isWordCharacter { first += 1 }
        guard first < range.upperBound else {
            let last = scalars[range.upperBound - 1]
            if last == ":" || last == "?" || last == "!" { startsAnew = true }
            return nil
        }
        remaining -= 1
        let isFirst = startsAnew
        startsAnew = Self.endsSentence(scalars, range)
        return isCapitalized(scalars, range, first: first, isFirst: isFirst) ? first : nil
    }

    private func isCapitalized(_ scalars: some ScalarText, _ range: Range<Int>, first: Int, isFirst: Bool) -> Bool {
        guard scalars[first].isSmallLetter else { return false }
        let core = first..<range.upperBound
        for place in core where scalars[place].isCapital { return false }
        if Self.isSymbol(scalars, core) { return false }
        if isFirst || remaining == 0 { return true }
        if first > range.lowerBound, Self.opensQuotation(scalars[range.lowerBound]) { return true }
        return !Self.isSmallWord(scalars, core)
    }

    /// Whether a colon, question or exclamation mark behind the word begins a subtitle.
    private static func endsSentence(_ scalars: some ScalarText, _ word: Range<Int>) -> Bool {
        for place in word.reversed() {
            switch scalars[place] {
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
    private static func isSymbol(_ scalars: some ScalarText, _ core: Range<Int>) -> Bool {
        guard core.count == 1 else { return false }
        let place = core.lowerBound
        if (0x370...0x3FF).contains(scalars[place].value) { return true }
        return place >= 2 && scalars[place - 1] == "-" && scalars[place - 2].isDigit
    }

    private static func isSmallWord(_ scalars: some ScalarText, _ core: Range<Int>) -> Bool {
        let first = scalars[core.lowerBound].value
        guard (0x61...0x7A).contains(first) else { return false }
        var end = core.lowerBound
        while end < core.upperBound, scalars[end].isSmallLetter || isMark(scalars[end]) { end += 1 }
        return smallWordsByLetter[Int(first) - 0x61].contains { word in
            guard word.count == end - core.lowerBound else { return false }
            for (place, letter) in word.enumerated() {
                let scalar = scalars[core.lowerBound + place]
                guard scalar.value == letter || scalar == "’" && letter == UInt8(ascii: "'") else { return false }
            }
            return true
        }
    }

    /// Whether small words are written with the character, besides letters.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "'" || scalar == "’"
    }

    /// The small words with each letter of the alphabet, in UTF-8.
    private static let smallWordsByLetter: [[[UInt8]]] = {
        var words = [[[UInt8]]](repeating: [], count: 26)
        for word in smallWords {
            guard let first = word.utf8.first else { continue }
            words[Int(first) - 0x61].append(Array(word.utf8))
        }
        return words
    }()

    private static let smallWords = [
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

/// A text by its scalars, from place 0.
private protocol ScalarText {
    var count: Int { get }
    subscript(place: Int) -> Unicode.Scalar { get }
}

extension [Unicode.Scalar]: ScalarText {}

/// ASCII text, whose bytes are its scalars.
private struct ASCIIText: ScalarText {
    let bytes: [UInt8]
    var count: Int { bytes.count }
    subscript(place: Int) -> Unicode.Scalar { Unicode.Scalar(bytes[place]) }
}
