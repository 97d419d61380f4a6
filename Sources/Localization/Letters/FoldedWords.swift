/// The folded words of texts, each once: what a search index holds of a page.
///
/// Words are runs of letters and numbers of at least two characters, the digits of one number together. What a word
/// folds to is remembered over many pages, so that a word costs little but the first time.
package struct FoldedWords: Sendable {
    /// What a word of a text is in the search.
    private enum Meaning: Sendable {
        /// A number of `folded`.
        case word(Int32)
        /// Places in `parts`: `don’t` is two words, a single letter none.
        case words(start: Int32, count: Int32)
        /// It has letters of other scripts, which are cut the long way.
        case other
    }

    private var texts = WordTable()
    /// By the number in `texts`.
    private var meanings: [Meaning] = []
    private var parts: [Int32] = []
    private var folded = WordTable()
    /// By the number in `folded`: the last page that had the word.
    private var seen: [Int32] = []
    private var page: Int32 = 1
    /// The words of this page.
    private var found: [Int32] = []
    /// Room for the words of a text, and for one of them folded.
    private var numbers: [Int32] = []
    private var text: [UInt8] = []

    package init() {}

    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    /// Adds the words of a text in UTF-8.
    package mutating func add(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { add($0) }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        let count = texts.read(text, into: &numbers)
        let before = found.count
        for number in meanings.count..<texts.count { meanings.append(meaning(of: Int32(number))) }
        guard !take(count) else { return }
        // Such a text is cut as a whole.
        for word in found[before...] { seen[Int(word)] = 0 }
        found.removeSubrange(before...)
        addSlowly(text)
    }

    /// Takes the words of the first of `numbers`; false where one has letters of other scripts.
    private mutating func take(_ count: Int) -> Bool {
        let (page, parts, meanings, numbers) = (page, parts, meanings, numbers)
        var taken: [Int32] = []
        swap(&taken, &found)
        defer { swap(&taken, &found) }
        return seen.withUnsafeMutableBufferPointer { seen in
            @inline(__always) func take(_ word: Int32) {
                guard seen[Int(word)] != page else { return }
                seen[Int(word)] = page
                taken.append(word)
            }
            for number in numbers[..<count] {
                switch meanings[Int(number)] {
                case .word(let word): take(word)
                case .words(let start, let count): for place in start..<start + count { take(parts[Int(place)]) }
                case .other: return false
                }
            }
            return true
        }
    }

    /// The words since the last time, with a space between each two.
    ///
    /// - Parameter areSorted: in the order of their bytes; else in that of the texts.
    package mutating func taken(areSorted: Bool = false) -> [UInt8] {
        if areSorted { found.sort { folded.precedes($0, $1) } }
        let joined = folded.joined(found)
        if texts.isFull || folded.isFull || page == Int32.max {
            self = FoldedWords()
        } else {
            page += 1
            found.removeAll(keepingCapacity: true)
        }
        return joined
    }

    // MARK: Words that are new

    private mutating func meaning(of number: Int32) -> Meaning {
        var bytes: [UInt8] = []
        swap(&bytes, &text)
        defer { swap(&bytes, &text) }
        bytes.removeAll(keepingCapacity: true)
        texts.withBytes(of: number) { word in
            if word.contains(where: { $0 &- 0x30 < 10 }) {
                SearchFolding.append(folding: DigitGroups.removed(from: Array(word)), to: &bytes)
            } else {
                SearchFolding.append(word, to: &bytes)
            }
        }
        let start = parts.count
        guard cut(bytes) else {
            parts.removeSubrange(start...)
            return .other
        }
        guard parts.count == start + 1 else { return .words(start: Int32(start), count: Int32(parts.count - start)) }
        return .word(parts.removeLast())
    }

    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let number = folded.number(of: word)
        if number == seen.count { seen.append(0) }
        return number
    }

    /// Adds the words of a folded text to `parts`; false where it has letters of other scripts.
    private mutating func cut(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            LetterTable.classes.withUnsafeBufferPointer { classes in
                func take(_ word: Range<Int>) {
                    parts.append(number(of: UnsafeBufferPointer(rebasing: bytes[word])))
                }
                var index = 0
                var start = 0
                var length = 0
                while index < bytes.count {
                    let place = index
                    var scalar = UInt32(bytes[index])
                    index += 1
                    if scalar >= 0x80 {
                        guard index < bytes.count else { return false }
                        if scalar < 0xE0 {
                            scalar = (scalar & 0x1F) << 6 | UInt32(bytes[index] & 0x3F)
                            index += 1
                        } else if scalar < 0xF0, index + 1 < bytes.count {
                            let rest = UInt32(bytes[index] & 0x3F) << 6 | UInt32(bytes[index + 1] & 0x3F)
                            scalar = (scalar & 0xF) << 12 | rest
                            index += 2
                        }
                        guard scalar < LetterTable.limit || Self.isSign(scalar) else { return false }
                    }
                    if scalar < LetterTable.limit, classes[Int(scalar)] & LetterTable.letterOrNumber != 0 {
                        if length == 0 { start = place }
                        length += 1
                    } else {
                        if length > 1 { take(start..<place) }
                        length = 0
                    }
                }
                if length > 1 { take(start..<index) }
                return true
            }
        }
    }

    /// Whether a character stands between words whatever is beside it: punctuation, `€`, `№`, `→`, `−`.
    private static func isSign(_ value: UInt32) -> Bool {
        if LetterTable.isPunctuation(value) { return true }
        guard value >= 0x20A0, value < 0x2C00, let properties = Unicode.Scalar(value)?.properties else { return false }
        switch properties.generalCategory {
        case .currencySymbol, .mathSymbol, .otherSymbol: break
        default: return false
        }
        return !properties.isAlphabetic && properties.numericType == nil
    }

    /// Adds the words of a text with letters of other scripts.
    private mutating func addSlowly(_ text: UnsafeBufferPointer<UInt8>) {
        var bytes: [UInt8] = []
        SearchFolding.append(folding: DigitGroups.removed(from: Array(text)), to: &bytes)
        for word in String(decoding: bytes, as: UTF8.self).split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        where word.count > 1 {
            let number = Array(word.utf8).withUnsafeBufferPointer { self.number(of: $0) }
            guard seen[Int(number)] != page else { continue }
            seen[Int(number)] = page
            found.append(number)
        }
    }
}
