import Localization

/// Finds terms in a text, word by word. Linear in the text for each term's first word.
struct TermMatcher: Sendable {
    private struct Term: Sendable {
        /// Lower-case words; true where any ending may follow.
        let words: [(text: String, isStem: Bool)]
    }

    private let letters: LetterCase
    private let isArabic: Bool
    /// Terms by the first two letters of their first word.
    private let terms: [String: [Term]]
    private let filter: TermFilter

    init(_ terms: [String], language: LanguageTag) {
        let letters = LetterCase(language)
        self.letters = letters
        isArabic = language.language == "ar"
        var filter = TermFilter(isArabic: isArabic)
        var table: [String: [Term]] = [:]
        for term in terms {
            let words = term.split { $0 == " " || $0 == "-" }.map { word in
                (letters.lower(String(word.hasSuffix("*") ? word.dropLast() : word)), word.hasSuffix("*"))
            }
            guard let first = words.first, !first.0.isEmpty else { continue }
            table[String(first.0.prefix(2)), default: []].append(Term(words: words))
            filter.add(first.0, isStem: first.1, words.count == 1 ? .term : .first)
            if words.count > 1 { filter.add(words[1].0, isStem: words[1].1, .second) }
        }
        self.terms = table
        self.filter = filter
    }

    var isEmpty: Bool { terms.isEmpty }

    /// False where a text holds no term for certain, and none begins there.
    func mayMatch(_ text: String) -> Bool {
        var text = text
        let (inside, atEnd) = text.withUTF8(marks)
        return !inside.union(atEnd).isDisjoint(with: [.term, .first])
    }

    /// Which words of terms may be in UTF-8 bytes, and which may begin at their end and go on behind it.
    func marks(of text: UnsafeBufferPointer<UInt8>) -> (inside: ProseFilter.Marks, atEnd: ProseFilter.Marks) {
        isEmpty ? ([], []) : filter.marks(of: text)
    }

    /// The places of terms, by scalar, in the order of the text; of terms that overlap the first.
    func matches(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        let words = words(scalars)
        var found: [Range<Int>] = []
        for index in words.indices {
            if let last = found.last, words[index].range.lowerBound < last.upperBound { continue }
            for text in words[index].forms {
                guard
                    let end = (terms[String(text.prefix(2))] ?? []).lazy.compactMap({ end(of: $0, index, text, words) })
                        .first
                else { continue }
                found.append(words[index].range.lowerBound..<end)
                break
            }
        }
        return found
    }

    private struct Word {
        let range: Range<Int>
        /// The word in lower case; in Arabic also without “and”, “by”, “for” before it.
        let forms: [String]
    }

    private func end(of term: Term, _ index: Int, _ first: String, _ words: [Word]) -> Int? {
        guard index + term.words.count <= words.count else { return nil }
        for (offset, wanted) in term.words.enumerated() {
            let forms = offset == 0 ? [first] : words[index + offset].forms
            guard forms.contains(where: { wanted.isStem ? $0.hasPrefix(wanted.text) : $0 == wanted.text }) else {
                return nil
            }
        }
        return words[index + term.words.count - 1].range.upperBound
    }

    private func words(_ scalars: [Unicode.Scalar]) -> [Word] {
        var words: [Word] = []
        var index = 0
        while index < scalars.count {
            guard Self.isLetter(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, Self.isLetter(scalars[index]) { index += 1 }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[start..<index])
            words.append(Word(range: start..<index, forms: forms(letters.lower(String(text)))))
        }
        return words
    }

    private func forms(_ word: String) -> [String] {
        guard isArabic, word.count > 3, let first = word.first, "وفبلك".contains(first) else { return [word] }
        var forms = [word, String(word.dropFirst())]
        if "وف".contains(first), let second = word.dropFirst().first, "بلك".contains(second), word.count > 4 {
            forms.append(String(word.dropFirst(2)))
        }
        if word.hasPrefix("لل") { forms.append("ال" + word.dropFirst(2)) }
        return forms
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value | 0x20) }
        return LetterTable.isLetterOrMark(scalar)
    }
}
