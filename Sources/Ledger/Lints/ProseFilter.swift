import Localization

/// A quick look at the words of a page before the lints read them closely: most pages pass.
///
/// What a word may hold is found out once for many pages of its language.
package struct ProseFilter: Sendable {
    /// What texts may hold.
    package struct Marks: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// A digit.
        package static let number = Marks(rawValue: 1)
        /// A loaded term of one word.
        static let term = Marks(rawValue: 2)
        /// The first word of a term of several.
        static let first = Marks(rawValue: 4)
        /// The second word of a term of several.
        static let second = Marks(rawValue: 8)

        /// False where there is no number for certain.
        package var mayHoldNumber: Bool { contains(.number) }

        /// False where there is no loaded term for certain, whatever stands between the texts.
        package var mayHoldTerm: Bool { contains(.term) || isSuperset(of: [.first, .second]) }
    }

    private let terms: TermMatcher
    private var words = WordTable()
    /// By the number of a word: what it may hold, and what may begin in it where the text ends with it.
    private var marks: [(inside: Marks, atEnd: Marks)] = []
    /// Room for the words of a text.
    private var numbers: [Int32] = []

    init(terms: TermMatcher) {
        self.terms = terms
    }

    /// What UTF-8 bytes may hold.
    ///
    /// - Parameter goesOn: whether the last word may go on in the next text.
    package mutating func marks(of text: UnsafeBufferPointer<UInt8>, goesOn: Bool) -> Marks {
        let count = words.read(text, into: &numbers)
        for number in marks.count..<words.count {
            marks.append(
                words.withBytes(of: Int32(number)) { word in
                    let (inside, atEnd) = terms.marks(of: word)
                    return (inside.union(TypedNumber.mayHold(word) ? .number : []), atEnd)
                })
        }
        guard count > 0, let end = text.last else { return [] }
        var found: UInt8 = 0
        marks.withUnsafeBufferPointer { marks in
            numbers.withUnsafeBufferPointer { numbers in
                for index in 0..<count { found |= marks[Int(numbers[index])].inside.rawValue }
            }
        }
        if goesOn, WordBytes.isMarked(end) { found |= marks[Int(numbers[count - 1])].atEnd.rawValue }
        return Marks(rawValue: found)
    }

    /// Forgets words where there are too many.
    package mutating func trim() {
        if words.isFull { self = ProseFilter(terms: terms) }
    }
}
