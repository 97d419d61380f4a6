/// What is added to a cite to tell it from the cites of other sources.
struct CiteDistinction: Sendable, Hashable {
    /// For each list of names in the order they are rendered, how many names are shown at least.
    var nameCounts: [Int] = []
    /// For each list of names, how much of each given name is shown; beyond the end, nothing is added.
    var givenLevels: [[GivenNameLevel]] = []
    /// Whether conditions that ask for disambiguation hold.
    var isDisambiguated = false
    /// 0 for “a”.
    var yearSuffix: Int?

    /// Whether anything but the year suffix is added.
    var isMoreThanSuffix: Bool { isDisambiguated || !nameCounts.isEmpty || !givenLevels.isEmpty }

    func level(list: Int, name: Int) -> GivenNameLevel {
        guard list < givenLevels.count, name < givenLevels[list].count else { return .asStyled }
        return givenLevels[list][name]
    }

    func count(list: Int) -> Int {
        list < nameCounts.count ? nameCounts[list] : 0
    }
}

/// How much of a given name is shown beyond what the style asks for.
enum GivenNameLevel: Int, Sendable, Hashable, Comparable {
    case asStyled, initials, full

    static func < (lhs: GivenNameLevel, rhs: GivenNameLevel) -> Bool {
        lhs.rawValue < rhs.rawValue
    }
}
