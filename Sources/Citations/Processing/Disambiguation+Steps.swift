extension Disambiguation {
    /// The steps by which a cite can show more of its names: each name's given name at each level, then one more
    /// name, list after list.
    struct Steps {
        private let lists: [ShownNames]
        private let addsNames: Bool
        private let addsGivenNames: Bool
        private var current: CiteDistinction
        private var list = 0
        private var name = 0
        private var hasBegunName = false

        init(_ lists: [ShownNames], _ section: CitationSection, from base: CiteDistinction) {
            self.lists = lists
            addsNames = section.addsNames
            addsGivenNames = section.addsGivenNames && section.givenNameRule == .byCite
            current = base
            current.nameCounts = lists.enumerated().map { max($1.count, base.count(list: $0)) }
            current.givenLevels = lists.enumerated().map { index, list in
                list.people.indices.map { base.level(list: index, name: $0) }
            }
        }

        /// The next step, everything before it included; nil when all is shown.
        mutating func next() -> CiteDistinction? {
            while list < lists.count {
                if advance() { return current }
                list += 1
                name = 0
                hasBegunName = false
            }
            return nil
        }

        private mutating func advance() -> Bool {
            let people = lists[list].people
            while name < people.count {
                if name >= current.nameCounts[list] {
                    guard addsNames else { return false }
                    current.nameCounts[list] = name + 1
                    return true
                }
                if addsGivenNames, let level = lists[list].levels.first(where: { $0 > current.givenLevels[list][name] })
                {
                    current.givenLevels[list][name] = level
                    return true
                }
                name += 1
            }
            return false
        }

        /// What the last step added, over what has helped before: the names shown, and this name's level.
        func captured(over better: CiteDistinction) -> CiteDistinction {
            var captured = better
            while captured.nameCounts.count <= list { captured.nameCounts.append(0) }
            while captured.givenLevels.count <= list { captured.givenLevels.append([]) }
            captured.nameCounts[list] = current.nameCounts[list]
            while captured.givenLevels[list].count <= name { captured.givenLevels[list].append(.asStyled) }
            captured.givenLevels[list][name] = current.givenLevels[list][name]
            return captured
        }
    }
}
