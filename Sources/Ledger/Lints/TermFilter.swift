import Localization

/// Tells quickly that a text holds no term of a list: what passes is looked at closely by `TermMatcher`.
///
/// A tree of the terms' first words, letter by letter, without case, marks and dots on i. It passes every text that
/// holds a term, and few others.
struct TermFilter: Sendable {
    private struct Node {
        var children: [(letter: UInt32, node: Int)] = []
        var endsWord = false
        var endsStem = false
    }

    private var nodes = [Node()]
    /// Which characters below `LetterTable.limit` may begin a term: its first letter in any spelling, marks, which
    /// are passed over, and in Arabic what is written with the next word.
    private var begins = [Bool](repeating: false, count: Int(LetterTable.limit))
    private let isArabic: Bool

    init(isArabic: Bool) {
        self.isArabic = isArabic
        for value in 0..<LetterTable.limit {
            let fold = LetterFold.of(value)
            begins[Int(value)] =
                fold == LetterFold.dropped || fold == LetterFold.several || isArabic && Self.isProclitic(value)
        }
    }

    /// Adds the first word of a term.
    mutating func add(_ word: String, isStem: Bool) {
        insert(Array(word.unicodeScalars), isStem: isStem)
        // “for the” is written as one, without the alif of the article.
        if isArabic, word.hasPrefix("ال") { insert(Array(("لل" + word.dropFirst(2)).unicodeScalars), isStem: isStem) }
    }

    private mutating func insert(_ word: [Unicode.Scalar], isStem: Bool) {
        var node = 0
        for scalar in word {
            switch LetterFold.of(scalar.value) {
            case LetterFold.dropped: continue
            case LetterFold.several:
                // A letter that folds to several is not told apart: whatever begins like this passes.
                nodes[node].endsStem = true
                if node == 0 { begins = begins.map { _ in true } }
                return
            case let letter:
                if node == 0 {
                    for value in 0..<LetterTable.limit where LetterFold.of(value) == letter {
                        begins[Int(value)] = true
                    }
                }
                if let next = nodes[node].children.first(where: { $0.letter == letter })?.node {
                    node = next
                } else {
                    nodes.append(Node())
                    nodes[node].children.append((letter, nodes.count - 1))
                    node = nodes.count - 1
                }
            }
        }
        if isStem { nodes[node].endsStem = true } else { nodes[node].endsWord = true }
    }

    /// Whether a text may hold a term, or the beginning of one that goes on behind it.
    func mayHold(_ text: String) -> Bool {
        var text = text
        return text.withUTF8(mayHold)
    }

    /// The same for UTF-8 bytes.
    func mayHold(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        LetterTable.classes.withUnsafeBufferPointer { classes in
            begins.withUnsafeBufferPointer { begins in
                var index = 0
                var isInside = false
                while index < buffer.count {
                    let start = index
                    let byte = buffer[index]
                    if byte < 0x80, isInside {
                        isInside = classes[Int(byte)] & LetterTable.letterOrMark != 0
                        index += 1
                        continue
                    }
                    let scalar = Self.scalar(buffer, &index)
                    guard scalar < LetterTable.limit else {
                        let isLetter = Unicode.Scalar(scalar).map(LetterTable.isLetterOrMark) ?? false
                        if isLetter, !isInside, self.begins(buffer, start, scalar) { return true }
                        isInside = isLetter
                        continue
                    }
                    let isLetter = classes[Int(scalar)] & LetterTable.letterOrMark != 0
                    if isLetter, !isInside, begins[Int(scalar)], self.begins(buffer, start, scalar) { return true }
                    isInside = isLetter
                }
                return false
            }
        }
    }

    /// Whether a term begins at a place; in Arabic also behind “and”, “by”, “for”, which are written with the word.
    private func begins(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int, _ scalar: UInt32) -> Bool {
        if walk(buffer, start) { return true }
        guard isArabic, Self.isProclitic(scalar) else { return false }
        var place = start
        _ = Self.scalar(buffer, &place)
        if walk(buffer, place) { return true }
        guard place < buffer.count, Self.isProclitic(Self.scalar(buffer, &place)) else { return false }
        return walk(buffer, place)
    }

    private static func isProclitic(_ scalar: UInt32) -> Bool {
        scalar == 0x648 || scalar == 0x641 || scalar == 0x628 || scalar == 0x644 || scalar == 0x643
    }

    private func walk(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard !nodes[0].endsStem else { return true }
        var index = start
        var node = 0
        while index < buffer.count {
            let scalar = Self.scalar(buffer, &index)
            let letter = LetterFold.of(scalar)
            if letter == LetterFold.dropped { continue }
            if letter == LetterFold.several { return true }
            guard let next = nodes[node].children.first(where: { $0.letter == letter })?.node else {
                guard nodes[node].endsWord, let scalar = Unicode.Scalar(scalar) else { return false }
                return !LetterTable.isLetterOrMark(scalar)
            }
            node = next
            if nodes[node].endsStem { return true }
        }
        return true
    }

    /// One character of well-formed UTF-8.
    @inline(__always)
    private static func scalar(_ buffer: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
        let lead = UInt32(buffer[index])
        index += 1
        if lead < 0x80 { return lead }
        var value = lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07
        var left = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
        while left > 0, index < buffer.count {
            value = value << 6 | UInt32(buffer[index] & 0x3F)
            index += 1
            left -= 1
        }
        return value
    }
}

/// Letters without case, marks and dots on i, so that whatever two spellings a language holds equal fold to one.
enum LetterFold {
    /// A mark, which no letter is told from another by.
    static let dropped: UInt32 = 0x11_0000
    /// A letter that folds to more than one.
    static let several: UInt32 = 0x11_0001

    private static let table: [UInt32] = (0..<LetterTable.limit).map(fold)

    @inline(__always)
    static func of(_ value: UInt32) -> UInt32 {
        value < LetterTable.limit ? table[Int(value)] : fold(value)
    }

    private static func fold(_ value: UInt32) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return value }
        let letters = Normalization.nfd(scalar.properties.lowercaseMapping).unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
        }
        guard let first = letters.first else { return dropped }
        guard letters.count == 1 else { return several }
        switch first.value {
        case 0x131: return 0x69
        case 0x3C2: return 0x3C3
        default: return first.value
        }
    }
}
