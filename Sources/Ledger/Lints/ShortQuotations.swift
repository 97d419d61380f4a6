/// The quotations of at most 15 words in a text, inside which the words are somebody else's.
enum ShortQuotations {
    static let maximumWords = 15

    private static let closing: [Unicode.Scalar: [Unicode.Scalar]] = [
        "“": ["”"], "„": ["“", "”"], "«": ["»"], "»": ["«"], "\"": ["\""], "‘": ["’"], "‹": ["›"], "”": ["”"],
    ]

    /// The ranges between the marks, by scalar. Marks that do not close within the block open nothing. Linear: each
    /// mark looks only as far as the next of its kind.
    static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            guard let marks = closing[scalars[index]], let end = end(of: marks, in: scalars, from: index) else {
                index += 1
                continue
            }
            if words(scalars[index + 1..<end]) <= maximumWords { ranges.append(index + 1..<end) }
            index = end + 1
        }
        return ranges
    }

    private static func end(of marks: [Unicode.Scalar], in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        // Longer than this is no short quotation.
        let limit = min(scalars.count, start + 600)
        var index = start + 1
        while index < limit {
            if marks.contains(scalars[index]) {
                // A single mark between letters is an apostrophe.
                let isApostrophe =
                    scalars[index] == "’" && index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
                if !isApostrophe { return index }
            }
            index += 1
        }
        return nil
    }

    static func words(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        var count = 0
        var isInside = false
        for scalar in scalars {
            let isSpace = scalar.properties.isWhitespace
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }
}
