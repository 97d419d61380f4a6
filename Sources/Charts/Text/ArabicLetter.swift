/// One letter of the Arabic block with how it joins its neighbors.
struct ArabicLetter {
    enum Joining: UInt8 {
        case none
        case right
        case dual
        case transparent
    }

    private let index: Int
    let joining: Joining
    /// Whether the letter before it in reading order is joined to it.
    var joinsBefore = false
    /// A ligature's width is counted when it is met, so as the letter before the next it has none.
    private var isCounted = false

    /// Nil outside U+0600–U+06FF.
    init?(_ code: UInt32) {
        guard code >= 0x600, code <= 0x6FF else { return nil }
        index = Int(code) - 0x600
        joining = Joining(rawValue: Self.joiningTypes[index]) ?? .none
    }

    /// What a lam-alef ligature is to the letter after it: an alef, which joins nothing.
    init(ligatureOf alef: ArabicLetter) {
        index = alef.index
        joining = .right
        isCounted = true
    }

    var isLam: Bool { index == 0x44 && !isCounted }

    var isAlef: Bool { index == 0x22 || index == 0x23 || index == 0x25 || index == 0x27 }

    /// Thousandths of an em, in the form that its neighbors ask for.
    func width(joinsAfter: Bool, _ weight: TextMetrics.Weight) -> Int {
        if isCounted { return 0 }
        let form = (joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0)
        let table = weight == .regular ? RegularAdvances.arabic : BoldAdvances.arabic
        return Int(table[index * 4 + form])
    }

    static func ligatureWidth(lam: ArabicLetter, alef: ArabicLetter, _ weight: TextMetrics.Weight) -> Int {
        let table = weight == .regular ? RegularAdvances.lamAlef : BoldAdvances.lamAlef
        let row = alef.index == 0x22 ? 0 : alef.index == 0x23 ? 1 : alef.index == 0x25 ? 2 : 3
        return Int(table[row * 2 + (lam.joinsBefore ? 1 : 0)])
    }

    /// Joining types of U+0600–U+06FF: 0 none, 1 right, 2 dual, 3 transparent.
    private static let joiningTypes: [UInt8] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
        2, 0, 1, 1, 1, 1, 2, 1, 2, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 3, 1, 1, 1, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 0, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2,
        1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 2, 2, 1, 1, 0, 1, 3, 3, 3, 3, 3, 3, 3, 0, 0, 3,
        3, 3, 3, 3, 3, 0, 0, 3, 3, 0, 3, 3, 3, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 2,
    ]
}
