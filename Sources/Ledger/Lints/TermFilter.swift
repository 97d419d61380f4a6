import Localization

/// Tells quickly that a text holds no term of a list: what passes is looked at closely by `TermMatcher`.
///
/// A tree of words of the terms, letter by letter, without case, marks and dots on i. It passes every text that holds a
/// term, and few others.
struct TermFilter: Sendable {
    typealias Marks = ProseFilter.Marks

    /// A letter of the tree; the letters that follow the same one are a chain.
    private struct Node {
        let letter: UInt32
        let sibling: Int32
        var firstChild: Int32 = -1
        /// What is found where a word ends here.
        var ends: Marks = []
        /// What is found whatever follows.
        var stems: Marks = []
        /// What may be found here or further down.
        var all: Marks = []
    }

    private typealias Tree = UnsafeBufferPointer<Node>
    private typealias Text = UnsafeBufferPointer<UInt8>

    private var nodes = [Node(letter: 0, sibling: -1)]
    private let isArabic: Bool

    init(isArabic: Bool) {
        self.isArabic = isArabic
    }

    /// Adds a word of a term.
    ///
    /// - Parameter mark: what is found with it.
    mutating func add(_ word: String, isStem: Bool, _ mark: Marks) {
        insert(Array(word.unicodeScalars), isStem: isStem, mark)
        // “for the” is written as one, without the alif of the article.
        if isArabic, word.hasPrefix("ال") {
            insert(Array(("لل" + word.dropFirst(2)).unicodeScalars), isStem: isStem, mark)
        }
    }

    private mutating func insert(_ word: [Unicode.Scalar], isStem: Bool, _ mark: Marks) {
        var node = 0
        nodes[0].all.formUnion(mark)
        for scalar in word {
            switch LetterFold.of(scalar.value) {
            case LetterFold.dropped: continue
            case LetterFold.several:
                // A letter that folds to several is not told apart: whatever begins like this passes.
                nodes[node].stems.formUnion(mark)
                return
            case let letter:
                if let next = nodes.withUnsafeBufferPointer({ Self.child(of: node, letter, $0) }) {
                    node = next
                } else {
                    nodes.append(Node(letter: letter, sibling: nodes[node].firstChild))
                    nodes[node].firstChild = Int32(nodes.count - 1)
                    node = nodes.count - 1
                }
                nodes[node].all.formUnion(mark)
            }
        }
        if isStem { nodes[node].stems.formUnion(mark) } else { nodes[node].ends.formUnion(mark) }
    }

    /// What may be in a text, and what may begin at its end and go on behind it.
    func marks(of text: UnsafeBufferPointer<UInt8>) -> (inside: Marks, atEnd: Marks) {
        nodes.withUnsafeBufferPointer { tree in
            // Taken once: loops over letters are no place to ask whether a table is made.
            LetterFold.table.withUnsafeBufferPointer { folds in
                LetterTable.classes.withUnsafeBufferPointer { classes in
                    var found: (inside: Marks, atEnd: Marks) = ([], [])
                    var index = 0
                    var isInside = false
                    while index < text.count {
                        let start = index
                        let value = Self.scalar(text, &index)
                        let isLetter = Self.isLetter(value, classes)
                        if isLetter, !isInside { begin(text, start, value, tree, folds, classes, &found) }
                        isInside = isLetter
                    }
                    return found
                }
            }
        }
    }

    /// What begins at a place; in Arabic also behind “and”, “by”, “for”, which are written with the word.
    private func begin(
        _ text: Text, _ start: Int, _ scalar: UInt32, _ tree: Tree, _ folds: LetterFold.Table,
        _ classes: UnsafeBufferPointer<UInt8>, _ found: inout (inside: Marks, atEnd: Marks)
    ) {
        Self.walk(text, start, tree, folds, classes, &found)
        guard isArabic, Self.isProclitic(scalar) else { return }
        var place = start
        _ = Self.scalar(text, &place)
        Self.walk(text, place, tree, folds, classes, &found)
        guard place < text.count, Self.isProclitic(Self.scalar(text, &place)) else { return }
        Self.walk(text, place, tree, folds, classes, &found)
    }

    private static func isProclitic(_ scalar: UInt32) -> Bool {
        scalar == 0x648 || scalar == 0x641 || scalar == 0x628 || scalar == 0x644 || scalar == 0x643
    }

    private static func walk(
        _ text: Text, _ start: Int, _ tree: Tree, _ folds: LetterFold.Table, _ classes: UnsafeBufferPointer<UInt8>,
        _ found: inout (inside: Marks, atEnd: Marks)
    ) {
        found.inside.formUnion(tree[0].stems)
        var index = start
        var node = 0
        while index < text.count {
            let scalar = Self.scalar(text, &index)
            let letter = LetterFold.of(scalar, folds)
            if letter == LetterFold.dropped { continue }
            guard letter != LetterFold.several else { return found.inside.formUnion(tree[node].all) }
            guard let next = child(of: node, letter, tree) else {
                if !isLetter(scalar, classes) { found.inside.formUnion(tree[node].ends) }
                return
            }
            node = next
            found.inside.formUnion(tree[node].stems)
        }
        found.inside.formUnion(tree[node].ends)
        found.atEnd.formUnion(tree[node].all)
    }

    @inline(__always)
    private static func isLetter(_ value: UInt32, _ classes: UnsafeBufferPointer<UInt8>) -> Bool {
        if value < classes.count { return classes[Int(value)] & LetterTable.letterOrMark != 0 }
        return Unicode.Scalar(value).map(LetterTable.isLetterOrMark) ?? false
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
