import Localization

/// Tells quickly that a text holds no term of a list: what passes is looked at closely by `TermMatcher`.
///
/// A tree of the terms' first words, letter by letter, without case, marks and dots on i. It passes every text that
/// holds a term, and few others.
struct TermFilter: Sendable {
    /// A letter of the tree; the letters that follow the same one are a chain.
    private struct Node {
        let letter: UInt32
        let sibling: Int32
        var firstChild: Int32 = -1
        var endsWord = false
        var endsStem = false
    }

    private typealias Tree = UnsafeBufferPointer<Node>
    private typealias Text = UnsafeBufferPointer<UInt8>

    private var nodes = [Node(letter: 0, sibling: -1)]
    /// What each character below `LetterTable.limit` is.
    private var kinds: [UInt8]
    private let isArabic: Bool

    /// In `kinds`: a letter, or a mark on one.
    private static let letter: UInt8 = 1
    /// In `kinds`: may begin a term: its first letter in any spelling, a mark, which is passed over, and in Arabic what
    /// is written with the next word.
    private static let beginning: UInt8 = 2

    init(isArabic: Bool) {
        self.isArabic = isArabic
        kinds = (0..<LetterTable.limit).map { value in
            let fold = LetterFold.of(value)
            let begins = fold == LetterFold.dropped || fold == LetterFold.several || isArabic && Self.isProclitic(value)
            let isLetter = LetterTable.classes[Int(value)] & LetterTable.letterOrMark != 0
            return (isLetter ? Self.letter : 0) | (begins ? Self.beginning : 0)
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
                if node == 0 { kinds = kinds.map { $0 | Self.beginning } }
                return
            case let letter:
                if node == 0 {
                    for value in 0..<LetterTable.limit where LetterFold.of(value) == letter {
                        kinds[Int(value)] |= Self.beginning
                    }
                }
                if let next = nodes.withUnsafeBufferPointer({ Self.child(of: node, letter, $0) }) {
                    node = next
                } else {
                    nodes.append(Node(letter: letter, sibling: nodes[node].firstChild))
                    nodes[node].firstChild = Int32(nodes.count - 1)
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
    func mayHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        nodes.withUnsafeBufferPointer { tree in
            kinds.withUnsafeBufferPointer { kinds in
                // Taken once: a loop over letters is no place to ask whether a table is made.
                LetterFold.table.withUnsafeBufferPointer { mayHold(text, tree, kinds, $0) }
            }
        }
    }

    private func mayHold(
        _ text: Text, _ tree: Tree, _ kinds: UnsafeBufferPointer<UInt8>, _ folds: LetterFold.Table
    ) -> Bool {
        let (letter, beginning) = (Self.letter, Self.beginning)
        var index = 0
        var isInside = false
        while index < text.count {
            let start = index
            let value = Self.scalar(text, &index)
            guard value < kinds.count else {
                let isLetter = Unicode.Scalar(value).map(LetterTable.isLetterOrMark) ?? false
                if isLetter, !isInside, begins(text, start, value, tree, folds) { return true }
                isInside = isLetter
                continue
            }
            let kind = kinds[Int(value)]
            if !isInside, kind == letter | beginning, begins(text, start, value, tree, folds) { return true }
            isInside = kind & letter != 0
        }
        return false
    }

    /// Whether a term begins at a place; in Arabic also behind “and”, “by”, “for”, which are written with the word.
    private func begins(
        _ text: Text, _ start: Int, _ scalar: UInt32, _ tree: Tree, _ folds: LetterFold.Table
    ) -> Bool {
        if Self.walk(text, start, tree, folds) { return true }
        guard isArabic, Self.isProclitic(scalar) else { return false }
        var place = start
        _ = Self.scalar(text, &place)
        if Self.walk(text, place, tree, folds) { return true }
        guard place < text.count, Self.isProclitic(Self.scalar(text, &place)) else { return false }
        return Self.walk(text, place, tree, folds)
    }

    private static func isProclitic(_ scalar: UInt32) -> Bool {
        scalar == 0x648 || scalar == 0x641 || scalar == 0x628 || scalar == 0x644 || scalar == 0x643
    }

    private static func walk(_ text: Text, _ start: Int, _ tree: Tree, _ folds: LetterFold.Table) -> Bool {
        guard !tree[0].endsStem else { return true }
        var index = start
        var node = 0
        while index < text.count {
            let scalar = Self.scalar(text, &index)
            let letter = LetterFold.of(scalar, folds)
            if letter == LetterFold.dropped { continue }
            if letter == LetterFold.several { return true }
            guard let next = child(of: node, letter, tree) else {
                guard tree[node].endsWord, let scalar = Unicode.Scalar(scalar) else { return false }
                return !LetterTable.isLetterOrMark(scalar)
            }
            node = next
            if tree[node].endsStem { return true }
        }
        return true
    }

    @inline(__always)
    private static func child(of node: Int, _ letter: UInt32, _ tree: Tree) -> Int? {
        var next = tree[node].firstChild
        while next >= 0 {
            if tree[Int(next)].letter == letter { return Int(next) }
            next = tree[Int(next)].sibling
        }
        return nil
    }

    /// One character of well-formed UTF-8.
    @inline(__always)
    private static func scalar(_ buffer: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
        let lead = UInt32(buffer[index])
        index += 1
        if lead < 0x80 { return lead }
        // Most letters beyond ASCII.
        if lead < 0xE0, index < buffer.count {
            index += 1
            return (lead & 0x1F) << 6 | UInt32(buffer[index - 1] & 0x3F)
        }
        var value = lead < 0xF0 ? lead & 0x0F : lead & 0x07
        var left = lead < 0xF0 ? 2 : 3
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
    static var dropped: UInt32 { 0x11_0000 }
    /// A letter that folds to more than one.
    static var several: UInt32 { 0x11_0001 }

    typealias Table = UnsafeBufferPointer<UInt32>

    /// By character below `LetterTable.limit`.
    static let table: [UInt32] = (0..<LetterTable.limit).map(fold)

    static func of(_ value: UInt32) -> UInt32 { table.withUnsafeBufferPointer { of(value, $0) } }

    /// - Parameter table: `LetterFold.table`, taken once.
    @inline(__always)
    static func of(_ value: UInt32, _ table: Table) -> UInt32 {
        value < table.count ? table[Int(value)] : fold(value)
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
